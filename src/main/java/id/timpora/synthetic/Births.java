package id.timpora.synthetic;

/** When two dates of birth on paper cannot both be right. */
final class Births {
    private static final int DAY_LENGTH = 10;

    private Births() {}

    /** Not a swap, not unknown parts, not one keying edit. */
    static boolean conflict(String one, String other) {
        return one.length() == DAY_LENGTH
                && other.length() == DAY_LENGTH
                && !one.equals(other)
                && !isSwap(one, other)
                && !isEdit(one, other);
    }

    static boolean twoIdentities(Mention a, Mention b) {
        if (a.birth() == null || b.birth() == null) {
            return false;
        }
        boolean births = parts(a.birth(), b.birth()) >= 2
                && a.birth().length() == DAY_LENGTH
                && b.birth().length() == DAY_LENGTH
                && !isSwap(a.birth(), b.birth())
                && !a.birth().endsWith("01-01")
                && !b.birth().endsWith("01-01");
        boolean sexes = a.sex() != null
                && b.sex() != null
                && !a.sex().equals(b.sex())
                && !a.person().called().resembles(b.person().called());
        return births || sexes;
    }

    private static int parts(String one, String other) {
        String[] a = one.split("-");
        String[] b = other.split("-");
        int parts = 0;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            parts += a[i].equals(b[i]) ? 0 : 1;
        }
        return parts;
    }

    static boolean isSwap(String one, String other) {
        return one.length() == DAY_LENGTH
                && other.length() == DAY_LENGTH
                && one.substring(0, 4).equals(other.substring(0, 4))
                && one.substring(5, 7).equals(other.substring(8))
                && one.substring(8).equals(other.substring(5, 7));
    }

    private static boolean isEdit(String one, String other) {
        int differing = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < DAY_LENGTH; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                differing++;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean exchanged = differing == 2
                && last - first == 1
                && one.charAt(first) == other.charAt(last)
                && one.charAt(last) == other.charAt(first);
        return differing == 1 || exchanged;
    }
}
