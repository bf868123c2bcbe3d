package id.timpora.admin;

import id.timpora.admin.Files.Delivered;
import id.timpora.admin.Files.Rejects;
import id.timpora.admin.Files.Remark;
import id.timpora.admin.Results.Links;
import id.timpora.admin.Results.NotAssessable;
import id.timpora.admin.Results.RuleResult;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Everything an administrator sees of one run. */
record NightReport(
        Night night,
        List<Step> steps,
        List<Delivered> files,
        List<Rejects> rejects,
        List<Remark> remarks,
        List<RuleResult> rules,
        List<NotAssessable> notAssessed,
        List<Coverage> coverage,
        List<Links> links,
        List<Nights.Event> events) {

    /** How many files need someone. */
    public long attention() {
        return files.stream().filter(Delivered::needsSomeone).count();
    }

    /** Whether every row of every file is accounted for. */
    public boolean balanced() {
        return files.stream().allMatch(Delivered::balanced);
    }

    public long read() {
        return sum(Delivered::read);
    }

    public long loaded() {
        return sum(Delivered::loaded);
    }

    public long unchanged() {
        return sum(Delivered::unchanged);
    }

    public long rejected() {
        return sum(Delivered::rejected);
    }

    public long duplicate() {
        return sum(Delivered::duplicate);
    }

    public long held() {
        return sum(Delivered::held);
    }

    public int fresh() {
        return count(RuleResult::fresh);
    }

    public int stillOpen() {
        return count(RuleResult::stillOpen);
    }

    /** Findings of all rules that were opened again. */
    public int reopened() {
        return count(RuleResult::reopened);
    }

    /** Hidden findings of rules on trial or suspended. */
    public int shadow() {
        return count(RuleResult::shadow);
    }

    public int cleared() {
        return count(RuleResult::cleared);
    }

    public int notAssessable() {
        return count(RuleResult::notAssessable);
    }

    /** How long the queries of all rules took together. */
    public Duration rulesTook() {
        return rules.stream().map(RuleResult::took).reduce(Duration.ZERO, Duration::plus);
    }

    private long sum(ToLongFunction<Delivered> count) {
        return files.stream().mapToLong(count).sum();
    }

    private int count(ToIntFunction<RuleResult> count) {
        return rules.stream().mapToInt(count).sum();
    }
}
