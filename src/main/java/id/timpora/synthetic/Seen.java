package id.timpora.synthetic;

import java.util.List;

/**
 * A row as the warehouse knows it from a night on.
 *
 * @param from number of the night that brought it, from 0
 * @param to number of the night that replaced or closed it; {@code Integer.MAX_VALUE} if none
 */
record Seen(Row row, int from, int to, List<Mention> mentions) {
    boolean isKnown(int night) {
        return from <= night && night < to;
    }
}
