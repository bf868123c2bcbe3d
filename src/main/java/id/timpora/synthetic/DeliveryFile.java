package id.timpora.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One file of one night being written, and what is true of it. */
final class DeliveryFile {
    private static final int FOOTER_LINES = 3;
    private static final int TOO_LONG = 66_000;
    private static final int ROWS_A_REJECT = 12;
    private static final int QUARANTINE_LEAST = 3;

    private final Layout layout;
    private final String office;
    private final LocalDate night;
    private final Path path;
    private final Style style;
    private final OutputStream out;
    private @Nullable String openQuote;
    private @Nullable BiConsumer<Integer, String> openQuoteLine;
    private int line;
    private int written;
    private int read;
    private int loaded;
    private int unchanged;
    private int rejected;
    private int duplicate;
    private int closed;

    DeliveryFile(Path folder, Layout layout, String office, LocalDate night, Style style, LocalDate periodStart) {
        this.layout = layout;
        this.office = office;
        this.night = night;
        this.style = style;
        String name = layout.feed() + "_" + office + "_" + night.toString().replace("-", "") + ".csv";
        path = folder.resolve(style.zipped() ? name + ".gz" : name);
        try {
            Files.createDirectories(folder);
            OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), 1 << 15);
            out = style.zipped() ? new StoredGzip(file) : file;
            if (style.mark()) {
                out.write("\ufeff".getBytes(style.charset()));
            }
            head(periodStart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(LocalDate periodStart) {
        for (int i = 0; i < style.bannerLines(); i++) {
            write(
                    i == 0
                            ? "LAPORAN " + layout.feed().replace('_', ' ').toUpperCase(java.util.Locale.ROOT)
                            : i == 1 ? "" : "DATA CONTOH " + i);
        }
        if (periodStart.isBefore(night)) {
            write(String.format(
                    "Periode : %02d-%02d-%04d s/d %02d-%02d-%04d",
                    periodStart.getDayOfMonth(),
                    periodStart.getMonthValue(),
                    periodStart.getYear(),
                    night.getDayOfMonth(),
                    night.getMonthValue(),
                    night.getYear()));
        }
        write(joined(style.headings()));
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(style.charset()));
            out.write(style.lineEnd().getBytes(style.charset()));
            line++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> cells(Map<String, Object> values) {
        List<String> cells = new ArrayList<>();
        for (String column : style.columns()) {
            Object value = values.get(column);
            String text = value == null ? filler(column) : style.format(column, value);
            cells.add(text.indexOf(style.delimiter()) >= 0 ? "\"" + text + "\"" : text);
        }
        for (int i = 0; i < style.emptyColumns(); i++) {
            cells.add("");
        }
        return cells;
    }

    private String joined(List<String> cells) {
        return String.join(String.valueOf(style.delimiter()), cells);
    }

    private String filler(String column) {
        return switch (column) {
            case "AGAMA", "SUKU", "GOL_DARAH" -> "RAHASIA";
            case "KETERANGAN_LAIN" -> "x";
            default -> style.nothing();
        };
    }

    private void repeatHeader() {
        if (style.headerEvery() > 0 && ++written % style.headerEvery() == 0) {
            write(joined(style.headings()));
            write("");
        }
    }

    /** Writes a good row; the fate says what the warehouse makes of it. */
    void row(Row row, Fate fate) {
        repeatHeader();
        write(joined(cells(row.values())));
        read++;
        switch (fate) {
            case LOADED -> loaded++;
            case UNCHANGED -> unchanged++;
            case DUPLICATE -> duplicate++;
        }
    }

    /** Writes a row that must be rejected, and tells where. */
    void defective(Row row, Defect defect, BiConsumer<Integer, String> rejects) {
        String column = defect.column(layout);
        Row broken = column.isEmpty() ? row : row.copy().with(column, defect.value());
        List<String> cells = cells(broken.values());
        String text = switch (defect) {
            case QUOTE_OPEN -> joined(cells) + style.delimiter() + "\"tanda petik";
            case FIELD_COUNT -> joined(cells.subList(0, cells.size() - style.emptyColumns() - 2));
            case ENCODING -> joined(cells) + "\0";
            case TOO_LONG -> joined(cells) + style.delimiter() + "X".repeat(TOO_LONG);
            default -> joined(cells);
        };
        read++;
        rejected++;
        if (defect == Defect.QUOTE_OPEN) {
            openQuote = text;
            openQuoteLine = rejects;
        } else {
            repeatHeader();
            write(text);
            rejects.accept(line, column);
        }
    }

    /** At the end, where no later quote closes it. */
    private void writeOpenQuote() {
        if (openQuote != null && openQuoteLine != null) {
            write(openQuote);
            openQuoteLine.accept(line, "");
        }
    }

    /**
     * Whether one more bad row leaves the file well away from being held back, by number or by share, and is sure to be
     * read as it is meant.
     */
    boolean bears(Defect defect) {
        boolean readable = defect != Defect.QUOTE_OPEN || openQuote == null;
        return readable && (rejected + 1 < QUARANTINE_LEAST || read > ROWS_A_REJECT * (rejected + 1));
    }

    void close(int count) {
        closed += count;
    }

    String name() {
        return path.getFileName().toString();
    }

    Style style() {
        return style;
    }

    /** Ends the file and gives its line of the truth. */
    List<Object> finish() {
        writeOpenQuote();
        if (style.footer()) {
            write("");
            write("Jumlah : " + read);
            for (int i = 0; i < FOOTER_LINES - 1; i++) {
                write(i == 0 ? "Mengetahui" : "(nama contoh)");
            }
        }
        try {
            out.close();
            if (style.checksum()) {
                Files.writeString(
                        path.resolveSibling(name() + ".sha256"),
                        sha256(path) + "  " + name() + "\n",
                        StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                night,
                name(),
                layout.agency(),
                layout.feed(),
                office,
                "loaded",
                read,
                loaded,
                unchanged,
                rejected,
                duplicate,
                0,
                read == 0 ? 0 : closed);
    }

    Path path() {
        return path;
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the warehouse makes of a good row. */
    enum Fate {
        /** New, or other than what is stored. */
        LOADED,
        /** Says what is stored already. */
        UNCHANGED,
        /** Comes again later in the same file. */
        DUPLICATE
    }
}
