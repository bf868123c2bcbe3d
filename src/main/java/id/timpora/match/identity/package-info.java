/**
 * What makes records of the stock one person: documents, contradictions, and the model's evidence. May depend on: person,
 * definition, match, match.blocking, match.cluster, match.score, match.settings, match.similarity, match.table, match.train.
 */
@NullMarked
package id.timpora.match.identity;

import org.jspecify.annotations.NullMarked;
