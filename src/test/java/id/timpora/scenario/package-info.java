/** Scenarios that prove rules: rows in, findings out, readable by a lawyer. */
@NullMarked
package id.timpora.scenario;

import org.jspecify.annotations.NullMarked;
