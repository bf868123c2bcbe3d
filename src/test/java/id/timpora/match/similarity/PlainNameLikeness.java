package id.timpora.match.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The likeness of two Latin names whose words no list knows, written as plainly as the description reads: own words, then
 * father's. Slow; the yardstick of {@link NameLikeness}.
 */
final class PlainNameLikeness {
    /** A word with its part. */
    record Word(String text, boolean own) {
        double weight() {
            return (own ? 1 : 0.5) * (text.length() == 1 ? 0.4 : 1);
        }
    }

    private record Pair(List<Word> one, List<Word> other, double like) {
        double weight() {
            return (one.stream().mapToDouble(Word::weight).sum()
                            + other.stream().mapToDouble(Word::weight).sum())
                    / 2;
        }
    }

    private final List<Word> one;
    private final List<Word> other;
    private final List<Word> openOne;
    private final List<Word> openOther;
    private final List<Pair> pairs = new ArrayList<>();

    private PlainNameLikeness(List<Word> one, List<Word> other) {
        this.one = one;
        this.other = other;
        openOne = new ArrayList<>(one);
        openOther = new ArrayList<>(other);
    }

    static double of(List<Word> one, List<Word> other) {
        return new PlainNameLikeness(one, other).score();
    }

    private double score() {
        takeEqual(true);
        takeEqual(false);
        takeRuns(0.945);
        takeWords();
        takeRuns(0);
        if (pairs.isEmpty()) {
            return 0;
        }
        double matched = pairs.stream().mapToDouble(Pair::weight).sum();
        double reached = pairs.stream().mapToDouble(p -> p.weight() * p.like()).sum();
        double less = Math.min(open(one, openOne), open(other, openOther));
        double more = Math.max(open(one, openOne), open(other, openOther)) - less;
        double share = Math.min(1, Math.max(0, matched - 0.6));
        double price = 1.5 * less + more * (0.35 - 0.2 * share);
        double score = Math.min(0.99, reached / (matched + 0.5 * (matched - reached) + price));
        boolean whole = pairs.stream()
                .anyMatch(p -> p.one().get(0).text().length() > 1
                        && p.other().get(0).text().length() > 1);
        return whole ? score : Math.min(0.5, score);
    }

    private static double open(List<Word> all, List<Word> open) {
        List<String> used = all.stream()
                .filter(w -> open.stream().noneMatch(o -> o == w))
                .map(Word::text)
                .toList();
        return open.stream()
                .mapToDouble(w -> w.weight() * (used.contains(w.text()) ? 0.1 : 1))
                .sum();
    }

    private boolean otherPart(Word a, Word b) {
        boolean bothHaveFather =
                one.stream().anyMatch(w -> !w.own()) && other.stream().anyMatch(w -> !w.own());
        return bothHaveFather && a.own() != b.own();
    }

    private void takeEqual(boolean samePart) {
        for (Word a : List.copyOf(openOne)) {
            openOther.stream()
                    .filter(b -> b.text().equals(a.text()) && otherPart(a, b) != samePart)
                    .findFirst()
                    .ifPresent(b -> take(new Pair(List.of(a), List.of(b), samePart ? 1 : 0.5)));
        }
    }

    private void takeWords() {
        List<Pair> found = new ArrayList<>();
        for (Word a : openOne) {
            for (Word b : openOther) {
                double like = word(a.text(), b.text()) * (otherPart(a, b) ? 0.5 : 1);
                found.add(new Pair(List.of(a), List.of(b), like));
            }
        }
        found.sort(Comparator.comparingDouble(Pair::like).reversed());
        found.stream().filter(p -> p.like() > 0).forEach(this::takeIfOpen);
    }

    private void takeIfOpen(Pair pair) {
        boolean free = pair.one().stream().allMatch(w -> openOne.stream().anyMatch(o -> o == w))
                && pair.other().stream().allMatch(w -> openOther.stream().anyMatch(o -> o == w));
        if (free) {
            take(pair);
        }
    }

    private void take(Pair pair) {
        pairs.add(pair);
        pair.one().forEach(w -> openOne.removeIf(o -> o == w));
        pair.other().forEach(w -> openOther.removeIf(o -> o == w));
    }

