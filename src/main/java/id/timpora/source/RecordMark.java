package id.timpora.source;

/**
 * A record passed on.
 *
 * @param line its first physical line
 * @param broken it holds bytes that are no text
 */
record RecordMark(int line, boolean broken) {}
