package id.timpora.synthetic;

/** A rule's definition, read anew and held against what is known on a night. */
interface Definition {
    /** Puts every finding that is due on the docket it was made with. */
    void judge();
}
