/**
 * An invented world and what agencies would export of it, with the truth beside it: {@code timpora generate}. It
 * knows the contract of the exports and nothing of the product's own code.
 *
 * <p>May depend on: nothing of the product; Commons CSV.
 */
@NullMarked
package id.timpora.synthetic;

import org.jspecify.annotations.NullMarked;
