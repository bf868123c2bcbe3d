/** Ends the product at random moments and holds what is left against an undisturbed run. */
@NullMarked
package id.timpora.kill;

import org.jspecify.annotations.NullMarked;
