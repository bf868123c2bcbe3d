package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the civil registry writes down: residents, weddings, their end, deaths. */
final class Registry {
    private final Story story;
    private final Chance chance;
    private final Hand hand;

    Registry(Story story) {
        this.story = story;
        this.chance = story.chance();
        this.hand = new Hand(chance);
    }

    /** A resident of the civil registry; foreigners with their permit's number. */
    @Nullable
    Seen resident(Person person, @Nullable String permit, LocalDate day, @Nullable LocalDate otherBirth) {
        return resident(person, permit, day, otherBirth, Map.of());
    }

    /** A resident, with these cells as they are. */
    @Nullable
    Seen resident(
            Person person,
            @Nullable String permit,
            LocalDate day,
            @Nullable LocalDate otherBirth,
            Map<String, ?> cells) {
        Row row = new Row(Layout.PENDUDUK, person.home().office());
        Hand.Birth birth =
                otherBirth == null ? hand.birth(person, 0.001) : new Hand.Birth(otherBirth, otherBirth.toString());
        row.with("NIK", person.nik()).with("NAMA_LGKP", hand.official(person)).with("JENIS_KLMIN", person.sex());
        row.with("TGL_LHR", birth.written())
                .with("KEWARGANEGARAAN", person.origin().name());
        row.with("NAMA_KEC", person.home().kecamatan())
                .with("NAMA_KAB", person.home().regency());
        home(row, person.home());
        Set<String> keys = Story.keys("N" + person.nik());
        if (person.isForeign()) {
            row.with("NO_PASPOR", person.passport(0)).with("TGL_AKH_PASPOR", Story.expires(person, 0));
            row.with("JENIS_DOK", "SKTT");
            keys.add(Story.passportKey(person, 0));
            row.withAny("NO_DOK_IMIGRASI", permit);
            Story.addKey(keys, "Z", permit);
        } else if (chance.of(0.6)) {
            row.with("NO_PASPOR", person.passport(0));
            keys.add(Story.passportKey(person, 0));
        }
        row.withAll(cells);
        Seen seen = story.tell(
                row, day, List.of(Mention.of(row, "penduduk", person, keys).born(birth.shown())));
        if (!birth.shown().equals(person.birth().toString()) && birth.shown().length() == 10) {
            story.fault("DAT-01", seen, "NIK");
        }
        return seen;
    }

    private static void home(Row row, Household home) {
        row.with("NO_KK", home.card()).with("ALAMAT", home.street()).with("NO_RT", home.unit());
        row.with("NAMA_KEL", home.village());
        row.with("NAMA_LGKP_IBU", home.mother()).with("NAMA_LGKP_AYAH", home.father());
    }

    @Nullable
    Seen wedding(Person husband, Person wife, Person witness, LocalDate day, boolean abroad, boolean proxy) {
        Map<String, Object> cells = new LinkedHashMap<>();
        if (abroad) {
            cells.put("JENIS_PENCATATAN", "PELAPORAN LN");
            cells.put("NEGARA", (husband.isForeign() ? husband : wife).origin().name());
        }
        if (proxy) {
            cells.put("TAUKIL", "Y");
        }
        return wedding(husband, wife, witness, day, cells);
    }

    /** A wedding, with these cells as they are; a spouse's name among them is not his own. */
    @Nullable
    Seen wedding(Person husband, Person wife, @Nullable Person witness, LocalDate day, Map<String, ?> cells) {
        Row row = new Row(Layout.PERKAWINAN, chance.of(0.5) ? "sanggau" : "sekadau");
        row.with("NO_AKTA", story.id("6109-KW-")).with("LEMBAGA", chance.of(0.6) ? "DUKCAPIL" : "KUA");
        row.with("JENIS_PENCATATAN", "PERKAWINAN").with("TGL_PERKAWINAN", day);
        row.with("TGL_PENCATATAN", day.plusDays(3)).with("TAUKIL", "T");
        spouse(row, "SUAMI_", husband);
        spouse(row, "ISTRI_", wife);
        if (witness != null) {
            row.with("SAKSI1_NAMA", witness.name()).with("SAKSI1_NIK", witness.nik());
        }
        row.withAll(cells);
        List<Mention> mentions = new ArrayList<>();
        mentions.add(mention(row, "SUAMI_", "suami", husband).named(!cells.containsKey("SUAMI_NAMA")));
        mentions.add(mention(row, "ISTRI_", "istri", wife).named(!cells.containsKey("ISTRI_NAMA")));
        if (witness != null) {
            mentions.add(Mention.of(row, "saksi1", witness, Story.keys("N" + witness.nik()))
                    .born(null)
                    .sexed(null)
                    .from(null));
        }
        return story.tell(row, row.day("TGL_PENCATATAN"), mentions);
    }

    private static void spouse(Row row, String prefix, Person person) {
        row.with(prefix + "NAMA", person.name()).with(prefix + "TGL_LAHIR", person.birth());
        row.with(prefix + "KEWARGANEGARAAN", person.origin().name());
        if (person.isForeign()) {
            row.with(prefix + "NO_PASPOR", person.passport(0));
        } else {
            row.with(prefix + "NIK", person.nik());
        }
    }

    private static Mention mention(Row row, String prefix, String role, Person person) {
        Set<String> keys = Story.keys();
        String passport = row.text(prefix + "NO_PASPOR");
        String nation = String.valueOf(row.text(prefix + "KEWARGANEGARAAN"));
        String issuer = nation.equals(person.origin().name()) ? "" : nation + ":";
        Story.addKey(keys, "P", passport == null ? null : issuer + PaperNumber.folded(passport));
        Story.addKey(keys, "N", row.text(prefix + "NIK"));
        return Mention.of(row, role, person, keys).sexed(null).from(nation);
    }

    void annul(Row wedding, LocalDate day) {
        end(wedding, day, "BATAL");
    }

    /** A divorce or annulment becomes final. */
    void end(Row wedding, LocalDate day, String kind) {
        Row row = new Row(Layout.PERCERAIAN, "sanggau");
        row.with("NO_AKTA_CERAI", story.id("CR-"))
                .with("NO_AKTA", wedding.values().get("NO_AKTA"));
        row.with("TGL_INKRAH", day).with("JENIS", kind);
        story.tell(row, day, List.of());
    }

    void death(Person person, LocalDate day) {
        Row row = new Row(Layout.KEMATIAN, "sanggau");
        row.with("NO_AKTA_KEMATIAN", story.id("KM-")).with("TGL_KEMATIAN", day).with("NAMA", person.name());
        row.with("TGL_LAHIR", person.birth()).with("JK", person.sex());
        row.with("KEWARGANEGARAAN", person.origin().name());
        Set<String> keys = Story.keys();
        if (person.isForeign()) {
            row.with("NO_PASPOR", person.passport(0));
            keys.add(Story.passportKey(person, 0));
        } else {
            row.with("NIK", person.nik());
            keys.add("N" + person.nik());
        }
        story.tell(row, day, List.of(Mention.of(row, "almarhum", person, keys)));
    }
}
