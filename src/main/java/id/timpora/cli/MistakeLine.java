package id.timpora.cli;

import id.timpora.definition.InvalidDefinition.Mistake;
import java.util.List;

/**
 * A mistake in {@code jobs/} as JSON.
 *
 * @param message in English
 * @param messageId in Indonesian
 */
record MistakeLine(String file, int line, String path, String message, String messageId) {
    static List<MistakeLine> of(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(m -> new MistakeLine(
                        m.file(), m.line(), m.path(), m.message(), m.words().id()))
                .toList();
    }
}
