package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A guest reported under a number that is another person's. */
final class Borrowed {
    private final Story story;

    Borrowed(Story story) {
        this.story = story;
    }

    void report(Person guest, Person owner, LocalDate day) {
        LocalDateTime in = day.atTime(16, 0);
        Row row = new Row(Layout.APOA, "sanggau");
        row.with("NO_TANDA_TERIMA", story.id("TT"))
                .with("ID_PENGINAPAN", "H001")
                .with("KECAMATAN", "KAPUAS");
        row.with("KAB_KOTA", "SANGGAU").with("NAMA_TAMU", guest.name()).with("NO_PASPOR", owner.passport(0));
        row.with("KEWARGANEGARAAN", owner.origin().name())
                .with("TGL_LAHIR", guest.birth())
                .with("JK", guest.sex());
        row.with("TGL_CHECK_IN", in).with("TGL_CHECK_OUT", in.plusDays(1)).with("WAKTU_LAPOR", in.plusHours(2));
        story.tell(row, day, List.of(Mention.of(row, "tamu", guest, Story.keys(Story.passportKey(owner, 0)))));
    }
}
