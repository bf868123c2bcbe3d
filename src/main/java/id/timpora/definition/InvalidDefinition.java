package id.timpora.definition;

import java.util.List;
import java.util.stream.Collectors;

/** Files of {@code jobs/} say something that is not allowed. Carries every mistake found, not only the first. */
public final class InvalidDefinition extends RuntimeException {
    private final transient List<Mistake> mistakes;

    /** All mistakes found, in the order of files and lines. */
    public InvalidDefinition(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining(System.lineSeparator())));
        this.mistakes = List.copyOf(mistakes);
    }

    /** What is wrong and where. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /**
     * One mistake.
     *
     * @param file the file below the jobs folder
     * @param line the line, from 1
     * @param path the key's path, for example {@code columns.TGL_LAHIR.type}
     * @param message what is wrong and what is allowed, in English
     */
    public record Mistake(String file, int line, String path, String message) {
        /** The message in both languages. */
        public Bilingual words() {
            return new Bilingual(Wording.indonesian(message), message);
        }

        /** Place and message in both languages. */
        public Bilingual text() {
            return new Bilingual(at(words().id()), at(message));
        }

        private String at(String words) {
            return file + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + words;
        }

        @Override
        public String toString() {
            return at(message);
        }
    }
}
