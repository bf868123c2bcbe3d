package id.timpora.synthetic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A foreigner and an Indonesian of one household who marry, written down as most such couples are. */
final class MixedCouple {
    private final Scene scene;
    private final Person foreigner;
    private final Person local;
    private final @Nullable Person witness;
    private final LocalDate wedding;
    private @Nullable Seen certificate;
    private @Nullable String permit;

    MixedCouple(Scene scene, Person foreigner, Person local, @Nullable Person witness, LocalDate wedding) {
        this.scene = scene;
        this.foreigner = foreigner;
        this.local = local;
        this.witness = witness;
        this.wedding = wedding;
    }

    /** Who marry on a day; the foreigner is more often the husband. */
    static MixedCouple of(Scene scene, LocalDate wedding) {
        boolean man = scene.chance().of(0.7);
        Person local = scene.story().invent(Origin.IDN, man ? "P" : "L");
        Person foreigner = scene.story().invent(scene.foreign(), man ? "L" : "P");
        return new MixedCouple(scene, foreigner.living(local.home()), local, null, wedding);
    }

    Person foreigner() {
        return foreigner;
    }

    Person local() {
        return local;
    }

    LocalDate wedding() {
        return wedding;
    }

    /** The permit's number. */
    @Nullable
    String permit() {
        return permit;
    }

    /** The row of the wedding. */
    @Nullable
    Seen certificate() {
        return certificate;
    }

    /** The foreigner comes, on a visa or permission of this index. */
    MixedCouple arrive(LocalDate day, String index) {
        LocalDateTime at = scene.story().at(day);
        scene.immigration().move(foreigner, at, true, Map.of("INDEKS_VISA", index, "BERLAKU_SD", day.plusDays(59)));
        return this;
    }

    MixedCouple leave(LocalDate day) {
        scene.immigration().move(foreigner, scene.story().at(day), false, Map.of());
        return this;
    }

    /** The wedding is held and recorded, with these cells as they are. */
    MixedCouple wed(Map<String, ?> cells) {
        boolean man = foreigner.sex().equals("L");
        certificate =
                scene.registry().wedding(man ? foreigner : local, man ? local : foreigner, witness, wedding, cells);
        return this;
    }

    /** A two years' permit as spouse, naming wedding and certificate, with these cells as they are. */
    MixedCouple permitted(LocalDate from, Map<String, ?> cells) {
        permit = scene.story().id("2C31");
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("TGL_KAWIN", wedding);
        if (certificate != null) {
            all.put("NO_AKTA_KAWIN", certificate.row().text("NO_AKTA"));
        }
        all.putAll(cells);
        scene.immigration().permit(foreigner, Permit.active(permit, from, from.plusDays(729)), local, all);
        return this;
    }

    /** Both are in the civil registry, the foreigner with a card that lasts as long as the permit. */
    MixedCouple reside(LocalDate permitFrom) {
        return reside(permitFrom, local);
    }

    /** The same, the Indonesian as he is written there. */
    MixedCouple reside(LocalDate permitFrom, Person localAsWritten) {
        scene.registry().resident(localAsWritten, null, wedding, null);
        Map<String, Object> card = Map.of(
                "TGL_TERBIT_SKTT",
                permitFrom.plusDays(6),
                "MASA_BERLAKU_SKTT",
                permitFrom.plusDays(729),
                "NO_SKTT",
                scene.story().id("SKTT"));
        scene.registry().resident(foreigner, permit, permitFrom.plusDays(6), null, card);
        return this;
    }

    /** Everything as it should be: long known, married, permitted, at home together. */
    static MixedCouple settled(Scene scene, LocalDate wedding) {
        LocalDate from = wedding.plusDays(scene.chance().between(35, 45));
        return of(scene, wedding)
                .arrive(wedding.minusDays(scene.chance().between(40, 90)), "C6")
                .wed(Map.of())
                .permitted(from, Map.of())
                .reside(from);
    }
}
