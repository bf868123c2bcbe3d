package id.timpora.person;

/** How the script a name was delivered in carries its sounds; decides by what it can be compared with Latin letters. */
public enum Script {
    /** Latin letters. */
    LATIN,
    /** Vowels are written: Cyrillic, Greek, Armenian, Georgian, kana, Devanagari. */
    ALPHABET,
    /** Most vowels are not written, or not where they are spoken: Arabic, Hebrew, Thai. */
    CONSONANTS,
    /** Korean syllables, or Chinese characters in their Korean reading. */
    HANGUL
}
