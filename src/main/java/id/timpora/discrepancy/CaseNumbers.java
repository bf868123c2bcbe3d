package id.timpora.discrepancy;

import org.springframework.jdbc.core.JdbcTemplate;

/** Numbers of cases, each given once. */
final class CaseNumbers {
    private int last;

    CaseNumbers(JdbcTemplate sql) {
        Integer given = sql.queryForObject(
                "select coalesce(max(substr(case_id, 2)::integer), 0) from store.case_file", Integer.class);
        last = given == null ? 0 : given;
    }

    String next() {
        return String.format("K%07d", ++last);
    }
}
