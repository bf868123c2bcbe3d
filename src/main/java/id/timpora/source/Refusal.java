package id.timpora.source;

import id.timpora.definition.Bilingual;

/**
 * Why a whole file is not read, or not yet.
 *
 * @param code short and stable
 * @param message what the sending office can do about it
 */
public record Refusal(Code code, Bilingual message) {
    /** The reasons. */
    public enum Code {
        NAME_UNKNOWN,
        FEED_UNKNOWN,
        NOT_A_FILE,
        UNREADABLE,
        TOO_LARGE,
        HEADER_MISSING,
        COLUMN_TWICE,
        TOO_MANY_COLUMNS,
        /** Waiting: its {@code .sha256} is that of other bytes. */
        CHECKSUM_DIFFERS,
        /** Waiting: its {@code .sha256} holds no checksum that can be read. */
        CHECKSUM_UNREADABLE,
        /** Waiting: it changed while it was looked at. */
        STILL_CHANGING,
        /** Waiting: it was taken away before it was read. */
        GONE
    }

    /** A file that is not what it was a moment ago. */
    public static Refusal stillChanging() {
        return of(
                Code.STILL_CHANGING,
                "Berkas masih berubah ketika diperiksa; proses berikutnya membacanya. Bila tetap begini, kirim ulang "
                        + "beserta .sha256.",
                "The file was still changing when it was looked at; the next run reads it. If it stays like this, send it "
                        + "again with its .sha256.");
    }

    /** A file that was taken out of the inbox before it was read. */
    public static Refusal gone() {
        return of(
                Code.GONE,
                "Berkas tidak ada lagi di kotak masuk ketika hendak dibaca; taruh kembali, lalu proses berikutnya membacanya.",
                "The file was no longer in the inbox when it was to be read; put it back and the next run reads it.");
    }

    /** A refusal with its sentence in both languages. */
    public static Refusal of(Code code, String id, String en) {
        return new Refusal(code, new Bilingual(id, en));
    }
}
