package id.timpora.discrepancy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.jsqlparser.parser.SimpleNode;

/**
 * Every node of a parsed statement. It follows the fields of the nodes instead of the parser's visitors, which pass by
 * some clauses: a guard must not overlook any.
 */
final class SqlTree {
    private static final String NODES = "net.sf.jsqlparser.";

    private SqlTree() {}

    /** All nodes below and including {@code root}, the outer before the inner. */
    static List<Object> nodes(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Object> nodes = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Collection<?> all) {
                all.stream().filter(each -> each != null).forEach(open::push);
            } else if (isNode(next) && seen.add(next)) {
                nodes.add(next);
                fields(next.getClass()).map(field -> value(field, next)).forEach(value -> {
                    if (value != null) {
                        open.push(value);
                    }
                });
            }
        }
        return nodes;
    }

    /** The nodes of one class. */
    static <T> List<T> nodes(Object root, Class<T> kind) {
        return nodes(root).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static boolean isNode(Object value) {
        return value.getClass().getName().startsWith(NODES)
                && !(value instanceof SimpleNode)
                && !(value instanceof Enum<?>);
    }

    private static Stream<Field> fields(Class<?> kind) {
        Stream<Field> own = Stream.of(kind.getDeclaredFields()).filter(f -> !Modifier.isStatic(f.getModifiers()));
        Class<?> parent = kind.getSuperclass();
        return parent == null || !parent.getName().startsWith(NODES) && !Collection.class.isAssignableFrom(parent)
                ? own
                : Stream.concat(own, parent.getName().startsWith(NODES) ? fields(parent) : Stream.empty());
    }

    private static Object value(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
