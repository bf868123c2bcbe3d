/** What makes records of the stock one person: documents, contradictions, and the model's evidence. May depend on: person, definition, match. */
@NullMarked
package id.timpora.match.identity;

import org.jspecify.annotations.NullMarked;
