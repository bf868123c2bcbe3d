/** Puts the product together and starts it. May depend on: every package. */
@NullMarked
package id.timpora;

import org.jspecify.annotations.NullMarked;
