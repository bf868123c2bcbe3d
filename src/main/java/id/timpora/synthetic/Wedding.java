package id.timpora.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A wedding as the register has it on a night.
 *
 * @param divorced when a divorce or annulment became final
 * @param ended by divorce, annulment, or a death
 * @param annulled whether it counts as never held
 */
record Wedding(
        Row row,
        Mention husband,
        Mention wife,
        Identity man,
        Identity woman,
        boolean annulled,
        @Nullable LocalDate divorced,
        @Nullable LocalDate ended) {
    /** One of the two, with the other beside. */
    record Spouse(Wedding wedding, Mention self, Identity who, Mention other, Identity partner) {
        LocalDate day() {
            return wedding.day();
        }

        /** Whether this is the foreigner of a mixed marriage. */
        boolean isForeignOfMixed() {
            return wedding.mixed() && who.isForeign();
        }
    }

    LocalDate day() {
        return Objects.requireNonNull(row.day("TGL_PERKAWINAN"));
    }

    LocalDate recorded() {
        return Objects.requireNonNull(row.day("TGL_PENCATATAN"));
    }

    boolean atHome() {
        return row.text("NEGARA") == null || row.says("NEGARA", "IDN");
    }

    boolean byProxy() {
        return row.says("TAUKIL", "Y");
    }

    /** One Indonesian and one foreigner. */
    boolean mixed() {
        return man.isForeign() != woman.isForeign();
    }

    boolean joins(Identity one, Identity other) {
        return man == one && woman == other || man == other && woman == one;
    }

    List<Spouse> spouses() {
        return List.of(new Spouse(this, husband, man, wife, woman), new Spouse(this, wife, woman, husband, man));
    }
}
