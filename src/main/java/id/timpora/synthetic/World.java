package id.timpora.synthetic;

/** The stories that happen at the border: everyday ones, and those told for the sake of one rule or another. */
final class World {
    private static final double REMARKABLE = 0.6;

    private World() {}

    /** Tells one story. */
    static void tell(Scene scene) {
        if (scene.chance().of(REMARKABLE)) {
            Plots.tell(scene);
            return;
        }
        int kind = scene.chance().between(0, 99);
        if (kind < 26) {
            new Travellers(scene).commuter();
        } else if (kind < 60) {
            new Travellers(scene).visitor();
        } else if (kind < 73) {
            new Settlers(scene).permitHolder();
        } else if (kind < 82) {
            new Settlers(scene).mixedCouple();
        } else if (kind < 87) {
            new Cases(scene).policeCase();
        } else if (kind < 90) {
            new Lookalikes(scene).tell();
        } else if (kind < 92) {
            new Crowds(scene).tell();
        } else if (kind < 96) {
            new Changes(scene).tell();
        } else {
            new Cases(scene).twoOnOnePassport();
        }
    }
}
