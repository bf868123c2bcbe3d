package id.timpora.landing;

import java.time.LocalDate;

/**
 * A file that a run has taken on.
 *
 * @param id its number in the ledger
 * @param name file name
 * @param feed the feed's name
 * @param office sending office
 * @param date name date
 * @param sha256 of the bytes that were found complete
 */
public record ClaimedFile(int id, String name, String feed, String office, LocalDate date, String sha256) {}
