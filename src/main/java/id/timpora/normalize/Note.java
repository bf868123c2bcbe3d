package id.timpora.normalize;

import id.timpora.definition.Bilingual;

/**
 * A value that loads and is yet not in order.
 *
 * @param rule DAT-01, DAT-02 or DAT-03
 * @param column the contract's heading
 * @param message what the sending office can do; holds no value of the row
 */
public record Note(String rule, String column, Bilingual message) {}
