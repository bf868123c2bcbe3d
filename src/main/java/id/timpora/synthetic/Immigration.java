package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What immigration writes down: crossings, stay permits, measures. */
final class Immigration {
    private final Story story;
    private final Chance chance;
    private final Hand hand;

    Immigration(Story story) {
        this.story = story;
        this.chance = story.chance();
        this.hand = new Hand(chance);
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
        return crossing(person, at, entry, bookNumber, until, permit, expires, Map.of());
    }

    /** A movement on the first passport, with these cells as they are. */
    @Nullable
    Seen move(Person person, LocalDateTime at, boolean entry, Map<String, ?> cells) {
        return crossing(person, at, entry, 0, null, null, Story.expires(person, 0), cells);
    }

    private @Nullable Seen crossing(
            Person person,
            LocalDateTime at,
            boolean entry,
            int bookNumber,
            @Nullable LocalDate until,
            @Nullable String permit,
            LocalDate expires,
            Map<String, ?> cells) {
        Row row = new Row(Layout.PERLINTASAN, chance.of(0.8) ? "entikong" : "supadio");
        Hand.Birth birth = hand.birth(person, 0.002);
        row.with("ID_PERLINTASAN", story.id("P")).with("TGL_PERLINTASAN", at);
        row.with("ARAH", entry ? "MASUK" : "KELUAR");
        row.with(
                "TPI",
                row.office().equals("entikong") ? chance.of(0.5) ? "PLBN ENTIKONG" : "ENTIKONG" : "BANDARA SUPADIO");
        row.with("NAMA_LENGKAP", hand.official(person)).with("JENIS_KELAMIN", person.sex());
        row.with("TGL_LAHIR", birth.written())
                .with("KEBANGSAAN", person.origin().name());
        row.with("JENIS_DOKUMEN", "PASPOR").with("NO_DOKUMEN", person.passport(bookNumber));
        row.with("NEGARA_PENERBIT", person.origin().name());
        row.with("TGL_TERBIT_DOKUMEN", Story.issued(person, bookNumber)).with("TGL_HABIS_DOKUMEN", expires);
        row.withAny("BERLAKU_SD", until);
        row.withAny("NO_IZIN", permit);
        if (chance.of(0.6)) {
            row.with("STATUS_PERLINTASAN", "DIIZINKAN");
        }
        row.with("NO_KENDARAAN", story.vehicle());
        if (person.isForeign() && until != null && permit == null && chance.of(0.7)) {
            row.with("INDEKS_VISA", visit(person.origin()));
        }
        row.withAll(cells);
        if (row.says("JENIS_DOKUMEN", "PASPOR") && row.text("MRZ2") == null && chance.of(0.3)) {
            row.with("MRZ1", Zone.first(person));
            row.with("MRZ2", Zone.second(person, bookNumber, row.day("TGL_HABIS_DOKUMEN")));
        }
        Set<String> keys = Story.keys(Story.passportKey(row.text("NO_DOKUMEN")));
        Story.addKey(keys, "Z", row.text("NO_IZIN"));
        return story.tell(
                row,
                at.toLocalDate(),
                List.of(Mention.of(row, "pelintas", person, keys).born(birth.shown())));
    }

    /** Neighbours come without a visa, others get theirs on arrival. */
    private static String visit(Origin origin) {
        return origin == Origin.MYS || origin == Origin.VNM ? "A1" : "B1";
    }

    /** A visit of eight days on one passport. */
    void visit(Person person, LocalDate day, int bookNumber) {
        crossing(person, story.at(day), true, bookNumber, day.plusDays(29));
        crossing(person, story.at(day.plusDays(8)), false, bookNumber, null);
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
        story.tell(row, day, List.of(Mention.of(row, "pelintas", person, Story.keys(Story.passportKey(person, 0)))));
    }

    /** A stay permit; the guarantor may be the spouse, else it is a company. */
    @Nullable
    Seen permit(Person holder, Permit permit, @Nullable Person guarantor) {
        return permit(holder, permit, guarantor, Map.of());
    }

