/** Similarity kernels, one pure function a file. May depend on: nothing of the product. */
@NullMarked
package id.timpora.match.similarity;

import org.jspecify.annotations.NullMarked;
