package id.timpora.normalize;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The product's reference lists, {@code jobs/reference/}.
 *
 * @param countries names and codes of countries
 * @param names words of personal names
 * @param regions provinces, regencies and kecamatan
 * @param checkpoints folded spelling to the checkpoint's name
 * @param permitIndices patterns of visa and permit indices
 */
public record References(
        Countries countries,
        Names names,
        Regions regions,
        Map<String, String> checkpoints,
        List<Pattern> permitIndices) {

    /** Reads all lists; throws {@link id.timpora.definition.InvalidDefinition} for mistakes. */
    public static References load(Path jobs) {
        Path folder = jobs.resolve("reference");
        Countries countries = Countries.load(folder);
        Names names = Names.load(folder);
        Regions regions = Regions.load(folder);
        return Definition.read(folder.resolve("lists.yaml"), root -> lists(root, countries, names, regions));
    }

    private static References lists(Section root, Countries countries, Names names, Regions regions) {
        Map<String, String> checkpoints = new HashMap<>();
        root.textLists("tpi").forEach((name, others) -> {
            checkpoints.put(Fold.letters(name), name);
            others.forEach(o -> checkpoints.put(Fold.letters(o), name));
        });
        List<Pattern> indices = root.texts("permit_index").stream()
                .map(p -> Pattern.compile(p.replace("#", "[0-9]").replace("@", "[A-Z]")))
                .toList();
        root.done();
        return new References(countries, names, regions, checkpoints, indices);
    }

    /** The canonical name of a checkpoint. */
    public Optional<String> checkpoint(String value) {
        return Optional.ofNullable(checkpoints.get(Fold.letters(value)));
    }

    /** Whether a folded index is known. */
    public boolean isPermitIndex(String folded) {
        return permitIndices.stream().anyMatch(p -> p.matcher(folded).matches());
    }
}
