/**
 * Delivered cells to typed values, and rows to person records; originals stay beside.
 *
 * <p>May depend on: person, definition, source (Checksums, Column, Feed, FeedFile, Layout, NaturalKey,
 * PersonRole, Placeholders, RejectCode, RowProblem, SourceRow only); ICU.
 */
@NullMarked
package id.timpora.normalize;

import org.jspecify.annotations.NullMarked;
