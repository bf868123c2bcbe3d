package id.timpora.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * One case of {@code specs/feeds/*.yaml}: deliveries in, what the ledger, the rejects and the tables say out.
 *
 * @param name what must hold, as a sentence
 * @param nights one after the other
 */
record FeedSpec(String name, List<Night> nights) {
    private static final Pattern DATE = Pattern.compile("_(\\d{4})(\\d{2})(\\d{2})\\.csv");
    private static final Pattern REPEAT = Pattern.compile("\\{\\{(.*?)\\*(\\d+)}}", Pattern.DOTALL);

    /**
     * One night.
     *
     * @param date business date
     * @param deliveries files put into the inbox
     * @param expected key of the specification to the lines it expects; a key that is absent is not looked at
     */
    record Night(LocalDate date, List<Delivery> deliveries, Map<String, List<String>> expected) {
        Optional<List<String>> expects(String what) {
            return Optional.ofNullable(expected.get(what));
        }
    }

    static List<FeedSpec> load(Path file) throws IOException {
        List<FeedSpec> specs = new ArrayList<>();
        String text = Files.readString(file);
        for (Object spec : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(text)) {
            Map<?, ?> map = (Map<?, ?>) spec;
            List<Night> nights = new ArrayList<>();
            nights.add(night(map));
            if (map.get("then") != null) {
                ((List<?>) map.get("then")).forEach(n -> nights.add(night((Map<?, ?>) n)));
            }
            specs.add(new FeedSpec((String) map.get("case"), nights));
        }
        return specs;
    }

    static int count(List<Path> files) throws IOException {
        int count = 0;
        for (Path file : files) {
            count += load(file).size();
        }
        return count;
    }

    private static Night night(Map<?, ?> map) {
        List<Delivery> deliveries = new ArrayList<>();
        TreeSet<LocalDate> dates = new TreeSet<>();
        Map<?, ?> deliver = map.get("deliver") == null ? Map.of() : (Map<?, ?>) map.get("deliver");
        deliver.forEach((name, text) -> {
            deliveries.add(Delivery.of((String) name, expand(text == null ? "" : text.toString())));
            Matcher date = DATE.matcher((String) name);
            if (map.get("night") == null && date.find()) {
                dates.add(LocalDate.parse(date.group(1) + "-" + date.group(2) + "-" + date.group(3)));
            }
        });
        LocalDate date = map.get("night") == null ? dates.last() : LocalDate.parse((String) map.get("night"));
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String what : List.of("files", "rejects", "notes", "listed", "rows", "mentions", "covered")) {
            if (map.containsKey(what)) {
                expected.put(
                        what,
                        ((List<?>) map.get(what)).stream().map(Object::toString).toList());
            }
        }
        return new Night(date, deliveries, expected);
    }

    /** {@code {{x*3}}} stands for xxx. */
    private static String expand(String text) {
        return REPEAT.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
    }
}
