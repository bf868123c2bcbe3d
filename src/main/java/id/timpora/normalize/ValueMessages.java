package id.timpora.normalize;

import id.timpora.definition.Bilingual;
import id.timpora.source.RejectCode;

/** Sentences the sending office can act on; they name the heading as delivered and never a value. */
final class ValueMessages {
    private ValueMessages() {}

    static Bilingual rejected(RejectCode code, String heading) {
        return switch (code) {
            case TOO_LONG ->
                new Bilingual(
                        "Nomor kunci (" + heading + ") melebihi 500 huruf; perbaiki lalu kirim ulang baris ini.",
                        "The key number (" + heading + ") exceeds 500 characters; correct it and send this row again.");
            case KEY_MISSING ->
                new Bilingual(
                        "Kolom kunci " + heading + " kosong; isi nomornya lalu kirim ulang baris ini.",
                        "Key column " + heading + " is empty; fill in the number and send this row again.");
            case REQUIRED_MISSING ->
                new Bilingual(
                        "Kolom wajib " + heading + " kosong; lengkapi lalu kirim ulang baris ini.",
                        "Required column " + heading + " is empty; complete it and send this row again.");
            case DATE_IMPOSSIBLE ->
                new Bilingual(
                        "Kolom " + heading + " tidak memuat tanggal yang ada di kalender; perbaiki lalu kirim ulang.",
                        "Column " + heading + " holds no date of the calendar; correct it and send this row again.");
            case CODE_UNKNOWN ->
                new Bilingual(
                        "Kolom " + heading
                                + " memuat kode di luar daftar; pakai kode yang disepakati lalu kirim ulang.",
                        "Column " + heading
                                + " holds a code outside the agreed list; correct it and send this row again.");
            default -> throw new IllegalArgumentException("A value is never rejected for " + code);
        };
    }

    static Bilingual noDate(String heading) {
        return new Bilingual(
                "Kolom " + heading + " tidak dapat dibaca sebagai tanggal dan dimuat kosong.",
                "Column " + heading + " cannot be read as a date and was loaded empty.");
    }

    static Bilingual unknown(String heading) {
        return new Bilingual(
                "Kolom " + heading + " memuat kode atau nilai yang tidak dikenali.",
                "Column " + heading + " holds a code or value that is not recognised.");
    }

    static Bilingual damaged(String heading) {
        return new Bilingual(
                "Kolom " + heading + " kehilangan angka terakhir di lembar kerja; ekspor sebagai teks.",
                "Column " + heading + " lost its last digits in a spreadsheet; export it as text.");
    }
}
