package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lodgings write down: reports of foreign guests, and their own books. */
final class Reception {
    private final Story story;
    private final Chance chance;
    private final Hand hand;

    Reception(Story story) {
        this.story = story;
        this.chance = story.chance();
        this.hand = new Hand(chance);
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
        return report(guest, lodging, in, out, reported, bookNumber, expires, Map.of());
    }

    /** The same in time and on the first passport, with these cells as they are. */
    @Nullable
    Seen report(Person guest, Lodging lodging, LocalDateTime in, @Nullable LocalDateTime out, Map<String, ?> cells) {
        return report(guest, lodging, in, out, in.plusHours(2), 0, Story.expires(guest, 0), cells);
    }

    private @Nullable Seen report(
            Person guest,
            Lodging lodging,
            LocalDateTime in,
            @Nullable LocalDateTime out,
            LocalDateTime reported,
            int bookNumber,
            LocalDate expires,
            Map<String, ?> cells) {
        Row row = new Row(Layout.APOA, lodging.office());
        Hand.Birth birth = hand.birth(guest, 0.005);
        Hand.Written name = hand.atLodging(guest);
        String sex = chance.of(0.005) ? "L" : guest.sex();
        row.with("NO_TANDA_TERIMA", story.id("TT")).with("ID_PENGINAPAN", lodging.id());
        row.with("NAMA_PENGINAPAN", lodging.name()).with("KECAMATAN", lodging.kecamatan());
        row.with("KAB_KOTA", lodging.regency()).with("NAMA_TAMU", name.text());
        row.with("NO_PASPOR", story.typed(guest, bookNumber))
                .with("KEWARGANEGARAAN", guest.origin().name());
        row.with("TGL_LAHIR", birth.written()).with("JK", sex).with("TGL_HABIS_PASPOR", expires);
        row.with("TGL_CHECK_IN", in).with("WAKTU_LAPOR", reported);
        row.withAny("TGL_CHECK_OUT", out).withAll(cells);
        return story.tell(
                row,
                reported.toLocalDate(),
                List.of(Mention.of(row, "tamu", guest, Story.keys(Story.passportKey(guest, bookNumber)))
                        .born(birth.shown())
                        .named(name.clear())
                        .sexed(sex)));
    }

    /** A report under a name that is not that of the passport. */
    void renamedGuest(Person guest, Lodging lodging, LocalDateTime in, LocalDateTime out) {
        Row row = new Row(Layout.APOA, lodging.office());
        row.with("NO_TANDA_TERIMA", story.id("TT")).with("ID_PENGINAPAN", lodging.id());
        row.with("KAB_KOTA", lodging.regency()).with("NAMA_TAMU", guest.name());
        row.with("NO_PASPOR", guest.passport(0))
                .with("KEWARGANEGARAAN", guest.origin().name());
        row.with("TGL_LAHIR", guest.birth()).with("JK", guest.sex()).with("TGL_CHECK_IN", in);
        row.with("TGL_CHECK_OUT", out).with("WAKTU_LAPOR", in.plusHours(3));
        Set<String> keys = Story.keys(Story.passportKey(guest, 0));
        story.tell(
                row,
                in.toLocalDate(),
                List.of(Mention.of(row, "tamu", guest, keys).named(false)));
    }

    /** A line of the guest book; the guest pays. */
    @Nullable
    Seen guest(Person guest, Lodging lodging, LocalDateTime in, @Nullable LocalDateTime out) {
        return guest(guest, lodging, in, out, guest);
    }

    /** A line of the guest book, somebody else perhaps paying. */
    @Nullable
    Seen guest(Person guest, Lodging lodging, LocalDateTime in, @Nullable LocalDateTime out, Person payer) {
        return guest(guest, lodging, in, out, payer, Map.of());
    }

    /** A line of the guest book: with the passport, with an identity card, or with no number at all. */
    @Nullable
    Seen guest(
            Person guest,
            Lodging lodging,
            LocalDateTime in,
            @Nullable LocalDateTime out,
            Person payer,
            Map<String, ?> cells) {
        Row row = new Row(Layout.DAFTAR_TAMU, lodging.office());
        Hand.Birth birth = hand.birth(guest, 0.005);
        Hand.Written name = hand.atLodging(guest);
        row.with("ID_PENGINAPAN", lodging.id()).with("NAMA_PENGINAPAN", lodging.name());
        row.with("KECAMATAN", lodging.kecamatan()).with("KAB_KOTA", lodging.regency());
        row.with("NO_REG", story.id("R")).with("NO_URUT", "1").with("NAMA_TAMU", name.text());
        row.with("TGL_LAHIR", birth.written()).with("CHECK_IN", in);
        row.withAny("CHECK_OUT", out);
        row.with("PEMBAYAR", payer.name()).with("NO_HP", payer.home().phone());
        row.withAll(cells);
        Set<String> keys = Story.keys();
        int paper = chance.between(0, 99);
        if (guest.origin() == Origin.MYS && paper < 8) {
            row.with("NO_IDENTITAS", guest.malaysianIc());
        } else if (paper < 95 && guest.isForeign()) {
            row.with("NO_IDENTITAS", story.typed(guest, 0)).with("JENIS_ID", "PASPOR");
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
        String nationality = vague
                ? "XXX"
                : style.isAmbiguous(guest.origin()) ? null : guest.origin().name();
        return story.tell(
                row,
                in.toLocalDate(),
                List.of(Mention.of(row, "tamu", guest, keys)
                        .born(birth.shown())
                        .named(name.clear())
                        .sexed(null)
                        .from(nationality)));
    }
}
