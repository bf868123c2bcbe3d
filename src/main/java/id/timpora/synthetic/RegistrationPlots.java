package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cards, addresses, check-outs and records that are late, missing or wrong (REG-02 to REG-07), and those in order. */
final class RegistrationPlots {
    /** How each of them may go. */
    static final List<Consumer<RegistrationPlots>> ALL = List.of(
            RegistrationPlots::neverCheckedOut,
            RegistrationPlots::leftWithoutCheckOut,
            RegistrationPlots::staysLonger,
            RegistrationPlots::withoutCard,
            RegistrationPlots::cardEnded,
            RegistrationPlots::cardOutlasts,
            RegistrationPlots::cardNotDueYet,
            RegistrationPlots::unknownRegistry,
            RegistrationPlots::permanentWithoutCard,
            RegistrationPlots::permanentOtherLength,
            RegistrationPlots::permanentInOrder,
            RegistrationPlots::otherAddress,
            RegistrationPlots::otherAddress,
            RegistrationPlots::otherAddress,
            RegistrationPlots::recordedLate,
            RegistrationPlots::reportedLate,
            RegistrationPlots::recordedLateElsewhere,
            RegistrationPlots::divorced,
            RegistrationPlots::widowed,
            RegistrationPlots::marriedUnreported,
            RegistrationPlots::divorcedLately);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    RegistrationPlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private Person guest(LocalDate in, @Nullable LocalDate planned) {
        Person guest = story.invent(scene.foreign());
        scene.enter(guest, in.minusDays(1), in.plusDays(28));
        LocalDateTime at = in.atTime(16, 5);
        Map<String, Object> cells = planned == null ? Map.of() : Map.of("RENCANA_CHECK_OUT", planned);
        scene.reception().report(guest, chance.pick(Lodging.ALL.subList(0, 5)), at, null, cells);
        return guest;
    }

    private void neverCheckedOut() {
        LocalDate in = scene.ago(8, 25);
        guest(in, in.plusDays(2));
    }

    private void leftWithoutCheckOut() {
        LocalDate in = scene.ago(12, 200);
        scene.leave(guest(in, chance.of(0.5) ? in.plusDays(2) : null), in.plusDays(5));
    }

    private void staysLonger() {
        story.lookalike("REG-02");
        LocalDate in = scene.ago(3, 5);
        guest(in, in.plusDays(2));
    }

    private Person holder() {
        return story.invent(scene.foreign());
    }

    private String permit(Person holder, String kind, LocalDate from, @Nullable LocalDate until, Map<String, ?> cells) {
        String number = story.id("2C11");
        scene.immigration()
                .move(
                        holder,
                        story.at(from.minusDays(20)),
                        true,
                        Map.of("INDEKS_VISA", "C18", "BERLAKU_SD", from.plusDays(40)));
        scene.immigration().permit(holder, new Permit(number, kind, "AKTIF", from, until, null), null, cells);
        return number;
    }

    private void card(Person holder, String number, LocalDate day, String kind, @Nullable LocalDate until) {
        Map<String, Object> cells = until == null
                ? Map.of("JENIS_DOK", kind)
                : Map.of("JENIS_DOK", kind, "TGL_TERBIT_SKTT", day, "MASA_BERLAKU_SKTT", until);
        scene.registry().resident(holder, number, day, null, cells);
    }

    private void withoutCard() {
        LocalDate from = scene.ago(25, 300);
        permit(holder(), "ITAS", from, from.plusDays(364), Map.of());
    }

    private void cardEnded() {
        Person holder = holder();
        LocalDate from = scene.ago(60, 300);
        String number = permit(holder, "ITAS", from, from.plusDays(364), Map.of());
        card(holder, number, from.plusDays(8), "SKTT", scene.ago(2, 40));
    }

    private void cardOutlasts() {
        Person holder = holder();
        LocalDate from = scene.ago(60, 300);
        String number = permit(holder, "ITAS", from, from.plusDays(364), Map.of());
        card(holder, number, from.plusDays(8), "SKTT", from.plusDays(364 + chance.between(5, 300)));
    }

    private void cardNotDueYet() {
        story.lookalike("REG-03");
        LocalDate from = scene.ago(3, 20);
        permit(holder(), "ITAS", from, from.plusDays(364), Map.of());
    }

