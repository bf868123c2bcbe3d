package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a story down, with the slips clerks make. */
final class Clerk {
    private final Story story;
    private final Chance chance;

    Clerk(Story story) {
        this.story = story;
        this.chance = story.chance();
    }

    /** A date of birth as written, and what a reader can take from it. */
    private record Birth(Object written, String shown) {}

    private Birth birth(Person person, double slips) {
        LocalDate true_ = person.birth();
        if (chance.of(slips) && true_.getDayOfMonth() <= 12 && true_.getDayOfMonth() != true_.getMonthValue()) {
            LocalDate swapped = LocalDate.of(true_.getYear(), true_.getDayOfMonth(), true_.getMonthValue());
            return new Birth(swapped, swapped.toString());
        }
        if (chance.of(slips)) {
            return new Birth("00/00/" + true_.getYear(), String.valueOf(true_.getYear()));
        }
        if (chance.of(slips)) {
            LocalDate edited = true_.plusYears(true_.getYear() % 10 == 9 ? -1 : 1);
            return new Birth(edited, edited.toString());
        }
        return new Birth(true_, true_.toString());
    }

    /** A spelling variant a reader still takes for the name. */
    private String name(Person person, boolean hotel) {
        String name = person.name();
        if (hotel && chance.of(0.25)) {
            return (person.sex().equals("L") ? "MR " : "MRS ") + name;
        }
        if (person.family().isEmpty()) {
            return chance.of(0.2) ? name + " " + name : chance.of(0.1) ? "FNU " + name : name;
        }
        if (hotel && chance.of(0.15)) {
            return person.family() + "/" + person.given() + (person.sex().equals("L") ? " MR" : " MS");
        }
        return chance.of(0.08) ? person.family() + " " + person.given() : name;
    }

    @Nullable
    Seen crossing(Person person, LocalDateTime at, boolean entry, int bookNumber, @Nullable LocalDate until) {
        return crossing(person, at, entry, bookNumber, until, null, Story.expires(person, bookNumber));
    }

    @Nullable
    Seen crossing(
            Person person,
            LocalDateTime at,
            boolean entry,
            int bookNumber,
            @Nullable LocalDate until,
            @Nullable String permit,
            LocalDate expires) {
        Row row = new Row(Layout.PERLINTASAN, chance.of(0.8) ? "entikong" : "supadio");
        Birth birth = birth(person, 0.002);
        row.with("ID_PERLINTASAN", story.id("P")).with("TGL_PERLINTASAN", at);
        row.with("ARAH", entry ? "MASUK" : "KELUAR");
        row.with(
                "TPI",
                row.office().equals("entikong") ? chance.of(0.5) ? "PLBN ENTIKONG" : "ENTIKONG" : "BANDARA SUPADIO");
        row.with("NAMA_LENGKAP", name(person, false)).with("JENIS_KELAMIN", person.sex());
        row.with("TGL_LAHIR", birth.written())
                .with("KEBANGSAAN", person.origin().name());
        row.with("JENIS_DOKUMEN", "PASPOR").with("NO_DOKUMEN", person.passport(bookNumber));
        row.with("NEGARA_PENERBIT", person.origin().name());
        row.with("TGL_TERBIT_DOKUMEN", Story.issued(person, bookNumber)).with("TGL_HABIS_DOKUMEN", expires);
        put(row, "BERLAKU_SD", until);
        put(row, "NO_IZIN", permit);
        if (chance.of(0.3)) {
            row.with("MRZ1", Zone.first(person)).with("MRZ2", Zone.second(person, bookNumber, expires));
        }
        if (chance.of(0.6)) {
            row.with("STATUS_PERLINTASAN", "DIIZINKAN");
        }
        Set<String> keys = Story.keys(Story.passportKey(person, bookNumber));
        addKey(keys, "Z", permit);
        return story.tell(
                row,
                at.toLocalDate(),
                List.of(story.mention(
                        row,
                        "pelintas",
                        person,
                        keys,
                        birth.shown(),
                        person.sex(),
                        person.origin().name(),
                        true)));
    }

