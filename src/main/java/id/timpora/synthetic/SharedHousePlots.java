package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Many foreigners at one house number (TPP-02), or in a mess. */
final class SharedHousePlots {
    private static final int PARTY = 5;

    /** How each of them may go. */
    static final List<Consumer<SharedHousePlots>> ALL =
            List.of(SharedHousePlots::oneHouse, SharedHousePlots::oneHouse, SharedHousePlots::oneMess);

    private final Scene scene;
    private final Story story;
    private final Chance chance;

    SharedHousePlots(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
        this.chance = scene.chance();
    }

    private void houseOf(String street) {
        LocalDate from = scene.ago(60, 300);
        Household home = story.invent(Origin.IDN).home();
        for (int i = 0; i < PARTY; i++) {
            Person holder = story.invent(scene.foreign());
            String number = story.id("2C11");
            Map<String, Object> address = new LinkedHashMap<>();
            address.put("ALAMAT", street);
            address.put("RT", home.unit());
            address.put("DESA_KEL", home.village());
            scene.immigration().move(holder, story.at(from.minusDays(20)), true, Map.of("INDEKS_VISA", "C18"));
            scene.immigration().permit(holder, Permit.active(number, from, from.plusDays(364)), null, address);
            Map<String, Object> card = new LinkedHashMap<>();
            card.put("ALAMAT", street);
            card.put("NO_RT", home.unit());
            card.put("NAMA_KEL", home.village());
            card.put("MASA_BERLAKU_SKTT", from.plusDays(364));
            scene.registry().resident(holder, number, from.plusDays(6), null, card);
        }
    }

    private void oneHouse() {
        houseOf("JL RAMAI CONTOH NO " + chance.between(1, 99));
    }

    private void oneMess() {
        story.lookalike("TPP-02");
        houseOf("MESS KARYAWAN CONTOH NO " + chance.between(1, 99));
    }
}
