package id.timpora.normalize;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import java.nio.file.Files;
import java.nio.file.Path;
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
    static final int PROVINCE_LENGTH = 2;
    static final int REGENCY_LENGTH = 5;
    static final int DISTRICT_LENGTH = 8;
    private static final Pattern CODE = Pattern.compile("[1-9][0-9](\\.[0-9]{2}){0,2}");
    private static final Pattern BPS = Pattern.compile("[0-9]{4}|[0-9]{7}");

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> codesByBps = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> former = new HashSet<>();
    private final Set<String> notAlone = new HashSet<>();
    private final RegionNames index = new RegionNames();

    private Regions() {}

    static Regions load(Path reference) {
        Regions regions = Definition.read(reference.resolve("regions.yaml"), Regions::bind);
        Path complete = reference.resolve("regions.csv");
        if (Files.exists(complete)) {
            RegionList.read(complete, regions::isOther).forEach((code, name) -> regions.add(code, List.of(name)));
        }
        return regions;
    }

    private static Regions bind(Section root) {
        Regions regions = new Regions();
        for (String level : List.of("provinces", "regencies", "districts")) {
            root.textLists(level).forEach((code, words) -> regions.add(root, level, code, words));
        }
        root.textLists("former_names").forEach((code, words) -> words.forEach(w -> regions.index.addFormer(w, code)));
        root.textLists("places").forEach((code, words) -> words.forEach(w -> regions.index.addPlace(w, code)));
        root.texts("not_alone").forEach(word -> regions.notAlone.add(RegionNames.fold(word)));
        regions.former.addAll(root.texts("former_districts"));
        root.done();
        return regions;
    }

    private void add(Section root, String level, String code, List<String> words) {
        if (!CODE.matcher(code).matches() || words.isEmpty()) {
            root.mistake(level, "'" + code + "' needs a code such as 61, 61.03 or 61.03.21, and a name");
            return;
        }
        words.stream().filter(w -> BPS.matcher(w).matches()).forEach(w -> codesByBps.put(w, code));
        add(code, words.stream().filter(w -> !BPS.matcher(w).matches()).toList());
    }

    private void add(String code, List<String> words) {
        names.putIfAbsent(code, RegionNames.withoutLevel(words.get(0)));
        words.forEach(word -> index.add(word, code));
        parents.add(code.substring(0, Math.max(0, code.lastIndexOf('.'))));
    }

    /** Whether a name is not the one this code has here, which happens in lists of BPS codes. */
    private boolean isOther(String code, String name) {
        return code.length() <= REGENCY_LENGTH && names.containsKey(code) && !index.means(name, code);
    }

    /** Name of a code. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** Code of a province as people write it. */
    Optional<String> province(String name) {
        return index.only(name, "", PROVINCE_LENGTH);
    }

    /** Code of a regency as people write it; empty too where two have the name. */
    public Optional<String> regency(String name) {
        return index.only(name, "", REGENCY_LENGTH);
    }

    /** Code of a regency of a province, misspellings included. */
    Optional<String> regencyOf(String province, String name) {
        return index.nearest(name, province, REGENCY_LENGTH);
    }

    /** Whether some regency has the name. */
    boolean isRegencyName(String name) {
        return index.isKnown(name, "", REGENCY_LENGTH);
    }

    /**
     * Code of a kecamatan: within a regency misspellings included; without one only where a single place in the country
     * can be meant.
     */
    public Optional<String> district(String name, Optional<String> regency) {
        if (regency.isPresent()) {
            return index.nearest(name, regency.get(), DISTRICT_LENGTH);
        }
        return isNeverAlone(name) ? Optional.empty() : index.only(name, "", DISTRICT_LENGTH);
    }

    /** Code of the one kecamatan of exactly this name, within a regency where that is known. */
    Optional<String> exactDistrict(String name, Optional<String> regency) {
        return index.only(name, regency.orElse(""), DISTRICT_LENGTH);
    }

    /** Whether a kecamatan has this name, within a regency where that is known. */
    boolean isDistrictName(String name, Optional<String> regency) {
        return district(name, regency).isPresent() || index.isKnown(name, regency.orElse(""), DISTRICT_LENGTH);
    }

    /** Whether a name needs its regency beside it: it is also the name of other places, or an ordinary word. */
    boolean isNeverAlone(String name) {
        return notAlone.contains(RegionNames.fold(name));
    }

    /** Code of the kecamatan in which a well-known place lies that is none itself. */
    Optional<String> districtOfPlace(String name) {
        return index.place(name);
    }

    /** Whether the kecamatan of a regency are listed, so that an unlisted name is unknown and not merely elsewhere. */
    public boolean listsDistrictsOf(String regency) {
        return parents.contains(regency);
    }

    /** Whether an interior-ministry code of a province, regency, kecamatan or, by its first six digits, village is known. */
    public boolean isCode(String value) {
        return code(value).isPresent();
    }

    /** The known code of at most a kecamatan that a column of interior-ministry codes says, with dots. */
    Optional<String> code(String value) {
        String digits = Fold.letters(value);
        int length = digits.length();
        if (!Digits.only(digits) || length != 2 && length != 4 && length != 6 && length != 10) {
            return Optional.empty();
        }
        String code = dotted(digits.substring(0, Math.min(length, 6)));
        boolean known = names.containsKey(code)
                || former.contains(code)
                || code.length() == DISTRICT_LENGTH && isUnlistedDistrict(code);
        return known ? Optional.of(code) : Optional.empty();
    }

    /** Interior-ministry code of a BPS code of a regency or kecamatan. */
    Optional<String> fromBps(String value) {
        return Optional.ofNullable(codesByBps.get(Fold.letters(value)));
    }

    /** Whether a NIK can begin with these six digits: a place that is, that was, or whose list is not here. */
    boolean isNikRegion(String digits) {
        String province = digits.substring(0, 2);
        String regency = dotted(digits.substring(0, 4));
        if (!names.containsKey(province)) {
            return false;
        }
        return !parents.contains(province)
                || names.containsKey(regency) && (!listsDistrictsOf(regency) || isCode(digits));
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
