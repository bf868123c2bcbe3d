package id.timpora.synthetic;

import java.util.Set;

/** Who has to be in the civil registry with a card: fourteen days after the permit, seven more for the export. */
final class CardDuty {
    private static final int CARD = 14 + 7;
    private static final int CARD_DUE = 14;
    private static final Set<String> DELIVERING = Set.of("SANGGAU", "SEKADAU");

    private final Known known;

    CardDuty(Known known) {
        this.known = known;
    }

    /** A permit of this kind in force for so long that a card is due. */
    boolean isDue(PermitRow permit, String kind) {
        return permit.isKind(kind)
                && permit.inForce(known.night())
                && permit.issued() != null
                && !permit.issued().plusDays(CARD).isAfter(known.night());
    }

    /** Whether the registry of the regency delivers. */
    boolean covers(PermitRow permit) {
        return DELIVERING.contains(permit.row().text("KAB_KOTA"))
                && known.covers(permit.issued().plusDays(CARD_DUE));
    }
}
