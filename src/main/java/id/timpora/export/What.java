package id.timpora.export;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be exported: columns, order and meaning are a promise to scripts. */
public enum What {
    LINKS("""
            select record_ref, person_id, coalesce(grade, '') as grade, weight, probability, decided_by, night
              from warehouse.link order by record_ref collate "C"
            """, "record_ref", "person_id"),
    PERSONS("""
            select person_id, records, array_to_string(agencies, '|') as agencies, name, birth_date, sex, nationality,
                   array_to_string(passports, '|') as passports, nik, address, grade_min,
                   array_to_string(redirected_from, '|') as redirected_from
              from warehouse.person order by person_id collate "C"
            """, "person_id", "records", "passports", "nik", "redirected_from"),
    DISCREPANCIES("""
            select discrepancy_id, rule_code, severity, kind, status, link_grade,
                   case when shadow then 'true' else 'false' end as shadow,
                   array_to_string(subject_person_ids, '|') as subject_person_ids,
                   array_to_string(record_refs, '|') as record_refs, event_date, first_seen, last_seen, agency, kecamatan,
                   summary_id, summary_en
              from warehouse.discrepancy order by discrepancy_id collate "C"
            """, "discrepancy_id", "rule_code", "subject_person_ids", "record_refs"),
    CASES("""
            select case_id, status, array_to_string(subject_person_ids, '|') as subject_person_ids,
                   array_to_string(discrepancy_ids, '|') as discrepancy_ids, opened, owner,
                   array_to_string(agencies_answered, '|') as agencies_answered
              from warehouse.case_file order by case_id collate "C"
            """, "case_id", "subject_person_ids", "discrepancy_ids"),
    REJECTS("""
            select night, file, line, column_name as "column", code, message_id, message_en
              from warehouse.reject
             order by night, file collate "C", line, column_name collate "C", code collate "C"
            """, "line"),
    FILES("""
            select night, name as file, agency, feed, office, status, read, loaded, unchanged, rejected, duplicate, held,
                   closed, sha256
              from warehouse.file order by night, name collate "C", file_id
            """, "read", "loaded", "unchanged", "rejected", "duplicate", "held", "closed"),
    PAIRS("""
            select record_ref_a, record_ref_b, weight, probability, reason, decision
              from warehouse.review_pair order by record_ref_a collate "C", record_ref_b collate "C"
            """, "record_ref_a", "record_ref_b", "weight", "probability"),
    NOT_ASSESSABLE("""
            select * from (
                select rule_code, array_to_string(subject_person_ids, '|') as subject_person_ids,
                       array_to_string(record_refs, '|') as record_refs, reason, feed, office, from_date as "from",
                       to_date as "to"
                  from warehouse.not_assessable) n
             order by rule_code collate "C", subject_person_ids collate "C", record_refs collate "C", reason collate "C",
                   feed collate "C", office collate "C", "from", "to"
            """, "rule_code", "subject_person_ids", "record_refs");

    private static final Pattern VIEW = Pattern.compile("warehouse\\.(\\w+)");

    private final String query;
    private final Set<String> plain;

    What(String query, String... plain) {
        this.query = query;
        this.plain = Set.copyOf(List.of(plain));
    }

    /** The query, over everything or over what is open to all members. */
    String query(Share share) {
        if (!isSheltered() || share == Share.OPEN) {
            return query;
        }
        return VIEW.matcher(query).replaceAll("(select * from warehouse.$1 union all select * from protection.$1) $1");
    }

    /** Whether the protection queue has rows of this kind apart. */
    public boolean isSheltered() {
        return this == DISCREPANCIES || this == CASES || this == NOT_ASSESSABLE;
    }

    /** Whether a column holds ids, references or numbers, which no spreadsheet takes for a formula and nobody may alter. */
    boolean isPlain(String column) {
        return plain.contains(column);
    }

    /** The number columns of JSON and spreadsheets. */
    static boolean isNumber(String column) {
        return Set.of(
                        "records",
                        "line",
                        "read",
                        "loaded",
                        "unchanged",
                        "rejected",
                        "duplicate",
                        "held",
                        "closed",
                        "weight",
                        "probability")
                .contains(column);
    }
}