    /** A stay permit, with these cells as they are. */
    @Nullable
    Seen permit(Person holder, Permit permit, @Nullable Person guarantor, Map<String, ?> cells) {
        Row row = new Row(Layout.IZIN_TINGGAL, chance.of(0.7) ? "sanggau" : "entikong");
        Hand.Birth birth = hand.birth(holder, 0.002);
        LocalDate valid = permit.isPending() ? null : permit.from();
        row.with("NO_IZIN_TINGGAL", permit.number()).with("JENIS_IZIN", permit.kind());
        row.with("STATUS", permit.status()).with("INDEKS", guarantor == null ? "E23A" : hand.spouseIndex());
        row.withAny("TGL_PERMOHONAN", permit.applied()).withAny("TGL_TERBIT", valid);
        row.withAny("TGL_MULAI", valid).withAny("TGL_HABIS", permit.isPending() ? null : permit.until());
        row.with("TGL_TERBIT_PASPOR", Story.issued(holder, 0)).with("TGL_HABIS_PASPOR", Story.expires(holder, 0));
        row.with("ALAMAT", holder.home().street()).with("RT", holder.home().unit());
        row.with("DESA_KEL", hand.village(holder.home().village()))
                .with("NO_HP", holder.home().phone());
        row.with("KECAMATAN", holder.home().kecamatan())
                .with("KAB_KOTA", holder.home().regency());
        holder(row, holder, 0);
        row.with("NAMA", hand.official(holder)).with("TGL_LAHIR", birth.written());
        if (guarantor == null) {
            row.with("JENIS_PENJAMIN", "KORPORASI").with("NAMA_PENJAMIN", "PT CONTOH ABADI");
        } else {
            guarantor(row, guarantor);
        }
        row.withAll(cells);
        Set<String> keys =
                Story.keys(Story.passportKey(row.text("NO_PASPOR")), "O" + niora(holder), "Z" + permit.number());
        List<Mention> mentions = new ArrayList<>();
        mentions.add(Mention.of(row, "pemegang", holder, keys).born(birth.shown()));
        if (guarantor != null) {
            mentions.add(Mention.of(row, "penjamin", guarantor, Story.keys("N" + guarantor.nik()))
                    .born(null)
                    .sexed(null)
                    .from(null));
        }
        LocalDate written = permit.isPending() && permit.applied() != null ? permit.applied() : permit.from();
        return story.tell(row, written, mentions);
    }

    private static void holder(Row row, Person holder, int bookNumber) {
        row.with("NIORA", niora(holder)).with("NO_PASPOR", holder.passport(bookNumber));
        row.with("NEGARA_PENERBIT", holder.origin().name()).with("NAMA", holder.name());
        row.with("TGL_LAHIR", holder.birth()).with("JK", holder.sex());
        row.with("KEWARGANEGARAAN", holder.origin().name());
    }

    private static String niora(Person person) {
        return "NR" + String.format("%09d", person.number());
    }

    private static void guarantor(Row row, Person guarantor) {
        row.with("JENIS_PENJAMIN", "PERORANGAN").with("NAMA_PENJAMIN", guarantor.name());
        row.with("NIK_PENJAMIN", guarantor.nik())
                .with("HUBUNGAN", guarantor.sex().equals("L") ? "SUAMI" : "ISTRI");
    }

    /** A permit row that shows the second book and, by its NIORA, whose it is; a row with the first book shows the same NIORA. */
    void renewal(Person person, LocalDate day) {
        for (int bookNumber = 0; bookNumber < 2; bookNumber++) {
            Row row = new Row(Layout.IZIN_TINGGAL, "entikong");
            String number = story.id("2C00");
            row.with("NO_IZIN_TINGGAL", number).with("JENIS_IZIN", "VOA").with("STATUS", "HABIS");
            row.with("TGL_TERBIT", day.minusDays(100)).with("TGL_HABIS", day.minusDays(70));
            holder(row, person, bookNumber);
            Set<String> keys = Story.keys(Story.passportKey(person, bookNumber), "O" + niora(person), "Z" + number);
            story.tell(row, day, List.of(Mention.of(row, "pemegang", person, keys)));
        }
    }

    void measure(Person person, String kind, LocalDate day, @Nullable LocalDate done, int nightsListed) {
        measure(person, kind, day, done, nightsListed, Map.of());
    }

    /** A measure, with these cells as they are. */
    void measure(
            Person person,
            String kind,
            LocalDate day,
            @Nullable LocalDate done,
            int nightsListed,
            Map<String, ?> cells) {
        Row row = new Row(Layout.TAK_CEKAL, "kalbar");
        row.with("NO_KEPUTUSAN", story.id("KEP-"))
                .with("TGL", day)
                .with("JENIS", kind)
                .with("MULAI", day);
        row.withAny("TGL_PELAKSANAAN", done);
        row.with("STATUS", "AKTIF")
                .with("NAMA", person.name())
                .with("TGL_LAHIR", person.birth())
                .with("JK", person.sex());
        row.with("KEWARGANEGARAAN", person.origin().name()).with("NO_PASPOR", person.passport(0));
        row.with("NEGARA_PENERBIT", person.origin().name());
        row.withAll(cells);
        story.list(row, day, nightsListed, Mention.of(row, "subjek", person, Story.keys(Story.passportKey(person, 0))));
    }
}
