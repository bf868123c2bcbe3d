/** Accounts, roles, log-in, the audit trail of reads, and masking. May depend on: person, page. */
@NullMarked
package id.timpora.security;

import org.jspecify.annotations.NullMarked;
