/**
 * The life of a finding, as rules about words: which move is allowed to people and to a night, and why another is not.
 *
 * <p>May depend on: definition.
 */
@NullMarked
package id.timpora.discrepancy.life;

import org.jspecify.annotations.NullMarked;
