package id.timpora.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** Writes what the warehouse knows into files that scripts and spreadsheets read. */
public final class Exports {
    private static final int FETCH = 5000;
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final DataSource database;

    /** Exports from a warehouse. */
    public Exports(DataSource database) {
        this.database = database;
    }

    /** No run was ever published for the night asked for. */
    public static final class UnknownNight extends Exception {
        UnknownNight(LocalDate night) {
            super(night.toString());
        }
    }

    /** Whether the file's ending names a format that can be written. */
    public static boolean canWrite(Path target) {
        String name = name(target);
        return name.endsWith(".csv") || name.endsWith(".json") || name.endsWith(".xlsx");
    }

    private static String name(Path target) {
        Path name = target.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    /** Writes one export, the protection queue included, as {@link #write(What, Path, Optional, boolean, Share)}. */
    public long write(What what, Path target, Optional<LocalDate> night, boolean raw)
            throws SQLException, IOException, UnknownNight {
        return write(what, target, night, raw, Share.ALL);
    }

    /**
     * Writes one export; the target appears whole or not at all. Returns the number of rows. Where it holds the
     * protection queue, the audit trail says so before the file is there.
     *
     * @param night state as it was published that night; the last one if empty
     * @param raw leaves cells of a {@code .csv} that a spreadsheet would take for formulas as they are
     */
    public long write(What what, Path target, Optional<LocalDate> night, boolean raw, Share share)
            throws SQLException, IOException, UnknownNight {
        String name = name(target);
        if (!canWrite(target)) {
            throw new IllegalArgumentException("no known format: " + name);
        }
        boolean guarded = name.endsWith(".xlsx") || name.endsWith(".csv") && !raw;
        Path folder = target.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, ".export", ".part");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (what.isSheltered() && share == Share.ALL) {
                    Shelter.remember(connection);
                }
                select(connection, night);
                long rows = copy(connection, what, temporary, name, guarded, share);
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return rows;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void select(Connection connection, Optional<LocalDate> night) throws SQLException, UnknownNight {
        try (var setting = connection.createStatement()) {
            setting.execute("set transaction isolation level repeatable read read only");
        }
        if (night.isEmpty()) {
            return;
        }
        try (PreparedStatement last = connection.prepareStatement(
                "select max(run_id) from store.run where night = ? and published_at is not null")) {
            last.setObject(1, night.get());
            try (ResultSet row = last.executeQuery()) {
                row.next();
                int run = row.getInt(1);
                if (run == 0) {
                    throw new UnknownNight(night.get());
                }
                try (var setting = connection.createStatement()) {
                    setting.execute("set local timpora.run = '" + run + "'");
                }
            }
        }
    }

    private static long copy(Connection connection, What what, Path file, String name, boolean guarded, Share share)
            throws SQLException, IOException {
        try (PreparedStatement query = connection.prepareStatement(what.query(share))) {
            query.setFetchSize(FETCH);
            try (ResultSet row = query.executeQuery();
                    OutputStream out = Files.newOutputStream(file)) {
                List<String> columns = columns(row);
                try (Table table = table(name, out, columns)) {
                    return rows(row, table, columns, what, guarded);
                }
            }
        }
    }

    private static long rows(ResultSet row, Table table, List<String> columns, What what, boolean guarded)
            throws SQLException, IOException {
        long count = 0;
        while (row.next()) {
            List<String> values = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                String value = row.getString(i + 1);
                String text = value == null ? "" : value;
                values.add(guarded && !what.isPlain(columns.get(i)) ? harmless(text) : text);
            }
            table.row(values);
            count++;
        }
        return count;
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static List<String> columns(ResultSet row) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.add(row.getMetaData().getColumnName(i));
        }
        return columns;
    }

    private static Table table(String name, OutputStream out, List<String> columns) throws IOException {
        if (name.endsWith(".xlsx")) {
            return new SheetTable(out, columns);
        }
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        return name.endsWith(".json") ? new JsonTable(writer, columns) : new CsvTable(writer, columns);
    }
}
