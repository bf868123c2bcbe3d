package id.timpora.pipeline;

import id.timpora.definition.Bilingual;

/** What became of a wish for a run. */
public sealed interface RunOutcome {
    /**
     * The night is published.
     *
     * @param run the run
     * @param needsHuman whether files were refused, quarantined or waiting, none came at all, or a rule could not be run
     */
    record Published(Run run, boolean needsHuman) implements RunOutcome {}

    /**
     * It was stopped and can go on.
     *
     * @param run the run
     */
    record Stopped(Run run) implements RunOutcome {}

    /**
     * It failed and can go on.
     *
     * @param run the run
     */
    record Failed(Run run) implements RunOutcome {}

    /**
     * Nothing was started.
     *
     * @param why the reason
     */
    record Refused(Bilingual why) implements RunOutcome {}
}
