package id.timpora.normalize;

import java.text.Normalizer;
import java.util.Locale;

/** Latin letters of any language in capitals without accents. */
final class Latin {
    private Latin() {}

    /** Accents dropped; letters that are no accented letter are written out. */
    static String capitals(String text) {
        if (Fold.isAscii(text)) {
            return text.toUpperCase(Locale.ROOT).strip();
        }
        String upper = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(upper.length());
        for (char c : Normalizer.normalize(upper, Normalizer.Form.NFD).toCharArray()) {
            switch (c) {
                case 'Đ', 'Ð' -> plain.append('D');
                case 'Ø' -> plain.append('O');
                case 'Æ' -> plain.append("AE");
                case 'Œ' -> plain.append("OE");
                case 'Ł' -> plain.append('L');
                case 'Ħ' -> plain.append('H');
                case 'Þ' -> plain.append("TH");
                case 'ẞ' -> plain.append("SS");
                case 'ı', 'İ' -> plain.append('I');
                case 'Ə' -> plain.append('A');
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString().strip();
    }

    /** The same with Ä, Ö, Ü, Ø and Å written as two letters, as passports of those countries do. */
    static String digraphs(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return capitals(composed.replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replace("Ø", "OE")
                .replace("Å", "AA"));
    }
}
