package id.timpora.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An agency by the first part of its feeds' names. */
record Agency(String code) {
    /** The agencies whose records a finding rests on, in the order they first appear. */
    static List<Agency> of(String... recordRefs) {
        return Arrays.stream(recordRefs).map(Agency::ofRecord).distinct().toList();
    }

    static Agency ofRecord(String recordRef) {
        int end = recordRef.indexOf('_');
        return new Agency(end < 0 ? recordRef : recordRef.substring(0, end));
    }

    /** Two letters that stand for it. */
    public String initials() {
        return switch (code) {
            case "imigrasi" -> "IM";
            case "dukcapil" -> "DK";
            case "polri" -> "PR";
            case "hotel" -> "PI";
            default -> code.substring(0, Math.min(2, code.length())).toUpperCase(Locale.ROOT);
        };
    }

    /** Its name for people; agencies the product does not know are called by their code. */
    public String title(String language) {
        boolean english = "en".equals(language);
        return switch (code) {
            case "imigrasi" -> english ? "Immigration" : "Imigrasi";
            case "dukcapil" -> english ? "Civil registry" : "Dukcapil";
            case "polri" -> english ? "Police" : "Polri";
            case "hotel" -> english ? "Lodgings" : "Penginapan";
            default -> code.isEmpty() ? "–" : code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1);
        };
    }
}