    /** A refused attempt to enter: it is written down and is no movement. */
    void refusedEntry(Person person, LocalDate day) {
        Row row = new Row(Layout.PERLINTASAN, "entikong");
        row.with("ID_PERLINTASAN", story.id("P"))
                .with("TGL_PERLINTASAN", story.at(day))
                .with("ARAH", "MASUK");
        row.with("TPI", "PLBN ENTIKONG").with("NAMA_LENGKAP", person.name()).with("JENIS_KELAMIN", person.sex());
        row.with("TGL_LAHIR", person.birth())
                .with("KEBANGSAAN", person.origin().name())
                .with("JENIS_DOKUMEN", "PASPOR");
        row.with("NO_DOKUMEN", person.passport(0))
                .with("NEGARA_PENERBIT", person.origin().name());
        row.with("TGL_HABIS_DOKUMEN", Story.expires(person, 0)).with("STATUS_PERLINTASAN", "DITOLAK");
        story.tell(
                row,
                day,
                List.of(story.mention(
                        row,
                        "pelintas",
                        person,
                        Story.keys(Story.passportKey(person, 0)),
                        person.birth().toString(),
                        person.sex(),
                        person.origin().name(),
                        true)));
    }

    /** A stay permit; the guarantor may be the spouse. */
    @Nullable
    Seen permit(
            Person holder,
            String number,
            String kind,
            String status,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate applied,
            @Nullable Person guarantor) {
        Row row = new Row(Layout.IZIN_TINGGAL, chance.of(0.7) ? "sanggau" : "entikong");
        Birth birth = birth(holder, 0.002);
        boolean process = status.equals("PROSES");
        String niora = "NR" + String.format("%09d", holder.number());
        row.with("NIORA", niora)
                .with("NO_IZIN_TINGGAL", number)
                .with("JENIS_IZIN", kind)
                .with("STATUS", status);
        row.with("INDEKS", guarantor == null ? "E23A" : "E31A");
        put(row, "TGL_PERMOHONAN", applied);
        put(row, "TGL_TERBIT", process ? null : from);
        put(row, "TGL_MULAI", process ? null : from);
        put(row, "TGL_HABIS", process ? null : until);
        row.with("NO_PASPOR", holder.passport(0))
                .with("NEGARA_PENERBIT", holder.origin().name());
        row.with("TGL_TERBIT_PASPOR", Story.issued(holder, 0)).with("TGL_HABIS_PASPOR", Story.expires(holder, 0));
        row.with("NAMA", name(holder, false)).with("TGL_LAHIR", birth.written()).with("JK", holder.sex());
        row.with("KEWARGANEGARAAN", holder.origin().name()).with("ALAMAT", "DSN CONTOH RT 0" + chance.between(1, 9));
        row.with("KECAMATAN", "SEKADAU HILIR").with("KAB_KOTA", "SEKADAU");
        List<Mention> mentions = new ArrayList<>();
        Set<String> keys = Story.keys(Story.passportKey(holder, 0), "O" + niora, "Z" + number);
        mentions.add(story.mention(
                row,
                "pemegang",
                holder,
                keys,
                birth.shown(),
                holder.sex(),
                holder.origin().name(),
                true));
        if (guarantor == null) {
            row.with("JENIS_PENJAMIN", "KORPORASI").with("NAMA_PENJAMIN", "PT CONTOH ABADI");
        } else {
            row.with("JENIS_PENJAMIN", "PERORANGAN").with("NAMA_PENJAMIN", guarantor.name());
            row.with("NIK_PENJAMIN", guarantor.nik())
                    .with("HUBUNGAN", guarantor.sex().equals("L") ? "SUAMI" : "ISTRI");
            mentions.add(story.mention(
                    row, "penjamin", guarantor, Story.keys("N" + guarantor.nik()), null, null, null, true));
        }
        return story.tell(row, process && applied != null ? applied : from, mentions);
    }

