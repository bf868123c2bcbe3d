package id.timpora.synthetic;

/** The stories that happen at the border; most of them fit, a few do not. */
final class World {
    private World() {}

    /** Tells one story. */
    static void tell(Scene scene) {
        int kind = scene.chance().between(0, 99);
        if (kind < 30) {
            new Travellers(scene).commuter();
        } else if (kind < 66) {
            new Travellers(scene).visitor();
        } else if (kind < 80) {
            new Settlers(scene).permitHolder();
        } else if (kind < 90) {
            new Settlers(scene).mixedCouple();
        } else if (kind < 95) {
            new Cases(scene).policeCase();
        } else {
            new Cases(scene).twoOnOnePassport();
        }
    }
}
