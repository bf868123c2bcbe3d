package id.timpora.normalize;

import com.ibm.icu.text.Transliterator;

/** Khmer letters as names are usually written in Latin; ICU has no rules for them. */
final class Khmer {
    /** Sounds of the first series; a vowel is spoken between two consonants where none is written. */
    private static final String RULES = """
            $c = [\\u1780-\\u17A2];
            $c \\u17CD > ;
            [\\u17C9-\\u17CC\\u17CE-\\u17D1\\u17D3] > ;
            ($c) } $c > $1 \\u17B6;
            :: Null;
            \\u17D2 > ;
            ក > k; ខ > kh; គ > k; ឃ > kh; ង > ng;
            ច > ch; ឆ > chh; ជ > ch; ឈ > chh; ញ > nh;
            ដ > d; ឋ > th; ឌ > d; ឍ > th; ណ > n;
            ត > t; ថ > th; ទ > t; ធ > th; ន > n;
            ប > b; ផ > ph; ព > p; ភ > ph; ម > m;
            យ > y; រ > r; ល > l; វ > v; ឝ > s; ឞ > s; ស > s; ហ > h; ឡ > l; អ > a;
            ឥ > e; ឦ > ei; ឧ > u; ឨ > uk; ឩ > u; ឪ > au; ឫ > rue; ឬ > rue; ឭ > lue; ឮ > lue;
            ឯ > ae; ឰ > ai; ឱ > o; ឲ > o; ឳ > au;
            \\u17B6 > a; \\u17B7 > i; \\u17B8 > ei; \\u17B9 > i; \\u17BA > eu; \\u17BB > o; \\u17BC > ou;
            \\u17BD > uo; \\u17BE > eu; \\u17BF > oea; \\u17C0 > ie; \\u17C1 > e; \\u17C2 > ae; \\u17C3 > ai;
            \\u17C4 > o; \\u17C5 > au; \\u17C6 > m; \\u17C7 > h; \\u17C8 > a;
            """;

    private static final Transliterator LATIN =
            Transliterator.createFromRules("Khmer-Latin/Names", RULES, Transliterator.FORWARD);

    private Khmer() {}

    static String latin(String text) {
        return LATIN.transliterate(text);
    }
}
