/**
 * Which findings make a case, as a rule about lists.
 *
 * <p>May depend on: nothing of the product.
 */
@NullMarked
package id.timpora.discrepancy.caseload;

import org.jspecify.annotations.NullMarked;
