package id.timpora.normalize;

import id.timpora.definition.Definition;
import id.timpora.definition.Section;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The product's reference lists, {@code jobs/reference/}.
 *
 * @param countries names and codes of countries
 * @param names words of personal names
 * @param regions provinces, regencies and kecamatan
 * @param checkpoints folded spelling to the checkpoint's name
 * @param documents forms of document numbers
 * @param permitIndices visa and permit indices
 */
public record References(
        Countries countries,
        Names names,
        Regions regions,
        Map<String, String> checkpoints,
        Documents documents,
        PermitIndices permitIndices) {

    /** Reads all lists; throws {@link id.timpora.definition.InvalidDefinition} for mistakes. */
    public static References load(Path jobs) {
        Path folder = jobs.resolve("reference");
        return Definition.read(folder.resolve("lists.yaml"), root -> bind(root, folder));
    }

    private static References bind(Section root, Path folder) {
        Map<String, String> checkpoints = new HashMap<>();
        root.textLists("tpi").forEach((name, others) -> {
            checkpoints.put(Fold.letters(name), name);
            others.forEach(o -> checkpoints.put(Fold.letters(o), name));
        });
        PermitIndices indices = PermitIndices.bind(root);
        root.done();
        return new References(
                Countries.load(folder),
                Names.load(folder),
                Regions.load(folder),
                checkpoints,
                Documents.load(folder),
                indices);
    }

    /** The canonical name of a checkpoint. */
    public Optional<String> checkpoint(String value) {
        return Optional.ofNullable(checkpoints.get(Fold.letters(value)));
    }
}
