package id.timpora.database;

import java.nio.file.Path;

/** A product that is killed: its server stays behind. */
final class Orphan {
    private Orphan() {}

    public static void main(String[] arguments) {
        System.out.println(EmbeddedDatabase.start(Path.of(arguments[0])).url());
        Runtime.getRuntime().halt(137);
    }
}
