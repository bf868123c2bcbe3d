package id.timpora.match.table;

import java.util.List;

/**
 * A field of the records.
 *
 * @param name what settings call it
 * @param type how its cells are made comparable
 * @param columns the alternatives it may be read from, each a value of its own; an alternative of several columns is
 *     their words one after the other
 */
public record Field(String name, ValueType type, List<List<String>> columns) {}
