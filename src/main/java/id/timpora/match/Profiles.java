package id.timpora.match;

import id.timpora.person.PersonRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Records that say the same, taken together, in an order that does not depend on how they came. */
final class Profiles {
    private final List<Profile> profiles = new ArrayList<>();
    private final List<List<PersonRecord>> records = new ArrayList<>();

    Profiles(List<PersonRecord> all) {
        Map<Profile, List<PersonRecord>> same = new HashMap<>();
        all.forEach(
                r -> same.computeIfAbsent(Profile.of(r), p -> new ArrayList<>()).add(r));
        Map<String, Profile> ordered = new TreeMap<>();
        same.forEach((profile, members) -> {
            members.sort(Comparator.comparing(PersonRecord::ref));
            ordered.put(members.get(0).ref(), profile);
        });
        ordered.values().forEach(profile -> add(profile, same.get(profile)));
    }

    /** Persons of one row are different persons even where the row says the same of both. */
    private void add(Profile profile, List<PersonRecord> members) {
        boolean compared = DocumentComparison.link(profile, profile).isPresent();
        List<PersonRecord> together = new ArrayList<>();
        Set<String> rows = new HashSet<>();
        for (PersonRecord record : members) {
            if (compared && rows.add(record.factRef())) {
                together.add(record);
            } else {
                put(profile, List.of(record));
            }
        }
        if (!together.isEmpty()) {
            put(profile, together);
        }
    }

    private void put(Profile profile, List<PersonRecord> members) {
        profiles.add(profile);
        records.add(members);
    }

    int size() {
        return profiles.size();
    }

    Profile get(int index) {
        return profiles.get(index);
    }

    List<PersonRecord> records(int index) {
        return records.get(index);
    }

    Set<String> rows(int index) {
        Set<String> rows = new HashSet<>();
        records.get(index).forEach(r -> rows.add(r.factRef()));
        return rows;
    }
}
