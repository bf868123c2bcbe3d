package id.timpora.landing;

import id.timpora.source.FeedFile;
import id.timpora.source.Layout;
import id.timpora.source.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger says of one file in the end. */
final class LedgerRow {
    private LedgerRow() {}

    static void refuse(JdbcClient sql, int file, Refusal refusal) {
        sql.sql("update store.file set status = 'refused', code = ?, message_id = ?, message_en = ? where file_id = ?")
                .params(
                        refusal.code().name(),
                        refusal.message().id(),
                        refusal.message().en(),
                        file)
                .update();
    }

    /** The file is not what was found complete: it is looked at again by the next run. */
    static void postpone(JdbcClient sql, int file, Refusal reason) {
        sql.sql("update store.file set status = 'waiting', sha256 = '', code = ?, message_id = ?, message_en = ? "
                        + "where file_id = ?")
                .params(
                        reason.code().name(),
                        reason.message().id(),
                        reason.message().en(),
                        file)
                .update();
    }

    static void duplicate(JdbcClient sql, int file, Spool spool) {
        sql.sql("""
                update store.file set status = 'duplicate_file', content_sha256 = ?, code = 'CONTENT_KNOWN',
                    message_id = 'Isi berkas ini sudah pernah dimuat; tidak dibaca lagi.',
                    message_en = 'The content of this file was loaded before; it was not read again.'
                 where file_id = ?
                """).params(spool.contentSha256(), file).update();
    }

    static void write(
            JdbcClient sql,
            int file,
            Spool spool,
            FeedFile read,
            Optional<LocalDate> periodFrom,
            boolean quarantined,
            @Nullable String code,
            Counts counts) {
        Layout layout = read.layout();
        sql.sql("""
                update store.file set status = ?, code = ?, sha256 = ?, content_sha256 = ?, encoding = ?, delimiter = ?,
                    period_from = ?, read = ?, loaded = ?, unchanged = ?, rejected = ?, duplicate = ?, held = ?,
                    message_id = ?, message_en = ?
                 where file_id = ?
                """)
                .param(quarantined ? "quarantined" : "loaded")
                .param(code)
                .param(spool.sha256())
                .param(spool.contentSha256())
                .param(read.encoding())
                .param(String.valueOf(layout.delimiter()))
                .param(periodFrom.orElse(null))
                .param(counts.read())
                .param(counts.loaded())
                .param(counts.unchanged())
                .param(counts.rejected())
                .param(counts.duplicate())
                .param(counts.held())
                .param(quarantined ? held(code, true) : null)
                .param(quarantined ? held(code, false) : null)
                .param(file)
                .update();
    }

    private static String held(@Nullable String code, boolean indonesian) {
        if ("COUNT_MISMATCH".equals(code)) {
            return indonesian
                    ? "Jumlah baris pada kaki berkas berbeda dari jumlah baris yang ada; periksa lalu kirim ulang."
                    : "The count in the footer differs from the rows in the file; check it and send it again.";
        }
        return indonesian
                ? "Terlalu banyak baris ditolak; tidak ada yang dimuat. Perbaiki lalu kirim ulang."
                : "Too many rows were rejected; nothing was loaded. Correct the file and send it again.";
    }

    static void note(
            JdbcClient sql, int file, String kind, @Nullable Integer line, @Nullable String column, String detail) {
        sql.sql("insert into store.file_note (file_id, kind, line, column_name, detail) values (?, ?, ?, ?, ?)")
                .param(file)
                .param(kind)
                .param(line)
                .param(column)
                .param(detail)
                .update();
    }
}
