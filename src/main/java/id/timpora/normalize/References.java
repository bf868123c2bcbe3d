package id.timpora.normalize;

import id.timpora.definition.Definition;
import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import id.timpora.definition.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        List<Mistake> mistakes = new ArrayList<>();
        var countries = Definition.part(mistakes, () -> Countries.load(folder));
        var names = Definition.part(mistakes, () -> Names.load(folder));
        var regions = Definition.part(mistakes, () -> Regions.load(folder));
        var documents = Definition.part(mistakes, () -> Documents.load(folder));
        var lists = Definition.part(mistakes, () -> Definition.read(folder.resolve("lists.yaml"), References::lists));
        if (!mistakes.isEmpty()) {
            throw new InvalidDefinition(mistakes);
        }
        return new References(
                countries.orElseThrow(),
                names.orElseThrow(),
                regions.orElseThrow(),
                lists.orElseThrow().checkpoints(),
                documents.orElseThrow(),
                lists.orElseThrow().permitIndices());
    }

    private record Lists(Map<String, String> checkpoints, PermitIndices permitIndices) {}

    private static Lists lists(Section root) {
        Map<String, String> checkpoints = new HashMap<>();
        root.textLists("tpi").forEach((name, others) -> {
            checkpoints.put(Fold.letters(name), name);
            others.forEach(o -> checkpoints.put(Fold.letters(o), name));
        });
        PermitIndices indices = PermitIndices.bind(root);
        root.done();
        return new Lists(checkpoints, indices);
    }

    /** The canonical name of a checkpoint. */
    public Optional<String> checkpoint(String value) {
        return Optional.ofNullable(checkpoints.get(Fold.letters(value)));
    }
}
