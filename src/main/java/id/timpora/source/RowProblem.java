package id.timpora.source;

import id.timpora.definition.Bilingual;

/**
 * A row that cannot be loaded.
 *
 * @param line physical line on which the row starts
 * @param column the contract's heading, or empty where the whole row is meant
 * @param code why
 * @param message what the sending office can do about it; holds no value of the row
 * @param key the row's natural key, or empty where it cannot be told
 * @param rowText the row with never-imported and unknown columns blanked; empty where that cannot be told
 */
public record RowProblem(int line, String column, RejectCode code, Bilingual message, String key, String rowText) {}
