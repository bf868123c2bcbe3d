package id.timpora.source;

import id.timpora.definition.Bilingual;

/** What the sending office can do about a line that could not be read. */
final class ReaderMessages {
    private ReaderMessages() {}

    static Bilingual of(RejectCode code) {
        return switch (code) {
            case QUOTE_OPEN ->
                new Bilingual(
                        "Tanda kutip dibuka tetapi tidak ditutup; tutup atau hapus tanda kutip, lalu kirim ulang baris ini.",
                        "A quote is opened and never closed; close or remove it and send this row again.");
            case ENCODING ->
                new Bilingual(
                        "Baris memuat bita yang bukan teks; simpan berkas sebagai UTF-8, lalu kirim ulang baris ini.",
                        "The row holds bytes that are no text; save the file as UTF-8 and send this row again.");
            case TOO_LONG ->
                new Bilingual(
                        "Isi kolom melebihi 64 KiB atau baris melebihi 1 MiB; persingkat, lalu kirim ulang baris ini.",
                        "A field exceeds 64 KiB or the row 1 MiB; shorten it and send this row again.");
            default -> throw new IllegalArgumentException("The reader does not raise " + code);
        };
    }

    static Bilingual fieldCount(int cells, int headings) {
        return new Bilingual(
                "Baris berisi " + cells + " kolom, judul berisi " + headings
                        + "; periksa pemisah dan tanda kutip, lalu kirim ulang baris ini.",
                "The row has " + cells + " cells, the header " + headings
                        + "; check delimiters and quotes and send this row again.");
    }
}
