package id.timpora.source;

import id.timpora.definition.Bilingual;
import id.timpora.definition.Section;
import id.timpora.source.Column.Type;
import id.timpora.source.Feed.DateOrder;
import id.timpora.source.Feed.Delivery;
import id.timpora.source.Feed.KeyPart;
import id.timpora.source.Feed.Scope;
import id.timpora.source.PersonRole.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Binds one file of {@code jobs/feeds/} to a {@link Feed}. */
final class FeedBinding {
    private static final double DEFAULT_REJECT_LIMIT = 0.20;
    private static final Pattern COLUMN = Pattern.compile("[A-Z][A-Z0-9_]{0,49}");
    private static final Pattern NAME = Pattern.compile("(?=.{3,40}$)[a-z][a-z0-9]*(_[a-z0-9]+)+");
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z0-9]{0,29}");
    private static final List<String> REFERENCES = List.of("tpi", "district", "regency", "region_code", "bps_code");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

    private final String name;
    private final Section root;
    private final Set<String> known = new TreeSet<>();

    FeedBinding(String name, Section root) {
        this.name = name;
        this.root = root;
    }

    Feed feed() {
        if (!root.text("feed").equals(name) || !NAME.matcher(name).matches()) {
            root.mistake(
                    "feed", "must be the file's name without .yaml, <agency>_<feed> in lower case, at most 40 letters");
        }
        List<Column> columns = columns();
        Feed feed = new Feed(
                name,
                name.substring(0, Math.max(0, name.indexOf('_'))),
                root.bilingual("title"),
                root.choice("delivery", Delivery.class, Delivery.INCREMENT),
                root.choice("scope", Scope.class, Scope.LOKAL),
                key(),
                eventDate(columns),
                root.number("reject_limit", 0, 1, DEFAULT_REJECT_LIMIT),
                columns,
                root.sections("persons", this::person),
                dateOrders(),
                serialYears());
        root.done();
        return feed;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        Section section = root.section("columns");
        Map<String, String> headings = new HashMap<>();
        for (String column : section.keys()) {
            known.add(column);
            if (!COLUMN.matcher(column).matches()) {
                section.mistake(column, "a column is written in at most 50 capitals, digits and _");
            }
            if (ReservedNames.contains(column)) {
                section.mistake(column, "is a reserved name; choose another and give this one as an alias");
            }
            Column bound = column(column, section.section(column));
            columns.add(bound);
            checkHeadings(section, bound, headings);
        }
        section.done();
        return columns;
    }

    private static void checkHeadings(Section section, Column column, Map<String, String> headings) {
        List<String> all = new ArrayList<>(column.aliases());
        all.add(column.name());
        for (String heading : all) {
            String other = headings.put(Heading.fold(heading), column.name());
            if (other != null && !other.equals(column.name())) {
                section.mistake(column.name(), "heading '" + heading + "' also belongs to " + other);
            }
            if (Heading.isNeverImported(Heading.fold(heading))) {
                section.mistake(column.name(), "heading '" + heading + "' is never imported");
            }
        }
    }

    private Column column(String column, Section at) {
        Type type = at.choice("type", Type.class, Type.TEXT);
        Map<String, List<String>> codes = at.textLists("codes");
        boolean listed = !codes.isEmpty() || at.has("reference");
        if (type == Type.CODE ? !listed : !codes.isEmpty()) {
            at.mistake("codes", type == Type.CODE ? "a code needs codes or a reference" : "only a code has codes");
        }
        String time = at.optionalText("time_when_missing").orElse("00:00");
        if (!TIME.matcher(time).matches()) {
            at.mistake("time_when_missing", "is '" + time + "'; allowed: HH:mm");
        }
        Optional<String> reference = at.optionalText("reference");
        if (reference.isPresent() && !REFERENCES.contains(reference.get())) {
            at.mistake("reference", "is '" + reference.get() + "'; allowed: " + String.join(", ", REFERENCES));
        }
        Column bound = new Column(
                column,
                type,
                at.flag("required", false),
                at.textLists("required_unless"),
                at.texts("aliases"),
                codes,
                at.flag("closed", false),
                reference,
                time,
                comment(at));
        at.done();
        return bound;
    }

    private static Bilingual comment(Section at) {
        return at.bilingual("comment");
    }

    private List<KeyPart> key() {
        List<KeyPart> parts = new ArrayList<>();
        for (String part : root.texts("key")) {
            boolean optional = part.endsWith("?");
            String column = optional ? part.substring(0, part.length() - 1) : part;
            requireColumn("key", column);
            parts.add(new KeyPart(column, optional));
        }
        if (parts.isEmpty()) {
            root.mistake("key", "needs at least one column");
        }
        return parts;
    }

    private Optional<String> eventDate(List<Column> columns) {
        Optional<String> column = root.optionalText("event_date");
        column.ifPresent(c -> requireColumn("event_date", c));
        columns.stream()
                .filter(c -> column.filter(c.name()::equals).isPresent())
                .filter(c -> c.type() != Type.DATE && c.type() != Type.TIMESTAMP)
                .forEach(c -> root.mistake("event_date", "must be a date or timestamp column"));
        return column;
    }

    private PersonRole person(Section at) {
        String role = at.text("role");
        if (!ROLE.matcher(role).matches()) {
            at.mistake("role", "is '" + role + "'; allowed: at most 30 small letters and digits");
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            at.optionalText(field.name().toLowerCase(Locale.ROOT)).ifPresent(column -> {
                fields.put(field, column);
                if (!known.contains(column)) {
                    at.mistake(field.name().toLowerCase(Locale.ROOT), unknown(column));
                }
            });
        }
        if (!fields.containsKey(Field.NAME)) {
            at.mistake("name", "is missing");
        }
        List<Map<String, List<String>>> when = at.sections("when", Section::asTextLists);
        when.forEach(
                w -> w.keySet().stream().filter(c -> !known.contains(c)).forEach(c -> at.mistake("when", unknown(c))));
        at.done();
        return new PersonRole(role, fields, when);
    }

    private Map<String, DateOrder> dateOrders() {
        Map<String, DateOrder> orders = new TreeMap<>();
        root.optionalSection("date_order").ifPresent(section -> {
            for (String office : section.keys()) {
                orders.put(office, section.choice(office, DateOrder.class, DateOrder.DAY_FIRST));
            }
        });
        return orders;
    }

    private Map<String, Integer> serialYears() {
        Map<String, Integer> years = new TreeMap<>();
        root.optionalSection("serial_year").ifPresent(section -> {
            for (String office : section.keys()) {
                String year = section.text(office);
                if (!year.equals("1900") && !year.equals("1904")) {
                    section.mistake(office, "is '" + year + "'; allowed: 1900, 1904");
                } else {
                    years.put(office, Integer.valueOf(year));
                }
            }
        });
        return years;
    }

    private void requireColumn(String key, String column) {
        if (!known.contains(column)) {
            root.mistake(key, unknown(column));
        }
    }

    private String unknown(String column) {
        return "'" + column + "' is no column of this feed; allowed: " + String.join(", ", known);
    }
}
