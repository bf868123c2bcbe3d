package id.timpora.pipeline;

import id.timpora.definition.Definition;
import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import id.timpora.discrepancy.RuleViews;
import id.timpora.discrepancy.Rules;
import id.timpora.match.NameVocabulary;
import id.timpora.match.identity.IdentityModel;
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

/**
 * What the files of {@code jobs/} say, as one run uses it.
 *
 * @param feeds the exports
 * @param references reference lists
 * @param vocabulary what words of names weigh and stand for
 * @param rules discrepancy rules
 * @param identity how records are matched
 * @param hash SHA-256 over the names and bytes of all files read
 */
public record Definitions(
        Feeds feeds,
        References references,
        NameVocabulary vocabulary,
        Rules rules,
        IdentityModel identity,
        String hash) {

    /** Reads everything; throws {@link InvalidDefinition} with the mistakes of all files. */
    public static Definitions load(Path jobs) {
        List<Mistake> mistakes = new ArrayList<>();
        var feeds = Definition.part(mistakes, () -> Feeds.load(jobs));
        var references = Definition.part(mistakes, () -> References.load(jobs));
        var vocabulary = Definition.part(mistakes, () -> NameVocabulary.load(jobs));
        var rules = Definition.part(mistakes, () -> Rules.load(jobs));
        Definition.part(mistakes, () -> RuleViews.check(jobs));
        var identity = Definition.part(mistakes, () -> IdentityModel.load(jobs));
        if (!mistakes.isEmpty()) {
            throw new InvalidDefinition(mistakes.stream().distinct().toList());
        }
        return new Definitions(
                feeds.orElseThrow(),
                references.orElseThrow(),
                vocabulary.orElseThrow(),
                rules.orElseThrow(),
                identity.orElseThrow(),
                hash(jobs));
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
