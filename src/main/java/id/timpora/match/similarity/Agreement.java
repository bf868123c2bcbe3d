package id.timpora.match.similarity;

/** How two words of names, or what the names say beside their words, go together. */
public enum Agreement {
    SAME("sama", "the same"),
    SOUND("bunyi sama", "sound alike"),
    SPELLING("ejaan hampir sama", "are spelled nearly alike"),
    SCRIPT("sama bila dialihaksarakan", "agree across scripts"),
    EQUIVALENT("bentuk lain dari nama yang sama", "are forms of one name"),
    INITIAL("inisial cocok", "initial fits"),
    JOINED("sama bila digabung", "are the same when joined"),
    OTHER_PART("di satu sisi nama sendiri, di sisi lain nama ayah", "is own name on one side, father's on the other"),
    TRUNCATED("cocok dengan nama yang terpotong", "fits the name that was cut off"),
    FAMILY("mungkin nama keluarga yang sama, perlu diperiksa", "may be one family name, to be checked"),
    MISSING("hanya ada di satu sisi", "is on one side only"),
    DIFFERENT("data tidak cocok", "do not agree"),
    DESCENT("satu bin, satu binti", "one is a son, one a daughter"),
    GENERATION("sebutan generasi (JR, SR, III) berbeda", "mark of generation (JR, SR, III) differs"),
    NONE("tidak sama", "are not alike");

    private final String indonesian;
    private final String english;

    Agreement(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The words for people, in Indonesian. */
    public String indonesian() {
        return indonesian;
    }

    /** The words for people, in English. */
    public String english() {
        return english;
    }
}
