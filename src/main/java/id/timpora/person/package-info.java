/** The words of the product: what a record says about a person. May depend on: nothing of the product. */
@NullMarked
package id.timpora.person;

import org.jspecify.annotations.NullMarked;
