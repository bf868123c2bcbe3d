package id.timpora.discrepancy;

/** What became of one rule's findings in one night; the hidden ones of a rule on trial are counted apart. */
final class Tally {
    private int found;
    private int fresh;
    private int cleared;
    private int reopened;
    private int hidden;

    void found(boolean isHidden) {
        if (isHidden) {
            hidden++;
        } else {
            found++;
        }
    }

    void fresh(boolean isHidden) {
        fresh += isHidden ? 0 : 1;
    }

    void cleared(boolean isHidden) {
        cleared += isHidden ? 0 : 1;
    }

    void reopened(boolean isHidden) {
        reopened += isHidden ? 0 : 1;
    }

    int findings() {
        return found;
    }

    int freshFindings() {
        return fresh;
    }

    int clearedFindings() {
        return cleared;
    }

    int reopenedFindings() {
        return reopened;
    }

    int stillThere() {
        return Math.max(0, found - fresh - reopened);
    }

    int hiddenFindings() {
        return hidden;
    }
}
