package id.timpora.synthetic;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How one office writes one file. */
final class Style {
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES");

    private final char delimiter;
    private final Charset charset;
    private final boolean mark;
    private final boolean zipped;
    private final boolean checksum;
    private final boolean crlf;
    private final int dates;
    private final int sexes;
    private final boolean countryNames;
    private final boolean indForIndonesia;
    private final int bannerLines;
    private final boolean footer;
    private final int headerEvery;
    private final String nothing;
    private final int emptyColumns;
    private final boolean blanks;
    private final boolean apostrophes;
    private final List<String> columns;
    private final List<String> headings = new ArrayList<>();

    Style(Layout layout, boolean saysInd, Chance chance) {
        delimiter = chance.pick(List.of(',', ';', '\t', '|'));
        int encoding = chance.between(0, 9);
        charset = encoding == 0
                ? StandardCharsets.UTF_16LE
                : encoding == 1 ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        mark = encoding == 0 || encoding < 4 && encoding > 1;
        zipped = chance.of(0.2);
        checksum = chance.of(0.3);
        crlf = chance.of(0.3);
        dates = chance.between(0, 3);
        sexes = chance.between(0, 4);
        countryNames = chance.of(0.4);
        indForIndonesia = layout == Layout.DAFTAR_TAMU && saysInd;
        bannerLines = chance.of(0.4) ? chance.between(1, 6) : 0;
        footer = chance.of(0.4);
        headerEvery = chance.of(0.3) ? chance.between(20, 60) : 0;
        columns = new ArrayList<>(layout.headings().keySet());
        if (chance.of(0.5)) {
            for (int i = columns.size() - 1; i > 0; i--) {
                java.util.Collections.swap(columns, i, chance.between(0, i));
            }
        }
        for (String column : columns) {
            List<String> names = layout.headings().get(column);
            headings.add(chance.of(0.2) ? names.get(names.size() - 1) : names.get(0));
        }
        if (layout.agency().equals("dukcapil") && chance.of(0.5)) {
            add(chance.pick(List.of("AGAMA", "SUKU", "GOL_DARAH")));
        }
        if (chance.of(0.2)) {
            add("KETERANGAN_LAIN");
        }
        nothing = chance.of(0.5) ? "" : chance.pick(List.of("-", "--", "N/A", "NIHIL", "TIDAK ADA", "XXX"));
        emptyColumns = chance.of(0.2) ? chance.between(1, 3) : 0;
        for (int i = 0; i < emptyColumns; i++) {
            headings.add("");
        }
        blanks = chance.of(0.2);
        apostrophes = chance.of(0.2);
    }

    private void add(String column) {
        columns.add(column);
        headings.add(column);
    }

    /** How an empty cell is written. */
    String nothing() {
        return nothing;
    }

    /** Empty columns at the right end, without headings. */
    int emptyColumns() {
        return emptyColumns;
    }

    char delimiter() {
        return delimiter;
    }

    Charset charset() {
        return charset;
    }

    boolean mark() {
        return mark;
    }

    boolean zipped() {
        return zipped;
    }

    boolean checksum() {
        return checksum;
    }

    String lineEnd() {
        return crlf ? "\r\n" : "\n";
    }

    int bannerLines() {
        return bannerLines;
    }

    boolean footer() {
        return footer;
    }

    int headerEvery() {
        return headerEvery;
    }

    List<String> columns() {
        return columns;
    }

    List<String> headings() {
        return headings;
    }

    String format(String column, Object value) {
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof LocalDateTime time) {
            return date(time.toLocalDate()) + " "
                    + String.format("%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
        }
        String text = String.valueOf(value);
        if (Layout.isSex(column)) {
            return sex(text);
        }
        if (Layout.isNationality(column)) {
            return nationality(column, text);
        }
        if (apostrophes && Layout.isNumber(column)) {
            return "'" + text;
        }
        return blanks && column.contains("NAMA") ? "\u00a0" + text + " \u00a0" : text;
    }

    private String date(LocalDate d) {
        return switch (dates) {
            case 0 -> d.toString();
            case 1 -> String.format("%02d/%02d/%04d", d.getDayOfMonth(), d.getMonthValue(), d.getYear());
            case 2 -> String.format("%02d-%02d-%04d", d.getDayOfMonth(), d.getMonthValue(), d.getYear());
            default -> String.format("%02d-%s-%04d", d.getDayOfMonth(), MONTHS.get(d.getMonthValue() - 1), d.getYear());
        };
    }

    private String sex(String code) {
        Map<String, List<String>> words = Map.of(
                "L", List.of("L", "M", "1", "LAKI-LAKI", "PRIA"), "P", List.of("P", "F", "2", "PEREMPUAN", "WANITA"));
        return words.containsKey(code) ? words.get(code).get(sexes) : code;
    }

    private String nationality(String column, String code) {
        if (code.equals("IDN") && indForIndonesia && column.equals("KEBANGSAAN")) {
            return "IND";
        }
        if (code.equals("IDN") && column.equals("KEWARGANEGARAAN") && countryNames) {
            return "WNI";
        }
        for (Origin origin : Origin.values()) {
            if (origin.name().equals(code) && countryNames) {
                return origin.indonesian();
            }
        }
        return code;
    }

    /** Whether a lodging's word for this nationality is {@code IND}, which may be India or Indonesia. */
    boolean isAmbiguous(Origin origin) {
        return nationality("KEBANGSAAN", origin.name()).equals("IND");
    }
}
