package id.timpora.normalize;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Provinces, regencies and kecamatan by interior-ministry code ({@code 61}, {@code 61.03}, {@code 61.03.21}). BPS codes
 * look alike and mean other places, so they are never taken for one another.
 */
public final class Regions {
    private static final int REGENCY_LENGTH = 5;
    private static final int DISTRICT_LENGTH = 8;
    private static final Pattern PREFIX = Pattern.compile("^(KABUPATEN|KAB|KECAMATAN|KEC|KOTA ADMINISTRASI)[. ]+");

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, List<String>> codesByName = new HashMap<>();
    private final Set<String> former = new HashSet<>();

    private Regions() {}

    static Regions load(Path reference) {
        Regions regions = Definition.read(reference.resolve("regions.yaml"), Regions::bind);
        Path complete = reference.resolve("regions.csv");
        if (Files.exists(complete)) {
            regions.addComplete(complete);
        }
        return regions;
    }

    private static Regions bind(Section root) {
        Regions regions = new Regions();
        Section provinces = root.section("provinces");
        provinces.keys().forEach(code -> regions.add(code, List.of(provinces.text(code))));
        root.textLists("regencies").forEach((code, words) -> {
            regions.add(code, words.stream().filter(w -> !w.matches("[0-9]+")).toList());
        });
        root.textLists("districts").forEach(regions::add);
        regions.former.addAll(root.texts("former_districts"));
        root.done();
        return regions;
    }

    private void addComplete(Path file) {
        try {
            for (String line : Files.readAllLines(file)) {
                int comma = line.indexOf(',');
                if (comma > 0 && Character.isDigit(line.charAt(0)) && comma <= DISTRICT_LENGTH) {
                    add(
                            line.substring(0, comma),
                            List.of(line.substring(comma + 1).replace("\"", "")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String code, List<String> words) {
        names.put(code, words.get(0));
        for (String word : words) {
            codesByName.computeIfAbsent(fold(word), k -> new ArrayList<>()).add(code);
        }
    }

    private static String fold(String name) {
        String upper = name.toUpperCase(java.util.Locale.ROOT).strip();
        return Fold.letters(PREFIX.matcher(upper).replaceFirst(""));
    }

    /** Name of a code. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** Code of a regency as people write it. */
    public Optional<String> regency(String name) {
        return codes(name, REGENCY_LENGTH).stream().findFirst();
    }

    /** Code of a kecamatan, within a regency where that is known. */
    public Optional<String> district(String name, Optional<String> regency) {
        return codes(name, DISTRICT_LENGTH).stream()
                .filter(c -> regency.map(c::startsWith).orElse(true))
                .findFirst();
    }

    private List<String> codes(String name, int length) {
        String folded = fold(name);
        List<String> found = codesByName.getOrDefault(folded, codesByName.getOrDefault("KOTA" + folded, List.of()));
        return found.stream().filter(c -> c.length() == length).toList();
    }

    /** Whether the kecamatan of a regency are listed, so that an unlisted name is unknown and not merely elsewhere. */
    public boolean listsDistrictsOf(String regency) {
        return names.keySet().stream().anyMatch(c -> c.length() == DISTRICT_LENGTH && c.startsWith(regency + "."));
    }

    /** Whether an interior-ministry code of any level is known. */
    public boolean isCode(String value) {
        String digits = Fold.letters(value);
        String code = dotted(digits.length() > 6 ? digits.substring(0, 6) : digits);
        return names.containsKey(code)
                || former.contains(code)
                || code.length() == DISTRICT_LENGTH && isUnlistedDistrict(code);
    }

    private boolean isUnlistedDistrict(String code) {
        String regency = code.substring(0, REGENCY_LENGTH);
        return names.containsKey(regency) && !listsDistrictsOf(regency);
    }

    private static String dotted(String digits) {
        return switch (digits.length()) {
            case 4 -> digits.substring(0, 2) + "." + digits.substring(2);
            case 6 -> digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4);
            default -> digits;
        };
    }

    /** All codes with their names, in the order of codes. */
    public Map<String, String> all() {
        return names;
    }

    /** Former kecamatan codes that stand in old numbers. */
    public Set<String> former() {
        return former;
    }
}
