package id.timpora.match.identity;

import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import id.timpora.match.score.Model;
import id.timpora.match.settings.MatchSettings;
import id.timpora.match.settings.SettingsFile;
import id.timpora.match.table.Field;
import id.timpora.match.table.Records;
import id.timpora.match.table.RecordsBuilder;
import id.timpora.match.train.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How records of the stock are matched.
 *
 * @param settings what {@code matching.yaml} says
 * @param model what {@code model.yaml} holds
 * @param hash SHA-256 over both files
 */
public record IdentityModel(MatchSettings settings, Model model, String hash) {
    /** Reads {@code matching.yaml} and {@code model.yaml}; throws {@link InvalidDefinition} with all mistakes. */
    public static IdentityModel load(Path jobs) {
        return load(jobs.resolve("matching.yaml"), jobs.resolve("model.yaml"));
    }

    /** Reads settings and a model from two files. */
    public static IdentityModel load(Path matching, Path learned) {
        MatchSettings settings = settings(matching);
        return new IdentityModel(settings, ModelFile.read(learned, settings), hash(matching, learned));
    }

    Records records(List<String> profiles) {
        return records(settings, profiles);
    }

    /** Profiles, given as texts, as records that a model can be learned from. */
    public static Records records(MatchSettings settings, List<String> profiles) {
        RecordsBuilder builder = new RecordsBuilder(settings.fields(), settings.missing());
        for (int i = 0; i < profiles.size(); i++) {
            builder.add(Integer.toString(i), PersonFields.values(settings, ProfileText.parse(profiles.get(i))));
        }
        return builder.build();
    }

    /** Reads settings for the stock; throws {@link InvalidDefinition} with all mistakes. */
    public static MatchSettings settings(Path matching) {
        MatchSettings settings = SettingsFile.read(matching);
        List<Mistake> unknown = settings.fields().stream()
                .map(Field::name)
                .filter(f -> PersonFields.named(f).isEmpty())
                .map(f -> mistake(matching, f))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidDefinition(unknown);
        }
        return settings;
    }

    private static Mistake mistake(Path file, String field) {
        String allowed =
                Arrays.stream(PersonFields.values()).map(PersonFields::word).collect(Collectors.joining(", "));
        return new Mistake(
                file.getFileName().toString(), 1, "fields." + field, "is no field of a person; allowed: " + allowed);
    }

    private static String hash(Path... files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
