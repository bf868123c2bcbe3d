/**
 * Accounts, roles, log-in, the audit trail of reads, and masking.
 *
 * <p>May depend on: person, page; JDBC, Spring MVC, Spring Security, Spring.
 */
@NullMarked
package id.timpora.security;

import org.jspecify.annotations.NullMarked;