    private void takeRuns(double least) {
        boolean more = true;
        while (more) {
            Pair best = null;
            for (List<Word> a : runs(one, openOne)) {
                for (List<Word> b : runs(other, openOther)) {
                    double like = a.size() + b.size() > 2 ? run(a, b) : 0;
                    if (like > (best == null ? least : best.like())) {
                        best = new Pair(a, b, like);
                    }
                }
            }
            more = best != null;
            if (more) {
                take(best);
            }
        }
    }

    private static List<List<Word>> runs(List<Word> all, List<Word> open) {
        List<List<Word>> runs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int to = i + 1; to <= Math.min(all.size(), i + 4); to++) {
                List<Word> run = all.subList(i, to);
                if (run.stream().allMatch(w -> open.stream().anyMatch(o -> o == w))) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static double run(List<Word> a, List<Word> b) {
        String x = joined(a);
        String y = joined(b);
        double like = x.equals(y) ? 0.97 : spelled(x, y);
        boolean initials = b.size() == 1 && initials(a).equals(y)
                || a.size() == 1 && initials(b).equals(x);
        return like > 0 ? like : initials ? 0.8 : 0;
    }

    private static String joined(List<Word> words) {
        return String.join("", words.stream().map(Word::text).toList());
    }

    private static String initials(List<Word> words) {
        return String.join("", words.stream().map(w -> w.text().substring(0, 1)).toList());
    }

    private static double word(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) && a.length() != b.length() ? 0.85 : 0;
        }
        boolean sexMark = isSexMark(a, b);
        if (!sexMark && soundAlike(a, b)) {
            return Math.min(a.length(), b.length()) < 3 ? 0.85 : 0.95;
        }
        double spelled = spelled(a, b);
        return spelled > 0 && sexMark ? 0.6 : spelled;
    }

    private static boolean soundAlike(String a, String b) {
        return FonId.of(a).equals(FonId.of(b))
                || FonId.old(a).equals(FonId.of(b))
                || FonId.of(a).equals(FonId.old(b))
                || roman(a).equals(roman(b));
    }

    static String roman(String word) {
        char[] into = new char[2 * word.length()];
        return new String(into, 0, Sounds.roman(word.toCharArray(), 0, word.length(), into));
    }

    private static boolean isSexMark(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        String stem = longer.substring(0, longer.length() - 1);
        if (longer.length() > shorter.length()) {
            return shorter.equals(stem) && longer.endsWith("A");
        }
        return shorter.startsWith(stem) && longer.matches(".*[OAI]") && shorter.matches(".*[OAI]");
    }

    private static double spelled(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int budget = shorter < 4 ? 0 : shorter < 7 ? 1 : shorter < 12 ? 2 : 3;
        int edits = Edits.between(a, b, budget);
        if (edits > budget || budget == 0) {
            return 0;
        }
        double kept = 1 - (double) edits / Math.max(a.length(), b.length());
        double close = Math.min(0.94, (kept + jaroWinkler(a, b)) / 2);
        return close - (shorter == 4 ? 0.15 : shorter == 5 ? 0.07 : 0);
    }

    /** Jaro–Winkler with half transpositions rounded down. */
    static double jaroWinkler(String a, String b) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        StringBuilder left = new StringBuilder(b);
        StringBuilder inA = new StringBuilder();
        boolean[] hit = new boolean[b.length()];
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - window); j <= Math.min(b.length() - 1, i + window); j++) {
                if (left.charAt(j) == a.charAt(i)) {
                    left.setCharAt(j, ' ');
                    hit[j] = true;
                    inA.append(a.charAt(i));
                    break;
                }
            }
        }
        if (inA.length() == 0) {
            return 0;
        }
        StringBuilder inB = new StringBuilder();
        for (int j = 0; j < b.length(); j++) {
            inB.append(hit[j] ? b.substring(j, j + 1) : "");
        }
        int moved = 0;
        for (int k = 0; k < inA.length(); k++) {
            moved += inA.charAt(k) == inB.charAt(k) ? 0 : 1;
        }
        double c = inA.length();
        double jaro = (c / a.length() + c / b.length() + (c - moved / 2) / c) / 3;
        int beginning = 0;
        while (beginning < Math.min(4, Math.min(a.length(), b.length()))
                && a.charAt(beginning) == b.charAt(beginning)) {
            beginning++;
        }
        return jaro + 0.1 * beginning * (1 - jaro);
    }
}
