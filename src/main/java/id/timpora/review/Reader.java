package id.timpora.review;

import id.timpora.discrepancy.Rule.Queue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whose eyes a page is for.
 *
 * @param name account
 * @param team may see what the team sees
 * @param protector may see the protection queue
 */
record Reader(String name, boolean team, boolean protector) {
    static Reader of(HttpServletRequest request) {
        return new Reader(
                String.valueOf(request.getRemoteUser()),
                request.isUserInRole("ANGGOTA"),
                request.isUserInRole("PELINDUNGAN"));
    }

    Set<Queue> queues() {
        Set<Queue> queues = EnumSet.noneOf(Queue.class);
        if (team) {
            queues.add(Queue.TIM);
        }
        if (protector) {
            queues.add(Queue.PELINDUNGAN);
        }
        return queues;
    }

    /** As the database writes them. */
    String[] queueWords() {
        return queues().stream().map(Queue::name).toArray(String[]::new);
    }
}
