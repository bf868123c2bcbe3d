package id.timpora.architecture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One package of the product and what it may know. Packages below it are part of the room.
 *
 * @param name package below the product's root
 * @param neighbours packages it may depend on, each with the top-level types it may know, or none for all of them
 * @param libraries what it may import besides the JDK and JSpecify
 */
record Room(String name, Map<String, List<String>> neighbours, Set<Library> libraries) {
    static Room of(String name) {
        return new Room(name, new LinkedHashMap<>(), EnumSet.noneOf(Library.class));
    }

    /** May know whole packages. */
    Room knows(String... packages) {
        for (String neighbour : packages) {
            neighbours.put(neighbour, List.of());
        }
        return this;
    }

    /** May know some types of a package. */
    Room knowsOnly(String neighbour, String... types) {
        neighbours.put(neighbour, List.of(types));
        return this;
    }

    Room imports(Library... allowed) {
        libraries.addAll(List.of(allowed));
        return this;
    }

    /** Whether code here may use a type of another room; {@code type} is the simple name of the top-level type. */
    boolean mayKnow(String room, String type) {
        @Nullable List<String> types = neighbours.get(room);
        return room.equals(name) || types != null && (types.isEmpty() || types.contains(type));
    }

    /** What its {@code package-info.java} must say after "May depend on: ". */
    String row() {
        List<String> rooms = new ArrayList<>();
        neighbours.forEach(
                (room, types) -> rooms.add(types.isEmpty() ? room : room + " (" + String.join(", ", types) + " only)"));
        String product = rooms.isEmpty() ? "nothing of the product" : String.join(", ", rooms);
        String outside = libraries.stream().map(Library::title).collect(Collectors.joining(", "));
        return product + (outside.isEmpty() ? "" : "; " + outside);
    }
}