    /** A permit row that shows the second book and, by its NIORA, whose it is; a row with the first book shows the same NIORA. */
    void renewal(Person person, LocalDate day) {
        for (int bookNumber = 0; bookNumber < 2; bookNumber++) {
            Row row = new Row(Layout.IZIN_TINGGAL, "entikong");
            String niora = "NR" + String.format("%09d", person.number());
            String number = story.id("2C00");
            row.with("NIORA", niora)
                    .with("NO_IZIN_TINGGAL", number)
                    .with("JENIS_IZIN", "VOA")
                    .with("STATUS", "HABIS");
            row.with("TGL_TERBIT", day.minusDays(100)).with("TGL_HABIS", day.minusDays(70));
            row.with("NO_PASPOR", person.passport(bookNumber))
                    .with("NEGARA_PENERBIT", person.origin().name());
            row.with("NAMA", person.name()).with("TGL_LAHIR", person.birth()).with("JK", person.sex());
            row.with("KEWARGANEGARAAN", person.origin().name());
            Set<String> keys = Story.keys(Story.passportKey(person, bookNumber), "O" + niora, "Z" + number);
            story.tell(
                    row,
                    day,
                    List.of(story.mention(
                            row,
                            "pemegang",
                            person,
                            keys,
                            person.birth().toString(),
                            person.sex(),
                            person.origin().name(),
                            true)));
        }
    }

    /** A resident of the civil registry; foreigners with their permit's number. */
    @Nullable
    Seen resident(Person person, @Nullable String permit, LocalDate day, @Nullable LocalDate otherBirth) {
        Row row = new Row(Layout.PENDUDUK, chance.of(0.6) ? "sanggau" : "sekadau");
        Birth birth = otherBirth == null ? birth(person, 0.001) : new Birth(otherBirth, otherBirth.toString());
        row.with("NIK", person.nik()).with("NAMA_LGKP", name(person, false)).with("JENIS_KLMIN", person.sex());
        row.with("TGL_LHR", birth.written())
                .with("KEWARGANEGARAAN", person.origin().name());
        row.with("NAMA_KEC", row.office().equals("sanggau") ? "KAPUAS" : "SEKADAU HILIR");
        row.with("NAMA_KAB", row.office().toUpperCase(java.util.Locale.ROOT));
        Set<String> keys = Story.keys("N" + person.nik());
        if (person.isForeign()) {
            row.with("NO_PASPOR", person.passport(0)).with("TGL_AKH_PASPOR", Story.expires(person, 0));
            row.with("JENIS_DOK", "SKTT");
            keys.add(Story.passportKey(person, 0));
            put(row, "NO_DOK_IMIGRASI", permit);
            addKey(keys, "Z", permit);
        }
        Seen seen = story.tell(
                row,
                day,
                List.of(story.mention(
                        row,
                        "penduduk",
                        person,
                        keys,
                        birth.shown(),
                        person.sex(),
                        person.origin().name(),
                        true)));
        if (!birth.shown().equals(person.birth().toString()) && birth.shown().length() == 10) {
            story.fault("DAT-01", seen, "NIK");
        }
        return seen;
    }

    @Nullable
    Seen wedding(Person husband, Person wife, Person witness, LocalDate day, boolean abroad, boolean proxy) {
        Row row = new Row(Layout.PERKAWINAN, chance.of(0.5) ? "sanggau" : "sekadau");
        row.with("NO_AKTA", story.id("6109-KW-")).with("LEMBAGA", chance.of(0.6) ? "DUKCAPIL" : "KUA");
        row.with("JENIS_PENCATATAN", abroad ? "PELAPORAN LN" : "PERKAWINAN").with("TGL_PERKAWINAN", day);
        row.with("TGL_PENCATATAN", day.plusDays(3)).with("TAUKIL", proxy ? "Y" : "T");
        put(
                row,
                "NEGARA",
                abroad
                        ? husband.isForeign()
                                ? husband.origin().name()
                                : wife.origin().name()
                        : null);
        List<Mention> mentions = new ArrayList<>();
        spouse(row, "SUAMI_", "suami", husband, mentions);
        spouse(row, "ISTRI_", "istri", wife, mentions);
        row.with("SAKSI1_NAMA", witness.name()).with("SAKSI1_NIK", witness.nik());
        mentions.add(story.mention(row, "saksi1", witness, Story.keys("N" + witness.nik()), null, null, null, true));
        return story.tell(row, day.plusDays(3), mentions);
    }

    private void spouse(Row row, String prefix, String role, Person person, List<Mention> mentions) {
        row.with(prefix + "NAMA", person.name()).with(prefix + "TGL_LAHIR", person.birth());
        row.with(prefix + "KEWARGANEGARAAN", person.origin().name());
        Set<String> keys = Story.keys();
        if (person.isForeign()) {
            row.with(prefix + "NO_PASPOR", person.passport(0));
            keys.add(Story.passportKey(person, 0));
        } else {
            row.with(prefix + "NIK", person.nik());
            keys.add("N" + person.nik());
        }
        mentions.add(story.mention(
                row,
                role,
                person,
                keys,
                person.birth().toString(),
                null,
                person.origin().name(),
                true));
    }

