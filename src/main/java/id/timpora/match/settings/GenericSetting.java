package id.timpora.match.settings;

import java.util.List;
import java.util.Map;

/**
 * Values that say nothing, since very many persons share them: a bureau's telephone, a filler of a desk.
 *
 * @param fields fields in which such values are looked for
 * @param persons so many different persons make a value generic
 * @param toldApartBy the field whose different values tell persons apart
 * @param values those that are known, by field
 */
public record GenericSetting(List<String> fields, int persons, String toldApartBy, Map<String, List<String>> values) {}
