package id.timpora.cli;

import id.timpora.definition.Bilingual;

/** Two record references on a command line. */
final class Records {
    private Records() {}

    static Bilingual unknown(String ref) {
        return new Bilingual(
                "Tidak ada catatan yang berlaku dengan rujukan " + ref + ".",
                "No present record has the reference " + ref + ".");
    }

    static Bilingual judgement() {
        return new Bilingual(
                "Keputusan harus same, different atau unsure, dengan alasan.",
                "The judgement must be same, different or unsure, with a reason.");
    }

    static Bilingual twice() {
        return new Bilingual("Perlu dua rujukan yang berbeda.", "Two different references are needed.");
    }
}
