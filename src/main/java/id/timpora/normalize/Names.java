package id.timpora.normalize;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import id.timpora.person.PersonName;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes names of the region comparable: mononyms, names given twice, titles, patronymics, spellings of one word, and
 * the truncated names of machine-readable zones. The words come from {@code jobs/reference/names.yaml}.
 */
public final class Names {
    private static final int MRZ_NAME_LENGTH = 39;
    private static final int SHORT_TITLE = 2;

    private final Set<String> placeholders = new HashSet<>();
    private final Set<String> front = new HashSet<>();
    private final Set<String> back = new HashSet<>();
    private final Set<String> fatherWords = new HashSet<>();
    private final Map<String, List<String>> same = new HashMap<>();

    private Names() {}

    static Names load(Path reference) {
        return Definition.read(reference.resolve("names.yaml"), Names::bind);
    }

    private static Names bind(Section root) {
        Names names = new Names();
        names.placeholders.addAll(root.texts("placeholders"));
        names.front.addAll(root.texts("titles_front"));
        names.back.addAll(root.texts("titles_back"));
        names.fatherWords.addAll(root.texts("father_words"));
        root.texts("particles");
        root.listOfTexts("same").forEach(group -> {
            List<String> kept = List.of(group.get(0).split(" "));
            group.forEach(word -> names.same.put(word, kept));
        });
        root.done();
        return names;
    }

    /** The comparable form of a name as delivered. */
    public PersonName normalize(String original) {
        String upper = plain(original);
        boolean truncated =
                upper.length() >= MRZ_NAME_LENGTH && original.indexOf('<') >= 0 || upper.length() == MRZ_NAME_LENGTH;
        List<String> words = words(upper);
        removePlaceholders(words);
        removeTitles(words, upper);
        int link = fatherWord(words);
        List<String> own = new ArrayList<>(link < 0 ? words : words.subList(0, link));
        List<String> father = link < 0 ? List.of() : new ArrayList<>(words.subList(link + 1, words.size()));
        return new PersonName(original, expand(once(own)), expand(father), truncated);
    }

    /** Capitals without accents; letters that no accent makes are written out. */
    static String plain(String name) {
        String text = Fold.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        text = text.toUpperCase(Locale.ROOT);
        if (Fold.isAscii(text)) {
            return text.strip();
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            switch (c) {
                case 'Đ' -> plain.append('D');
                case 'Ø' -> plain.append('O');
                case 'Æ' -> plain.append("AE");
                case 'Œ' -> plain.append("OE");
                case 'Ł' -> plain.append('L');
                case 'ẞ' -> plain.append("SS");
                case 'ı' -> plain.append('I');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString().strip();
    }

    private static List<String> words(String upper) {
        String joined = upper.replace("A/L", " AL/ ")
                .replace("A/P", " AP/ ")
                .replace("S/O", " SO/ ")
                .replace("D/O", " DO/ ")
                .replace("W/O", " WO/ ")
                .replace("A/K", " AK/ ");
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c == '/' && word.length() == SHORT_TITLE) {
                words.add(word.append('/').toString());
                word.setLength(0);
            } else if (c != '\'' && c != '’' && c != '`' && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        words.replaceAll(w -> w.endsWith("/") && !isLink(w) ? w.substring(0, w.length() - 1) : w);
        return words;
    }

    private static boolean isLink(String word) {
        return Set.of("AL/", "AP/", "SO/", "DO/", "WO/", "AK/").contains(word);
    }

    private void removePlaceholders(List<String> words) {
        if (placeholders.contains(String.join(" ", words))) {
            words.clear();
        }
        words.removeIf(placeholders::contains);
    }

    /** Short titles count only with a dot or comma beside them or at the ends, since HO, NG and NY are also names. */
    private void removeTitles(List<String> words, String upper) {
        boolean again = true;
        while (again && words.size() > 1) {
            again = false;
            String first = words.get(0);
            if (words.size() > 2 && front.contains(first + " " + words.get(1))) {
                words.subList(0, 2).clear();
                again = true;
            } else if (front.contains(first) && isTitle(first, upper, words, true)) {
                words.remove(0);
                again = true;
            } else if (back.contains(last(words)) && isTitle(last(words), upper, words, false)) {
                words.remove(words.size() - 1);
                again = true;
            }
        }
    }

    private static boolean isTitle(String word, String upper, List<String> words, boolean front) {
        if (word.length() > SHORT_TITLE
                || words.size() > 2 && front && !Set.of("NG", "HO", "NY", "SI").contains(word)) {
            return true;
        }
        boolean marked = upper.contains(word + ".") || upper.contains(", " + word) || upper.contains("," + word);
        return marked
                || front && Set.of("H", "HJ", "MR", "MS", "TN", "DR", "IR").contains(word)
                || !front && Set.of("MR", "MS").contains(word);
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private int fatherWord(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            String word = words.get(i);
            boolean plainLink = !word.endsWith("/") && word.length() > SHORT_TITLE && fatherWords.contains(word);
            boolean shortLink = Set.of("BT", "AK").contains(word);
            if (isLink(word) || plainLink || shortLink) {
                return i;
            }
        }
        return -1;
    }

    /** A name written twice over is the name of a person who has only one. */
    private static List<String> once(List<String> words) {
        int half = words.size() / 2;
        boolean twice =
                half > 0 && words.size() % 2 == 0 && words.subList(0, half).equals(words.subList(half, words.size()));
        return twice ? words.subList(0, half) : words;
    }

    private List<String> expand(List<String> words) {
        List<String> expanded = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean alone = word.equals("M") && i == 0 && words.size() > 1;
            String pair = i + 1 < words.size() ? word + " " + words.get(i + 1) : "";
            if (same.containsKey(pair)) {
                expanded.addAll(same.get(pair));
                i++;
            } else {
                expanded.addAll(alone ? same.get("MD") : same.getOrDefault(word, List.of(word)));
            }
        }
        return List.copyOf(expanded);
    }

    /** Splits a cell that holds several names. */
    static List<String> several(String cell) {
        return Arrays.stream(cell.split("(?i)\\s*(?:[/;@]|\\balias\\b|\\bals\\b\\.?)\\s*"))
                .map(String::strip)
                .filter(s -> !s.isEmpty() && !Placeholders.isNothing(s))
                .toList();
    }
}
