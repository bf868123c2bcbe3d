package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Rows nobody should believe: to be rejected, or loaded with a note. */
final class Slips {
    private static final int FAULTS = 5;

    private final Story story;
    private final Chance chance;

    Slips(Story story) {
        this.story = story;
        this.chance = story.chance();
    }

    /** With a small probability, one defective row and one row with a fault in its data. */
    void plant() {
        if (chance.of(0.03)) {
            reject();
        }
        if (chance.of(0.03)) {
            fault(chance.between(0, FAULTS - 1), story.today().minusDays(chance.between(5, 200)));
        }
    }

    /** Every kind of defect and of fault once; most on the first night, whose files are long enough to bear them. */
    void plantAll() {
        int nights = story.book().nights();
        for (Defect defect : Defect.values()) {
            int night = switch (defect) {
                case FIELD_COUNT -> 1;
                case ENCODING, REQUIRED_MISSING -> 2;
                default -> 0;
            };
            reject(defect, Layout.PERLINTASAN, Math.min(night, nights - 1));
        }
        for (int kind = 0; kind < FAULTS; kind++) {
            fault(kind, story.book().night(kind % nights));
        }
    }

    private void reject() {
        Defect defect = chance.pick(List.of(Defect.values()));
        Layout layout = defect.fits(Layout.APOA) && chance.of(0.4) ? Layout.APOA : Layout.PERLINTASAN;
        reject(defect, layout, chance.between(0, story.book().nights() - 1));
    }

    private void reject(Defect defect, Layout layout, int night) {
        LocalDate day = story.book().night(night).minusDays(1);
        Person person = story.invent(Origin.VNM);
        story.book().defective(layout == Layout.APOA ? report(person, day) : crossing(person, day), night, defect);
    }

    private Row crossing(Person person, LocalDate day) {
        return new Row(Layout.PERLINTASAN, "entikong")
                .with("ID_PERLINTASAN", story.id("X"))
                .with("TGL_PERLINTASAN", story.at(day))
                .with("ARAH", "KELUAR")
                .with("TPI", "PLBN ENTIKONG")
                .with("NAMA_LENGKAP", person.name())
                .with("JENIS_KELAMIN", person.sex())
                .with("TGL_LAHIR", person.birth())
                .with("KEBANGSAAN", person.origin().name())
                .with("JENIS_DOKUMEN", "PASPOR")
                .with("NO_DOKUMEN", person.passport(0))
                .with("NEGARA_PENERBIT", person.origin().name())
                .with("STATUS_PERLINTASAN", "DIIZINKAN");
    }

    private Row report(Person person, LocalDate day) {
        LocalDateTime in = day.atTime(15, 0);
        return new Row(Layout.APOA, "sanggau")
                .with("NO_TANDA_TERIMA", story.id("X"))
                .with("ID_PENGINAPAN", "H002")
                .with("KAB_KOTA", "SANGGAU")
                .with("NAMA_TAMU", person.name())
                .with("NO_PASPOR", person.passport(0))
                .with("TGL_CHECK_IN", in)
                .with("TGL_CHECK_OUT", in.plusDays(1))
                .with("WAKTU_LAPOR", in.plusHours(1))
                .with("PELAPOR", "RESEPSI");
    }

    private void fault(int kind, LocalDate day) {
        Person person = story.invent(Origin.IDN);
        Row row = crossing(person, day).with("ID_PERLINTASAN", story.id("P"));
        switch (kind) {
            case 0 -> noted("DAT-03", "TPI", row.with("TPI", "PELABUHAN KHAYAL"), day, person);
            case 1 -> noted("DAT-02", "BERLAKU_SD", row.with("BERLAKU_SD", "31/02/2026"), day, person);
            case 2 -> {
                row.with("TGL_TERBIT_DOKUMEN", day.minusDays(20)).with("TGL_HABIS_DOKUMEN", day.minusDays(30));
                noted("DAT-02", "TGL_HABIS_PASPOR", row.with("ARAH", "KELUAR"), day, person);
            }
            case 3 -> twice(row, day, person);
            default -> wrongNik(person, day);
        }
    }

    private Mention mention(Row row, String role, Person person, String key) {
        return Mention.of(row, role, person, Story.keys(key));
    }

    private void noted(String rule, String column, Row row, LocalDate day, Person person) {
        Seen seen = story.tell(row, day, List.of(mention(row, "pelintas", person, Story.passportKey(person, 0))));
        story.fault(rule, seen, column);
    }

    private void twice(Row row, LocalDate day, Person person) {
        Row earlier = row.copy().with("KONTER", "K9");
        int night = story.book().nightOf(day);
        story.book().deliverTwice(earlier, row, night);
        Seen seen = new Seen(
                row, night, Integer.MAX_VALUE, List.of(mention(row, "pelintas", person, Story.passportKey(person, 0))));
        story.rows().add(seen);
        story.fault("DAT-04", seen, "");
    }

    /** A NIK whose region exists nowhere, or whose digits do not fit. */
    private void wrongNik(Person person, LocalDate day) {
        boolean region = chance.of(0.5);
        String nik = region ? "99" + person.nik().substring(2) : person.nik().substring(0, 15);
        Row row = new Row(Layout.PENDUDUK, "sanggau")
                .with("NIK", nik)
                .with("NAMA_LGKP", person.name())
                .with("JENIS_KLMIN", person.sex())
                .with("TGL_LHR", person.birth())
                .with("KEWARGANEGARAAN", "IDN")
                .with("NAMA_KAB", "SANGGAU");
        Seen seen = story.tell(row, day, List.of(mention(row, "penduduk", person, "N" + nik)));
        story.fault("DAT-01", seen, "NIK");
    }
}
