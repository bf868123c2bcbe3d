package id.timpora.discrepancy.life;

import java.util.Optional;

/**
 * Whether a rule's findings are shown. A rule that is new, changed, put on trial by its file, switched off by people or
 * suspended runs hidden, until someone switches it on.
 *
 * @param last what happened last to the rule, empty where nothing is known of it
 * @param behaviour hash of what the rule did then
 */
public record Trust(Optional<Kind> last, String behaviour) {
    /** Decided findings from which on the share of confirmed ones says something. */
    public static final int LEAST_DECIDED = 30;

    /** A rule of whose decided findings fewer than one in this many are confirmed is suspended. */
    public static final int ONE_IN = 10;

    /** Days over which findings are counted. */
    public static final int DAYS = 90;

    /** What can happen to a rule. */
    public enum Kind {
        /** It was there when the first night ran. */
        DIPERCAYA,
        /** It came later. */
        BARU,
        /** Its file does something else than before. */
        BERUBAH,
        /** Its file says that it is on trial. */
        UJI_COBA,
        /** Too few of its findings were confirmed. */
        DITANGGUHKAN,
        /** People switched it on. */
        DINYALAKAN,
        /** People switched it off. */
        DIMATIKAN;

        /** As tables write it. */
        public String word() {
            return name().replace('_', ' ');
        }

        /** How a rule stands after it. */
        public Verdict verdict() {
            return switch (this) {
                case DIPERCAYA, DINYALAKAN -> Verdict.AKTIF;
                case BARU, BERUBAH, UJI_COBA, DIMATIKAN -> Verdict.UJI_COBA;
                case DITANGGUHKAN -> Verdict.DITANGGUHKAN;
            };
        }
    }

    /** How a rule stands. */
    public enum Verdict {
        /** Its findings are shown. */
        AKTIF,
        /** On trial: it runs hidden. */
        UJI_COBA,
        /** Suspended: it runs hidden. */
        DITANGGUHKAN;

        /** As people and tables write it. */
        public String word() {
            return name().replace('_', ' ');
        }
    }

    /**
     * What happens to the rule tonight; empty where nothing does.
     *
     * @param onTrial whether its file says so
     * @param now hash of what it does
     * @param first whether no rule has ever run here
     */
    public Optional<Kind> tonight(boolean onTrial, String now, boolean first) {
        boolean same = behaviour.equals(now);
        if (onTrial) {
            return same && last.filter(Kind.UJI_COBA::equals).isPresent()
                    ? Optional.empty()
                    : Optional.of(Kind.UJI_COBA);
        }
        if (last.isEmpty()) {
            return Optional.of(first ? Kind.DIPERCAYA : Kind.BARU);
        }
        if (!same) {
            return last.get() == Kind.DITANGGUHKAN ? Optional.empty() : Optional.of(Kind.BERUBAH);
        }
        return last.get() == Kind.UJI_COBA ? Optional.of(Kind.DINYALAKAN) : Optional.empty();
    }

    /** Whether a rule that may be suspended is: too few of enough decided findings were confirmed. */
    public static boolean isSuspended(int decided, int confirmed) {
        return decided >= LEAST_DECIDED && confirmed * ONE_IN < decided;
    }
}
