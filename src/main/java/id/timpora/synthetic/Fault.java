package id.timpora.synthetic;

/** A fault planted in a row's data: the rule that must see it, and the column. */
record Fault(String rule, Seen seen, String column) {}
