package id.timpora.source;

import java.util.List;
import java.util.Map;

/**
 * A person mentioned by every row of a feed, or by those rows that meet a condition.
 *
 * @param role last part of the record reference, for example {@code pelintas}
 * @param columns which column fills which field of the person record
 * @param when alternatives, of which one must hold; each maps columns to the canonical values allowed, where {@code *}
 *     means filled and the empty text means empty. No alternative at all: the mention exists where the name is filled.
 */
public record PersonRole(String role, Map<Field, String> columns, List<Map<String, List<String>>> when) {

    /** What a column can tell about a person. */
    public enum Field {
        NAME,
        /** Further names, split by {@code / ; @ alias als}. */
        ALIAS,
        BIRTH_DATE,
        BIRTH_PLACE,
        /** Place and date of birth in one cell. */
        BIRTH_PLACE_AND_DATE,
        /** Age in years as of the event, possibly approximate. */
        AGE,
        SEX,
        NATIONALITY,
        PASSPORT_NUMBER,
        PASSPORT_ISSUER,
        PASSPORT_ISSUED,
        PASSPORT_EXPIRES,
        /** Kind of the document in PASSPORT_NUMBER or IDENTITY_NUMBER. */
        DOCUMENT_TYPE,
        /** A number of whatever document; the type or its shape decides what it is. */
        IDENTITY_NUMBER,
        NIK,
        FAMILY_CARD,
        NIORA,
        PERMIT_NUMBER,
        MRZ1,
        MRZ2,
        MOTHER,
        FATHER,
        MOTHER_NIK,
        FATHER_NIK,
        PHONE,
        EMAIL,
        ADDRESS,
        RT,
        RW,
        HAMLET,
        VILLAGE,
        DISTRICT,
        REGENCY,
        REGION_CODE
    }
}
