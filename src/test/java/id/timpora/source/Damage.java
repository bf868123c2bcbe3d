package id.timpora.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages a good delivery: first as somebody who knows tables would, then as a bad line or disk would. */
final class Damage {
    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    byte[] of(String text, Charset charset) {
        String damaged = text;
        for (int i = random.nextInt(4); i > 0; i--) {
            damaged = structure(damaged);
        }
        byte[] bytes = damaged.getBytes(charset);
        for (int i = random.nextInt(3); i > 0 && bytes.length > 2; i--) {
            bytes = bytes(bytes);
        }
        return bytes;
    }

    private String structure(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int inLine = random.nextInt(line.length());
        String delimiter = text.contains(";") ? ";" : text.contains("\t") ? "\t" : ",";
        switch (random.nextInt(12)) {
            case 0 -> lines.add(random.nextInt(lines.size()), line);
            case 1 -> lines.remove(at);
            case 2 -> lines.set(at, line.replace("\n", ""));
            case 3 -> lines.set(at, line.replace(delimiter, delimiter + "\""));
            case 4 -> lines.set(at, insert(line, inLine, delimiter.repeat(1 + random.nextInt(1200))));
            case 5 -> lines.set(at, insert(line, inLine, "\n".repeat(random.nextInt(150))));
            case 6 ->
                lines.set(at, line.replaceFirst(delimiter, delimiter + "\"" + "a\n".repeat(95 + random.nextInt(10))));
            case 7 -> lines.set(at, insert(line, inLine, "x".repeat(sometimes(70_000, 50))));
            case 8 -> lines.set(at, insert(line, inLine, ("\"" + delimiter + "\"y\n").repeat(sometimes(220_000, 10))));
            case 9 -> lines.set(at, "Jumlah : " + random.nextInt(9) + delimiter + line);
            case 10 -> lines.set(at, insert(line, inLine, "\""));
            default -> lines.set(at, insert(line, inLine, "\0"));
        }
        return lines.isEmpty() ? "\n" : String.join("", lines);
    }

    /** Mostly little, now and then enough to break a limit. */
    private int sometimes(int much, int little) {
        return random.nextInt(60) == 0 ? much : 1 + random.nextInt(little);
    }

    private byte[] bytes(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> replaced(bytes, at, (byte) random.nextInt(256));
            case 2 -> inserted(bytes, at, new byte[] {0});
            case 3 -> inserted(bytes, at, new byte[] {'\r'});
            case 4 -> inserted(bytes, at, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
            default -> inserted(bytes, at, "\"".getBytes(StandardCharsets.US_ASCII));
        };
    }

    private static String insert(String text, int at, String more) {
        return text.substring(0, at) + more + text.substring(at);
    }

    private static byte[] replaced(byte[] bytes, int at, byte value) {
        byte[] copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    private static byte[] inserted(byte[] bytes, int at, byte[] more) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(bytes, at, longer, at + more.length, bytes.length - at);
        return longer;
    }
}
