package id.timpora.synthetic;

/** Names in one family. */
final class Siblings {
    private final Chance chance;

    Siblings(Chance chance) {
        this.chance = chance;
    }

    /** An own name nobody takes for that of the sibling. */
    String otherGiven(Person one) {
        String given = one.origin().community(one.sex(), chance).given(one.sex(), chance);
        Name name = one.called().sibling(given);
        return given.substring(0, 1).equals(one.given().substring(0, 1))
                        || name.full().equals(one.name())
                ? otherGiven(one)
                : given;
    }
}
