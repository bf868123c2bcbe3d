package id.timpora.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of regions as people write them, to their codes. */
final class RegionNames {
    private static final double ALIKE = 0.85;
    private static final String CITY = "KOTA";
    private static final Pattern REGENCY = Pattern.compile("^(KABUPATEN|KAB)[. ]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile(
            "^(PROVINSI|PROPINSI|PROV|PROP|KABUPATEN|KAB|KECAMATAN|KEC|KOTA ADMINISTRASI|KOTA ADM)[. ]+",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, List<String>> current = new HashMap<>();
    private final Map<String, List<String>> cities = new HashMap<>();
    private final Map<String, List<String>> former = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Map<String, String>> byParent = new HashMap<>();

    static String withoutLevel(String name) {
        return LEVEL.matcher(name.strip()).replaceFirst("");
    }

    static String fold(String name) {
        return Fold.letters(withoutLevel(name.toUpperCase(Locale.ROOT)));
    }

    void add(String name, String code) {
        String folded = fold(name);
        put(current, folded, code);
        if (folded.startsWith(CITY) && code.length() == Regions.REGENCY_LENGTH) {
            put(cities, folded.substring(CITY.length()), code);
        }
        int dot = code.lastIndexOf('.');
        if (dot > 0) {
            byParent.computeIfAbsent(code.substring(0, dot), k -> new HashMap<>())
                    .put(folded, code);
        }
    }

    void addFormer(String name, String code) {
        put(former, fold(name), code);
    }

    void addPlace(String name, String code) {
        places.put(fold(name), code);
    }

    private static void put(Map<String, List<String>> names, String folded, String code) {
        List<String> codes = names.computeIfAbsent(folded, k -> new ArrayList<>(1));
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }

    boolean means(String name, String code) {
        return codes(name, code, code.length()).contains(code)
                || former.getOrDefault(fold(name), List.of()).contains(code);
    }

    boolean isKnown(String name, String parent, int length) {
        return !codes(name, parent, length).isEmpty();
    }

    Optional<String> place(String name) {
        return Optional.ofNullable(places.get(fold(name)));
    }

    /** The code below a parent, if there is just one of that name. */
    Optional<String> only(String name, String parent, int length) {
        Set<String> codes = codes(name, parent, length);
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    /** The same; else of the names below the parent the one most alike, if it is alike enough and no other is as alike. */
    Optional<String> nearest(String name, String parent, int length) {
        Set<String> exact = codes(name, parent, length);
        if (!exact.isEmpty()) {
            return exact.size() == 1 ? Optional.of(exact.iterator().next()) : Optional.empty();
        }
        String folded = fold(name);
        double best = ALIKE;
        Set<String> codes = new HashSet<>();
        for (Map.Entry<String, String> entry :
                byParent.getOrDefault(parent, Map.of()).entrySet()) {
            double alike = Spelling.similarity(folded, entry.getKey());
            if (alike > best) {
                codes.clear();
            }
            if (alike >= best) {
                best = alike;
                codes.add(entry.getValue());
            }
        }
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    /** Names of today before former ones; a city's name without KOTA means the city unless a regency is asked for. */
    private Set<String> codes(String name, String parent, int length) {
        String folded = fold(name);
        Set<String> codes = new HashSet<>(current.getOrDefault(folded, List.of()));
        if (!REGENCY.matcher(name.strip()).find()) {
            codes.addAll(cities.getOrDefault(folded, List.of()));
        }
        codes.removeIf(c -> c.length() != length || !c.startsWith(parent));
        if (codes.isEmpty()) {
            codes.addAll(former.getOrDefault(folded, List.of()));
            codes.removeIf(c -> c.length() != length || !c.startsWith(parent));
        }
        return codes;
    }
}
