package id.timpora.cli;

import id.timpora.match.table.Ids;
import id.timpora.match.table.Records;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes {@code clusters.csv}, whole or not at all. */
final class ClusterFile {
    private static final int BUFFER = 1 << 16;

    private ClusterFile() {}

    static void write(Path file, Records records, int[] clusters) throws IOException {
        Path target = file.toAbsolutePath();
        Path part =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
        try {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                rows(stream, records.ids(), clusters);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void rows(OutputStream stream, Ids ids, int[] clusters) throws IOException {
        stream.write("record_id,cluster_id\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] row = new byte[256];
        for (int i = 0; i < clusters.length; i++) {
            int most = 2 * ids.length(i) + 2 * ids.length(clusters[i]) + 8;
            row = row.length < most ? new byte[2 * most] : row;
            int end = cell(ids, i, row, 0);
            row[end++] = ',';
            end = cell(ids, clusters[i], row, end);
            row[end++] = '\r';
            row[end++] = '\n';
            stream.write(row, 0, end);
        }
    }

    /** In quotes only where it must be. */
    private static int cell(Ids ids, int record, byte[] row, int at) {
        int end = ids.copy(record, row, at);
        for (int i = at; i < end; i++) {
            if (row[i] == ',' || row[i] == '"' || row[i] == '\n' || row[i] == '\r') {
                byte[] quoted = ("\"" + ids.text(record).replace("\"", "\"\"") + "\"").getBytes(StandardCharsets.UTF_8);
                System.arraycopy(quoted, 0, row, at, quoted.length);
                return at + quoted.length;
            }
        }
        return end;
    }
}
