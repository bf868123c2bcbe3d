package id.timpora.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One mention of a person in one row, made comparable.
 *
 * @param ref record reference, stable for ever
 * @param feed feed of the row
 * @param agency agency that delivered it
 * @param role what the person is in the row
 * @param factRef reference of the row
 * @param name the name
 * @param aliases further names
 * @param birthDate possibly partial
 * @param ageYears age in years as delivered, approximate
 * @param sex {@code L} or {@code P}
 * @param nationality alpha-3 or special code
 * @param foreign whether the record says the person is no Indonesian
 * @param passports travel documents
 * @param nik a well-formed, undamaged NIK
 * @param niora the immigration person number
 * @param permitNumbers visa and permit numbers
 * @param mrzValid whether a machine-readable zone is there and all its check digits hold
 * @param malaysianIc a Malaysian identity card number, evidence but no passport
 * @param mother mother's name as delivered
 * @param father father's name as delivered
 * @param phones telephone numbers
 * @param address address as delivered
 * @param districtCode kecamatan, interior-ministry code
 * @param regencyCode regency, interior-ministry code
 * @param eventDate date of the row's event
 * @param flags what a reader should know, for example {@code NATIONALITY_AMBIGUOUS}
 */
public record PersonRecord(
        String ref,
        String feed,
        String agency,
        String role,
        String factRef,
        PersonName name,
        List<PersonName> aliases,
        Optional<BirthDate> birthDate,
        Optional<Integer> ageYears,
        Optional<String> sex,
        Optional<String> nationality,
        Optional<Boolean> foreign,
        List<Passport> passports,
        Optional<String> nik,
        Optional<String> niora,
        List<String> permitNumbers,
        Optional<Boolean> mrzValid,
        Optional<String> malaysianIc,
        Optional<String> mother,
        Optional<String> father,
        List<String> phones,
        Optional<String> address,
        Optional<String> districtCode,
        Optional<String> regencyCode,
        Optional<LocalDate> eventDate,
        Set<String> flags) {}
