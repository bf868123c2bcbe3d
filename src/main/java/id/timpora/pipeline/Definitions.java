package id.timpora.pipeline;

import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import id.timpora.discrepancy.Rules;
import id.timpora.match.NameVocabulary;
import id.timpora.normalize.References;
import id.timpora.source.Feeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the files of {@code jobs/} say, as one run uses it.
 *
 * @param feeds the exports
 * @param references reference lists
 * @param vocabulary what words of names weigh and stand for
 * @param rules discrepancy rules
 * @param hash SHA-256 over the names and bytes of all files read
 */
public record Definitions(Feeds feeds, References references, NameVocabulary vocabulary, Rules rules, String hash) {

    /** Reads everything; throws {@link InvalidDefinition} with the mistakes of all files. */
    public static Definitions load(Path jobs) {
        List<Mistake> mistakes = new ArrayList<>();
        Feeds feeds = part(jobs, Feeds::load, mistakes);
        References references = part(jobs, References::load, mistakes);
        NameVocabulary vocabulary = part(jobs, NameVocabulary::load, mistakes);
        Rules rules = part(jobs, Rules::load, mistakes);
        if (feeds == null || references == null || vocabulary == null || rules == null) {
            throw new InvalidDefinition(mistakes.stream().distinct().toList());
        }
        return new Definitions(feeds, references, vocabulary, rules, hash(jobs));
    }

    private static <T> @Nullable T part(Path jobs, Function<Path, T> loader, List<Mistake> mistakes) {
        try {
            return loader.apply(jobs);
        } catch (InvalidDefinition e) {
            mistakes.addAll(e.mistakes());
            return null;
        }
    }

    private static String hash(Path jobs) {
        try (var files = Files.walk(jobs)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(jobs.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
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
