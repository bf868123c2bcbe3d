package id.timpora.definition;

import id.timpora.definition.InvalidDefinition.Mistake;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping of a definition file. Each accessor takes one key, checks it and notes a mistake instead of failing, so that
 * an administrator sees all of them; {@link #done()} notes the keys nobody asked for.
 */
public final class Section {
    /** Binding cannot go on: the text has the wrong shape. */
    static final class Unbound extends RuntimeException {}

    private final String file;
    private final int linesBefore;
    private final String path;
    private final Node node;
    private final List<Mistake> mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keyNodes = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    private Section(String file, int linesBefore, String path, Node node, List<Mistake> mistakes) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.path = path;
        this.node = node;
        this.mistakes = mistakes;
        if (!(node instanceof MappingNode mapping)) {
            mistake(node, "", "must be a mapping of keys to values");
            throw new Unbound();
        }
        for (NodeTuple entry : mapping.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            keyNodes.put(key, entry.getKeyNode());
            if (values.put(key, entry.getValueNode()) != null) {
                mistake(entry.getKeyNode(), key, "is written twice");
            }
        }
    }

    static Section root(String file, int linesBefore, Node node, List<Mistake> mistakes) {
        return new Section(file, linesBefore, "", node, mistakes);
    }

    /** Keys in the order of the file. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** A required text. */
    public String text(String key) {
        return optionalText(key).orElseGet(() -> {
            if (!values.containsKey(key)) {
                mistake(node, key, "is missing");
            }
            return "";
        });
    }

    /** A text that may be absent. */
    public Optional<String> optionalText(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        mistake(value, key, "must be a single value");
        return Optional.empty();
    }

    /** One of an enumeration's constants, written in lower case. */
    public <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text.get())) {
                return constant;
            }
        }
        String allowed = String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(c -> c.name().toLowerCase(Locale.ROOT))
                        .toList());
        mistake(values.get(key), key, "is '" + text.get() + "'; allowed: " + allowed);
        return otherwise;
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String key, boolean otherwise) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() || text.get().equals("true") || text.get().equals("false")) {
            return text.map(Boolean::parseBoolean).orElse(otherwise);
        }
        mistake(values.get(key), key, "is '" + text.get() + "'; allowed: true, false");
        return otherwise;
    }

    /** A number within bounds, both included. */
    public double number(String key, double least, double most, double otherwise) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(text.get());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        mistake(
                values.get(key),
                key,
                "is '" + text.get() + "'; allowed: a number from " + plain(least) + " to " + plain(most));
        return otherwise;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A list of texts; a single text counts as a list of one; absent is empty. */
    public List<String> texts(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return texts(key, value);
    }

    private List<String> texts(String key, Node value) {
        if (value instanceof ScalarNode scalar) {
            return List.of(scalar.getValue());
        }
        List<String> all = new ArrayList<>();
        if (value instanceof SequenceNode sequence) {
            for (Node element : sequence.getValue()) {
                if (element instanceof ScalarNode scalar) {
                    all.add(scalar.getValue());
                } else {
                    mistake(element, key, "must be a list of single values");
                }
            }
        } else {
            mistake(value, key, "must be a list");
        }
        return all;
    }

    /** A list of lists of texts. */
    public List<List<String>> listOfTexts(String key) {
        asked.add(key);
        List<List<String>> all = new ArrayList<>();
        if (values.get(key) instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> all.add(texts(key, element)));
        } else if (values.containsKey(key)) {
            mistake(key, "must be a list of lists");
        }
        return all;
    }

    /** A mapping of keys to lists of texts. */
    public Map<String, List<String>> textLists(String key) {
        return optionalSection(key).map(Section::asTextLists).orElse(Map.of());
    }

    /** This mapping, every value read as a list of texts. */
    public Map<String, List<String>> asTextLists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((k, v) -> lists.put(k, texts(k, v)));
        asked.addAll(values.keySet());
        return lists;
    }

    /** A text in both languages; required. */
    public Bilingual bilingual(String key) {
        Optional<Section> section = optionalSection(key);
        if (section.isEmpty()) {
            if (!values.containsKey(key)) {
                mistake(node, key, "is missing; write {id: …, en: …}");
            }
            return new Bilingual("", "");
        }
        Bilingual text = new Bilingual(section.get().text("id"), section.get().text("en"));
        section.get().done();
        return text;
    }

    /** A nested mapping; required. */
    public Section section(String key) {
        return optionalSection(key).orElseGet(() -> {
            if (!values.containsKey(key)) {
                mistake(node, key, "is missing");
            }
            throw new Unbound();
        });
    }

    /** A nested mapping that may be absent. */
    public Optional<Section> optionalSection(String key) {
        asked.add(key);
        Node value = values.get(key);
        return value == null ? Optional.empty() : nested(key, value);
    }

    private Optional<Section> nested(String key, Node value) {
        if (value instanceof MappingNode) {
            return Optional.of(new Section(file, linesBefore, child(key), value, mistakes));
        }
        mistake(value, key, "must be a mapping of keys to values");
        return Optional.empty();
    }

    /** A list of mappings, each bound by the given function; absent is empty. */
    public <T> List<T> sections(String key, Function<Section, T> binding) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof SequenceNode sequence)) {
            mistake(value, key, "must be a list");
            return List.of();
        }
        List<T> all = new ArrayList<>();
        int i = 0;
        for (Node element : sequence.getValue()) {
            nested(key + "[" + i++ + "]", element).map(binding).ifPresent(all::add);
        }
        return all;
    }

    /** Notes a mistake of a key's value that only the caller can see. */
    public void mistake(String key, String message) {
        mistake(values.getOrDefault(key, node), key, message);
    }

    /** Notes every key that no accessor asked for. */
    public void done() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                mistake(keyNodes.getOrDefault(key, node), key, "is unknown; allowed: " + String.join(", ", asked));
            }
        }
    }

    private void mistake(Node at, String key, String message) {
        int line = at.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        mistakes.add(new Mistake(file, linesBefore + line, key.isEmpty() ? path : child(key), message));
    }

    private String child(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
