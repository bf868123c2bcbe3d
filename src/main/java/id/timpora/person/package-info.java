/**
 * The words of the product: what a record says about a person.
 *
 * <p>May depend on: nothing of the product; ICU.
 */
@NullMarked
package id.timpora.person;

import org.jspecify.annotations.NullMarked;