    /** Lives where no registry delivers. */
    private void unknownRegistry() {
        LocalDate from = scene.ago(60, 300);
        permit(holder(), "ITAS", from, from.plusDays(364), Map.of("KAB_KOTA", "SINTANG", "KECAMATAN", "SINTANG"));
    }

    private void permanentWithoutCard() {
        LocalDate from = scene.ago(30, 300);
        permit(holder(), "ITAP", from, chance.of(0.5) ? null : from.plusYears(5), Map.of());
    }

    private void permanentOtherLength() {
        Person holder = holder();
        LocalDate from = scene.ago(60, 300);
        String number = permit(holder, "ITAP", from, from.plusYears(5), Map.of());
        card(holder, number, from.plusDays(8), "KTP-EL OA", from.plusYears(5).minusDays(chance.between(20, 200)));
    }

    private void permanentInOrder() {
        story.lookalike("REG-04");
        Person holder = holder();
        LocalDate from = scene.ago(60, 300);
        boolean open = chance.of(0.5);
        String number = permit(holder, "ITAP", from, open ? null : from.plusYears(5), Map.of());
        card(holder, number, from.plusDays(8), "KTP-EL OA", from.plusYears(5));
    }

    private void otherAddress() {
        Person holder = holder();
        LocalDate from = scene.ago(60, 300);
        String number = permit(holder, "ITAS", from, from.plusDays(364), Map.of("DESA_KEL", "SUNGAI LAIN CONTOH"));
        card(holder, number, from.plusDays(8), "SKTT", from.plusDays(364));
    }

    private Person resident(String sex) {
        Person person = story.invent(Origin.IDN, sex);
        scene.registry().resident(person, null, scene.ago(100, 700), null);
        return person;
    }

    private void wed(LocalDate day, Map<String, ?> cells) {
        scene.registry().wedding(resident("L"), resident("P"), null, day, cells);
    }

    private void recordedLate() {
        LocalDate day = scene.ago(200, 600);
        wed(day, Map.of("LEMBAGA", "DUKCAPIL", "TGL_PENCATATAN", day.plusDays(chance.between(61, 190))));
    }

    private void recordedLateElsewhere() {
        story.lookalike("REG-06");
        LocalDate day = scene.ago(200, 600);
        LocalDate recorded = day.plusDays(chance.between(61, 190));
        wed(
                day,
                chance.of(0.5)
                        ? Map.of("LEMBAGA", "KUA", "TGL_PENCATATAN", recorded)
                        : Map.of("LEMBAGA", "DUKCAPIL", "JENIS_PENCATATAN", "ISBAT", "TGL_PENCATATAN", recorded));
    }

    /** Married abroad, home again, and reported long after. */
    private void reportedLate() {
        LocalDate day = scene.ago(250, 600);
        MixedCouple couple = MixedCouple.of(scene, day);
        LocalDate from = day.plusDays(120);
        scene.immigration().move(couple.local(), story.at(day.minusDays(9)), false, Map.of());
        scene.immigration().move(couple.local(), story.at(day.plusDays(9)), true, Map.of());
        couple.arrive(day.plusDays(9), "C6")
                .wed(Map.of(
                        "JENIS_PENCATATAN",
                        "PELAPORAN LN",
                        "NEGARA",
                        couple.foreigner().origin().name(),
                        "TGL_PENCATATAN",
                        day.plusDays(chance.between(42, 110))))
                .permitted(from, Map.of())
                .reside(from);
    }

    private MixedCouple couple() {
        return MixedCouple.settled(scene, scene.ago(250, 500));
    }

    private void divorced() {
        MixedCouple couple = couple();
        scene.registry().end(couple.certificate().row(), scene.ago(33, 150), "CERAI");
    }

    private void divorcedLately() {
        story.lookalike("REG-07");
        MixedCouple couple = couple();
        scene.registry().end(couple.certificate().row(), scene.ago(5, 29), "CERAI");
    }

    private void widowed() {
        scene.registry().death(couple().local(), scene.ago(33, 150));
    }

    /** A worker who marries and whose permit still says unmarried. */
    private void marriedUnreported() {
        Person worker = story.invent(scene.foreign(), "L");
        LocalDate from = scene.ago(200, 350);
        String number = permit(worker, "ITAS", from, from.plusDays(700), Map.of("STATUS_SIPIL", "BELUM KAWIN"));
        card(worker, number, from.plusDays(8), "SKTT", from.plusDays(700));
        scene.registry().wedding(worker, resident("P"), null, scene.ago(50, 150), Map.of());
    }
}
