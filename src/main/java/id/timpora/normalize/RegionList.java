package id.timpora.normalize;

import id.timpora.definition.InvalidDefinition;
import id.timpora.definition.InvalidDefinition.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A complete list of regions that an administrator puts beside the product's own: {@code regions.csv}. */
final class RegionList {
    private static final Pattern LINE = Pattern.compile("\"?([0-9.]+)\"?[,;]\"?([^\",;]+(?:, [^\",;]+)?)\"?");
    private static final Pattern HEADER = Pattern.compile("\"?[A-Za-z_]+\"?[,;]\"?[A-Za-z_]+\"?");
    private static final Pattern CODE =
            Pattern.compile("([1-9][0-9])(?:\\.?([0-9]{2})(?:\\.?([0-9]{2})(?:\\.?[0-9]{4})?)?)?");

    private RegionList() {}

    /**
     * Codes down to kecamatan, with dots, and their names; lines of villages are passed over.
     *
     * @param isOther whether a code is known by another name
     */
    static Map<String, String> read(Path file, BiPredicate<String, String> isOther) {
        Map<String, String> regions = new LinkedHashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\ufeff", "").strip();
            boolean header = i == 0 && HEADER.matcher(line).matches();
            if (!line.isEmpty() && !header) {
                String mistake = add(line, regions, isOther);
                if (!mistake.isEmpty()) {
                    mistakes.add(new Mistake(file.getFileName().toString(), i + 1, "", mistake));
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidDefinition(mistakes);
        }
        return regions;
    }

    private static String add(String line, Map<String, String> regions, BiPredicate<String, String> isOther) {
        Matcher cells = LINE.matcher(line);
        if (!cells.matches()) {
            return "must be a code and a name, such as 61.03,Sanggau";
        }
        Matcher code = CODE.matcher(cells.group(1));
        if (!code.matches()) {
            return "'" + cells.group(1) + "' is no interior-ministry code; allowed: 2, 4, 6 or 10 digits";
        }
        String name = cells.group(2).strip();
        String dotted = code.group(1)
                + (code.group(2) == null ? "" : "." + code.group(2))
                + (code.group(3) == null ? "" : "." + code.group(3));
        if (cells.group(1).replace(".", "").length() > dotted.replace(".", "").length()) {
            return "";
        }
        if (isOther.test(dotted, name)) {
            return "code " + dotted + " has another name here; BPS codes are no interior-ministry codes";
        }
        regions.put(dotted, name);
        return "";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new InvalidDefinition(
                    List.of(new Mistake(file.getFileName().toString(), 1, "", "is not UTF-8 text")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
