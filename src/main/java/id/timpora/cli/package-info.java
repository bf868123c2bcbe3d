/** The command line: the administrators' second door. May depend on: every package but review, admin and security. */
@NullMarked
package id.timpora.cli;

import org.jspecify.annotations.NullMarked;
