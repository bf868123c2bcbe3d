package id.timpora.match.settings;

import java.util.List;

/**
 * Evidence against a link although much agrees: twins share name, birth date and address, but not the given name.
 *
 * @param name what explanations call it
 * @param same fields whose values are equal
 * @param alike fields whose values agree on some level
 * @param different a field whose values are clearly different
 * @param unless fields of which one equal value silences the guard
 * @param bits what it adds to the weight; negative
 */
public record GuardSetting(
        String name, List<String> same, List<String> alike, String different, List<String> unless, double bits) {}