    void annul(Row wedding, LocalDate day) {
        Row row = new Row(Layout.PERCERAIAN, "sanggau");
        row.with("NO_AKTA_CERAI", story.id("CR-"))
                .with("NO_AKTA", wedding.values().get("NO_AKTA"));
        row.with("TGL_INKRAH", day).with("JENIS", "BATAL");
        story.tell(row, day, List.of());
    }

    void death(Person person, LocalDate day) {
        Row row = new Row(Layout.KEMATIAN, "sanggau");
        row.with("NO_AKTA_KEMATIAN", story.id("KM-")).with("TGL_KEMATIAN", day).with("NAMA", person.name());
        row.with("NO_PASPOR", person.passport(0))
                .with("TGL_LAHIR", person.birth())
                .with("JK", person.sex());
        row.with("KEWARGANEGARAAN", person.origin().name());
        story.tell(
                row,
                day,
                List.of(story.mention(
                        row,
                        "almarhum",
                        person,
                        Story.keys(Story.passportKey(person, 0)),
                        person.birth().toString(),
                        person.sex(),
                        person.origin().name(),
                        true)));
    }

    /** A foreign guest reported in APOA. */
    @Nullable
    Seen report(
            Person guest,
            Lodging lodging,
            LocalDateTime in,
            @Nullable LocalDateTime out,
            LocalDateTime reported,
            int bookNumber,
            LocalDate expires) {
        Row row = new Row(Layout.APOA, lodging.office());
        Birth birth = birth(guest, 0.005);
        String sex = chance.of(0.005) ? "L" : guest.sex();
        row.with("NO_TANDA_TERIMA", story.id("TT")).with("ID_PENGINAPAN", lodging.id());
        row.with("NAMA_PENGINAPAN", lodging.name()).with("KECAMATAN", lodging.kecamatan());
        row.with("KAB_KOTA", lodging.regency()).with("NAMA_TAMU", name(guest, true));
        row.with("NO_PASPOR", typed(guest, bookNumber))
                .with("KEWARGANEGARAAN", guest.origin().name());
        row.with("TGL_LAHIR", birth.written()).with("JK", sex).with("TGL_HABIS_PASPOR", expires);
        row.with("TGL_CHECK_IN", in).with("WAKTU_LAPOR", reported);
        put(row, "TGL_CHECK_OUT", out);
        return story.tell(
                row,
                reported.toLocalDate(),
                List.of(story.mention(
                        row,
                        "tamu",
                        guest,
                        Story.keys(Story.passportKey(guest, bookNumber)),
                        birth.shown(),
                        sex,
                        guest.origin().name(),
                        true)));
    }

    private String typed(Person guest, int bookNumber) {
        return story.typed(guest, bookNumber);
    }

    /** A line of the guest book: with the passport, with an identity card, or with no number at all. */
    @Nullable
    Seen guest(Person guest, Lodging lodging, LocalDateTime in, @Nullable LocalDateTime out) {
        Row row = new Row(Layout.DAFTAR_TAMU, lodging.office());
        Birth birth = birth(guest, 0.005);
        row.with("ID_PENGINAPAN", lodging.id()).with("NAMA_PENGINAPAN", lodging.name());
        row.with("KECAMATAN", lodging.kecamatan()).with("KAB_KOTA", lodging.regency());
        row.with("NO_REG", story.id("R")).with("NO_URUT", "1").with("NAMA_TAMU", name(guest, true));
        row.with("TGL_LAHIR", birth.written()).with("CHECK_IN", in);
        put(row, "CHECK_OUT", out);
        Set<String> keys = Story.keys();
        int paper = chance.between(0, 99);
        if (guest.origin() == Origin.MYS && paper < 8) {
            row.with("NO_IDENTITAS", guest.malaysianIc());
        } else if (paper < 95 && guest.isForeign()) {
            row.with("NO_IDENTITAS", typed(guest, 0)).with("JENIS_ID", "PASPOR");
            keys.add(Story.passportKey(guest, 0));
        } else if (paper < 95) {
            row.with("NO_IDENTITAS", guest.nik()).with("JENIS_ID", "KTP");
            keys.add("N" + guest.nik());
        }
        boolean vague = guest.isForeign() && chance.of(0.1);
        row.with("KEBANGSAAN", vague ? "WNA" : guest.origin().name());
        int night =
                Math.min(story.book().nightOf(in.toLocalDate()), story.book().nights() - 1);
        Style style = story.book().style(Layout.DAFTAR_TAMU, lodging.office(), night);
        boolean lost = !guest.isForeign() && style.losesIndonesia();
        String nationality = vague ? "XXX" : lost ? null : guest.origin().name();
        return story.tell(
                row,
                in.toLocalDate(),
                List.of(story.mention(row, "tamu", guest, keys, birth.shown(), null, nationality, true)));
    }

