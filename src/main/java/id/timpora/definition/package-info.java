/**
 * The files administrators edit, read strictly: every error at once, with file, line and what is allowed.
 *
 * <p>May depend on: nothing of the product; SnakeYAML Engine.
 */
@NullMarked
package id.timpora.definition;

import org.jspecify.annotations.NullMarked;
