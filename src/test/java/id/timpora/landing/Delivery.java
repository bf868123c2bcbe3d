package id.timpora.landing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * One file of a specification.
 *
 * @param name its name
 * @param options how its text becomes bytes, and what lies beside it
 * @param text what it says
 */
record Delivery(String name, Set<String> options, String text) {
    private static final Set<String> KNOWN = Set.of(
            "bom", "utf-16le", "utf-16be", "windows-1252", "crlf", "hex", "sha256", "wrong-sha256", "folder", "link");

    static Delivery of(String nameAndOptions, String text) {
        List<String> words = new ArrayList<>(List.of(nameAndOptions.split(" ")));
        Set<String> options = Set.copyOf(words.subList(1, words.size()));
        if (!KNOWN.containsAll(options)) {
            throw new IllegalArgumentException("unknown option in: " + nameAndOptions);
        }
        return new Delivery(words.get(0), options, text);
    }

    void put(Path inbox) throws IOException {
        Path file = inbox.resolve(name);
        if (options.contains("folder")) {
            Files.createDirectory(file);
            return;
        }
        byte[] bytes = bytes();
        if (options.contains("link")) {
            Path target = inbox.resolveSibling("outside.csv");
            Files.write(target, bytes);
            Files.createSymbolicLink(file, target);
            return;
        }
        if (name.endsWith(".gz") && !options.contains("hex")) {
            try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
                out.write(bytes);
            }
        } else {
            Files.write(file, bytes);
        }
        if (options.contains("sha256")) {
            checksum(inbox, id.timpora.source.Checksums.of(file));
        }
        if (options.contains("wrong-sha256")) {
            checksum(inbox, "0".repeat(64));
        }
    }

    private void checksum(Path inbox, String sum) throws IOException {
        Files.writeString(inbox.resolve(name + ".sha256"), sum + "  " + name + "\n");
    }

    private byte[] bytes() {
        if (options.contains("hex")) {
            return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
        }
        String content = options.contains("crlf") ? text.replace("\n", "\r\n") : text;
        boolean wide = options.contains("utf-16le") || options.contains("utf-16be");
        boolean mark = options.contains("bom") || wide;
        return ((mark ? "\ufeff" : "") + content).getBytes(charset());
    }

    private Charset charset() {
        return options.contains("utf-16le")
                ? StandardCharsets.UTF_16LE
                : options.contains("utf-16be")
                        ? StandardCharsets.UTF_16BE
                        : options.contains("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }
}
