package id.timpora.cli;

/** Exit codes; a promise to scripts. */
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int NEEDS_HUMAN = 3;
    static final int STOPPED = 130;

    private Exit() {}
}
