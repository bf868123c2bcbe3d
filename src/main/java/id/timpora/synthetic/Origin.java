package id.timpora.synthetic;

/** Where invented persons come from: what their country is called, how its passports are numbered, how people are named. */
enum Origin {
    IDN("INDONESIA", "X", 7),
    CHN("TIONGKOK", "E", 8),
    MYS("MALAYSIA", "K", 8),
    VNM("VIETNAM", "C", 8),
    IND("INDIA", "R", 7),
    KOR("KOREA SELATAN", "M", 8),
    DEU("JERMAN", "C", 8);

    private static final int BOOKS = 2;

    private final String indonesian;
    private final String letter;
    private final int digits;

    Origin(String indonesian, String letter, int digits) {
        this.indonesian = indonesian;
        this.letter = letter;
        this.digits = digits;
    }

    String indonesian() {
        return indonesian;
    }

    /** A community of that country, by lot. */
    Community community(String sex, Chance chance) {
        boolean man = sex.equals("L");
        int lot = chance.between(0, 99);
        return switch (this) {
            case IDN ->
                lot < 45 ? Community.JAVANESE : lot < 75 ? Community.INDONESIAN_MUSLIM : Community.DAYAK_INDONESIAN;
            case MYS ->
                lot < 35
                        ? man ? Community.MALAY_MALE : Community.MALAY_FEMALE
                        : lot < 70
                                ? Community.SARAWAK
                                : lot < 92
                                        ? Community.HAKKA_TEOCHEW
                                        : man ? Community.TAMIL_MALE : Community.TAMIL_FEMALE;
            case CHN -> Community.CHINESE;
            case VNM -> man ? Community.VIETNAMESE_MALE : Community.VIETNAMESE_FEMALE;
            case IND -> Community.INDIAN;
            case KOR -> Community.KOREAN;
            case DEU -> Community.GERMAN;
        };
    }

    /** Whether a person of this number would get a passport of one digit over and over, which readers take for no number. */
    static boolean hasDullPassport(int person) {
        for (Origin origin : values()) {
            for (int book = 0; book < BOOKS; book++) {
                if (origin.passport(person, book).chars().distinct().count() <= 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A passport number no other person has; the second book of a person differs in several digits. */
    String passport(int person, int book) {
        long limit = (long) Math.pow(10, digits);
        long number = Math.floorMod(person * 7_654_321L + book * 5_432_198L + 1_234_567L, limit);
        return letter + String.format("%0" + digits + "d", number);
    }
}
