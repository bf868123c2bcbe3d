package id.timpora.cli;

import id.timpora.definition.Bilingual;
import id.timpora.pipeline.RunReport.FileLine;
import java.util.ArrayList;
import java.util.List;

/** Why a published night still needs a person, in one sentence. */
final class Attention {
    private Attention() {}

    static Bilingual of(List<FileLine> files) {
        if (files.isEmpty()) {
            return new Bilingual(
                    "Terbit tanpa satu berkas pun; tanyakan kepada instansi pengirim.",
                    "Published without a single file; ask the agencies.");
        }
        List<String> id = new ArrayList<>();
        List<String> en = new ArrayList<>();
        count(files, "refused", "tidak diterima", "refused", id, en);
        count(files, "quarantined", "dikarantina", "quarantined", id, en);
        count(files, "waiting", "belum lengkap", "not complete yet", id, en);
        return new Bilingual(
                "Terbit, tetapi ada berkas yang perlu diperiksa: " + String.join(", ", id) + ".",
                "Published, but some files need a person: " + String.join(", ", en) + ".");
    }

    private static void count(
            List<FileLine> files, String status, String inId, String inEn, List<String> id, List<String> en) {
        long number = files.stream().filter(f -> f.status().equals(status)).count();
        if (number > 0) {
            id.add(number + " " + inId);
            en.add(number + " " + inEn);
        }
    }
}
