package id.timpora.review;

import id.timpora.review.Matrix.Part;
import java.util.ArrayList;
import java.util.List;

/** Which characters of a masked value differ from another one. */
final class Difference {
    private Difference() {}

    /** The text cut where it differs; the whole of it where the two cannot be laid side by side or look the same. */
    static List<Part> marked(String text, String other) {
        if (text.length() != other.length() || text.equals(other)) {
            return List.of(new Part(text, true));
        }
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || differs(text, other, i) != differs(text, other, start)) {
                parts.add(new Part(text.substring(start, i), differs(text, other, start)));
                start = i;
            }
        }
        return parts;
    }

    private static boolean differs(String text, String other, int at) {
        return text.charAt(at) != other.charAt(at);
    }
}