    /** A person in a police report. */
    @Nullable
    Seen police(Person person, LocalDate event, String part) {
        Row row = new Row(Layout.LAPORAN, chance.of(0.5) ? "sanggau" : "sekadau");
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
        return story.tell(
                row,
                event.plusDays(1),
                List.of(story.mention(
                        row,
                        "orang",
                        person,
                        keys,
                        birth,
                        person.sex(),
                        person.origin().name(),
                        true)));
    }

    void measure(Person person, String kind, LocalDate day, @Nullable LocalDate done, int nightsListed) {
        Row row = new Row(Layout.TAK_CEKAL, "kalbar");
        row.with("NO_KEPUTUSAN", story.id("KEP-"))
                .with("TGL", day)
                .with("JENIS", kind)
                .with("MULAI", day);
        put(row, "TGL_PELAKSANAAN", done);
        row.with("STATUS", "AKTIF")
                .with("NAMA", person.name())
                .with("TGL_LAHIR", person.birth())
                .with("JK", person.sex());
        row.with("KEWARGANEGARAAN", person.origin().name()).with("NO_PASPOR", person.passport(0));
        row.with("NEGARA_PENERBIT", person.origin().name());
        story.list(
                row,
                day,
                nightsListed,
                story.mention(
                        row,
                        "subjek",
                        person,
                        Story.keys(Story.passportKey(person, 0)),
                        person.birth().toString(),
                        person.sex(),
                        person.origin().name(),
                        true));
    }

    void wanted(Person person, LocalDate day, int nightsListed) {
        Row row = new Row(Layout.DPO, "kalbar");
        row.with("NO_DPO", story.id("DPO/"))
                .with("TGL_TERBIT", day)
                .with("STATUS", "AKTIF")
                .with("NAMA", person.name());
        row.with("TGL_LAHIR", person.birth()).with("JK", person.sex());
        row.with("KEWARGANEGARAAN", person.origin().name()).with("NO_IDENTITAS", person.nik());
        story.list(
                row,
                day,
                nightsListed,
                story.mention(
                        row,
                        "dpo",
                        person,
                        Story.keys("N" + person.nik()),
                        person.birth().toString(),
                        person.sex(),
                        person.origin().name(),
                        true));
    }

    void lost(Person person, LocalDate day) {
        Row row = new Row(Layout.KEHILANGAN, "sanggau");
        row.with("NO_SURAT", story.id("SKTLK/")).with("TGL_LAPOR", day).with("JENIS_DOK", "PASPOR");
        row.with("NO_DOK", person.passport(0))
                .with("NEGARA_PENERBIT", person.origin().name());
        row.with("NAMA", person.name())
                .with("TGL_LAHIR", person.birth())
                .with("KEWARGANEGARAAN", person.origin().name());
        row.with("STATUS", "HILANG");
        story.tell(
                row,
                day,
                List.of(story.mention(
                        row,
                        "pelapor",
                        person,
                        Story.keys(Story.passportKey(person, 0)),
                        person.birth().toString(),
                        null,
                        person.origin().name(),
                        true)));
    }

    private static void put(Row row, String column, @Nullable Object value) {
        if (value != null) {
            row.with(column, value);
        }
    }

    private static void addKey(Set<String> keys, String kind, @Nullable String number) {
        if (number != null) {
            keys.add(kind + number);
        }
    }
}
