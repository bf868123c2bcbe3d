package id.timpora.pipeline;

import id.timpora.definition.Bilingual;

/** Told how a run gets on; called from one thread at a time. */
public interface Progress {
    /** Nobody listens. */
    Progress NONE = new Progress() {
        @Override
        public void begin(Bilingual what, long total) {}

        @Override
        public void advance(long count) {}

        @Override
        public void end() {}
    };

    /**
     * A piece of work begins.
     *
     * @param total how much it is, at times by estimate, or -1 where that is not known
     */
    void begin(Bilingual what, long total);

    /** So much more is done. */
    void advance(long count);

    /** The piece of work is done. */
    void end();
}
