package id.timpora.normalize;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import id.timpora.person.Passport;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a number written where a document's number belongs really is: guests show identity cards, and clerks type
 * them where the passport goes. The forms of passport numbers come from {@code jobs/reference/documents.yaml}; a number
 * of another form is worth a remark and no more, for states change their forms.
 */
final class Documents {
    private static final int IC_LENGTH = 12;
    private static final int ZONE_NUMBER_LENGTH = 9;
    private static final int SHORTEST_PASSPORT = 5;

    private final Map<String, List<NumberForm>> forms = new HashMap<>();

    private Documents() {}

    static Documents load(Path reference) {
        return Definition.read(reference.resolve("documents.yaml"), Documents::bind);
    }

    private static Documents bind(Section root) {
        Documents documents = new Documents();
        root.textLists("forms").forEach((state, forms) -> {
            documents.forms.put(state, forms.stream().map(NumberForm::new).toList());
        });
        root.done();
        return documents;
    }

    /** What a number is. */
    enum Kind {
        PASSPORT,
        /** Indonesian population number. */
        NIK,
        /** Malaysian identity card number: evidence, but no travel document. */
        MALAYSIAN_IC,
        /** Too short, or one sign over and over: says nothing about anybody. */
        NOTHING
    }

    /**
     * The kind of a number of capitals and digits.
     *
     * @param nationality of the holder, where known
     */
    static Kind kind(String number, Optional<String> nationality) {
        if (Nik.isWellFormed(number)) {
            return Kind.NIK;
        }
        boolean malaysian = nationality.isEmpty() || nationality.get().equals("MYS");
        if (malaysian && isMalaysianIc(number)) {
            return Kind.MALAYSIAN_IC;
        }
        boolean says = number.length() >= SHORTEST_PASSPORT
                && number.chars().distinct().count() > 2
                && number.chars().anyMatch(Character::isDigit)
                && !number.chars().filter(Character::isDigit).allMatch(c -> c == '0');
        return says ? Kind.PASSPORT : Kind.NOTHING;
    }

    /** Whether a text is twelve digits that start with a date of birth, as Malaysian identity card numbers do. */
    static boolean isMalaysianIc(String number) {
        return number.length() == IC_LENGTH
                && Digits.only(number)
                && Nik.isDay(
                        Integer.parseInt(number, 0, 2, 10),
                        Integer.parseInt(number, 2, 4, 10),
                        Integer.parseInt(number, 4, 6, 10));
    }

    /** Capitals and digits, and the fillers of a machine-readable zone, without what separates them. */
    static String plain(String written) {
        String text = Fold.isAscii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        StringBuilder number = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '<') {
                number.append(Character.toUpperCase(c));
            }
        }
        return number.length() == 0 ? written : number.toString();
    }

    /**
     * The number without what a clerk typed beyond it from the machine-readable zone: fillers, or the check digit, where
     * it is the right one and the number has the state's form, or the zone's nine places, only without it.
     */
    String withoutCheckDigit(String number, Optional<String> state) {
        int filler = number.indexOf('<');
        if (filler > 0) {
            return number.substring(0, filler);
        }
        int last = number.length() - 1;
        String shorter = number.substring(0, Math.max(0, last));
        boolean digit = last > 0 && Character.digit(number.charAt(last), 10) == checkDigit(shorter);
        return digit && isLongerByOne(number, shorter, state) ? shorter : number;
    }

    private boolean isLongerByOne(String number, String shorter, Optional<String> state) {
        List<NumberForm> known = forms(state);
        if (known.stream().anyMatch(f -> f.fits(number))) {
            return false;
        }
        return known.stream().anyMatch(f -> f.fits(shorter))
                || shorter.length() == ZONE_NUMBER_LENGTH && Character.isLetter(number.charAt(0));
    }

    private List<NumberForm> forms(Optional<String> state) {
        return state.flatMap(s -> Optional.ofNullable(forms.get(s))).orElse(List.of());
    }

    /** Whether the issuing state's forms are known and the number has none of them, confusable signs being one. */
    boolean isUnusual(Passport passport) {
        List<NumberForm> known = forms(passport.issuer());
        return !known.isEmpty() && known.stream().noneMatch(f -> f.fitsFolded(passport.number()));
    }

    /** Check digit of ICAO Doc 9303-3 §4.9: weights 7, 3, 1, letters count from ten, fillers nothing. */
    static int checkDigit(CharSequence field) {
        int[] weights = {7, 3, 1};
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            int value = c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : 0;
            sum += value * weights[i % 3];
        }
        return sum % 10;
    }
}
