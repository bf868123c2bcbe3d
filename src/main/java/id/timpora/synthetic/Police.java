package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the police write down: reports, wanted persons, lost documents. */
final class Police {
    private final Story story;
    private final Chance chance;
    private final Hand hand;

    Police(Story story) {
        this.story = story;
        this.chance = story.chance();
        this.hand = new Hand(chance);
    }

    /** A person in a police report who also goes by another name. */
    void known(Person person, String alias, LocalDate event) {
        Row row = new Row(Layout.LAPORAN, "sekadau").with("ALIAS", alias);
        write(row, person, event, "TERLAPOR", Map.of());
    }

    /** A person in a police report. */
    @Nullable
    Seen police(Person person, LocalDate event, String part) {
        return police(person, event, part, Map.of());
    }

    /** The same, with these cells as they are. */
    @Nullable
    Seen police(Person person, LocalDate event, String part, Map<String, ?> cells) {
        return write(new Row(Layout.LAPORAN, chance.of(0.5) ? "sanggau" : "sekadau"), person, event, part, cells);
    }

    private @Nullable Seen write(Row row, Person person, LocalDate event, String part, Map<String, ?> cells) {
        row.with("NO_LP", story.id("LP/B/")).with("NO_URUT", "1").with("TGL_LAPOR", event.plusDays(1));
        row.with("TGL_KEJADIAN", event)
                .with("JENIS", "UMUM")
                .with("STATUS", "LIDIK")
                .with("PERAN", part);
        row.with("NAMA", person.name())
                .with("KEWARGANEGARAAN", person.origin().name())
                .with("JK", person.sex());
        Set<String> keys = Story.keys();
        String birth = null;
        if (chance.of(0.9)) {
            row.with("JENIS_IDENTITAS", person.isForeign() ? "PASPOR" : "KTP");
            row.with("NO_IDENTITAS", person.isForeign() ? person.passport(0) : person.nik());
            keys.add(person.isForeign() ? Story.passportKey(person, 0) : "N" + person.nik());
        }
        if (chance.of(0.7)) {
            row.with("TGL_LAHIR", person.birth());
            birth = person.birth().toString();
        } else {
            row.with("UMUR", "± " + (event.getYear() - person.birth().getYear()) + " thn");
        }
        row.withAll(cells);
        return story.tell(
                row,
                event.plusDays(1),
                List.of(Mention.of(row, "orang", person, keys).born(birth)));
    }

    void wanted(Person person, LocalDate day, int nightsListed) {
        Row row = new Row(Layout.DPO, "kalbar");
        row.with("NO_DPO", story.id("DPO/"))
                .with("TGL_TERBIT", day)
                .with("STATUS", "AKTIF")
                .with("NAMA", person.name());
        row.with("TGL_LAHIR", person.birth()).with("JK", person.sex());
        row.with("KEWARGANEGARAAN", person.origin().name()).with("NO_IDENTITAS", person.nik());
        story.list(row, day, nightsListed, Mention.of(row, "dpo", person, Story.keys("N" + person.nik())));
    }

    void lost(Person person, LocalDate day) {
        lost(person, "PASPOR", person.passport(0), day, Map.of());
    }

    /** A document reported lost, with these cells as they are. */
    @Nullable
    Seen lost(Person person, String kind, String number, LocalDate day, Map<String, ?> cells) {
        Row row = new Row(Layout.KEHILANGAN, "sanggau");
        row.with("NO_SURAT", story.id("SKTLK/")).with("TGL_LAPOR", day).with("JENIS_DOK", kind);
        row.with("NO_DOK", number).with("NEGARA_PENERBIT", person.origin().name());
        row.with("NAMA", person.name())
                .with("TGL_LAHIR", person.birth())
                .with("KEWARGANEGARAAN", person.origin().name());
        row.with("STATUS", "HILANG").withAll(cells);
        boolean card = kind.equals("KTP");
        return story.tell(
                row,
                day,
                List.of(Mention.of(row, "pelapor", person, Story.keys(card ? "N" + number : Story.passportKey(number)))
                        .sexed(null)));
    }
}
