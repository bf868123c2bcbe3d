package id.timpora.synthetic;

/**
 * Where and with whom somebody lives; kin share it.
 *
 * @param regency and the kecamatan in it, whose offices write the household down
 * @param card number of the family card
 * @param phone of one of them, used by all
 */
record Household(
        String card,
        String mother,
        String father,
        String street,
        String unit,
        String village,
        String phone,
        String kecamatan,
        String regency) {
    static Household of(int number, Community community, Chance chance) {
        return new Household(
                "61090" + String.format("%011d", number),
                community.name("P", chance).full(),
                community.name("L", chance).full(),
                chance.pick(java.util.List.of(
                                "JL CONTOH RAYA", "DSN CONTOH HULU", "GG MERPATI CONTOH", "JALAN PASAR CONTOH"))
                        + " NO " + chance.between(1, 99),
                "00" + chance.between(1, 9),
                "SUNGAI CONTOH " + chance.between(1, 30),
                "0812" + String.format("%08d", number),
                number % 2 == 0 ? "KAPUAS" : "SEKADAU HILIR",
                number % 2 == 0 ? "SANGGAU" : "SEKADAU");
    }

    String office() {
        return regency.toLowerCase(java.util.Locale.ROOT);
    }

    /** A home of other people in another regency. */
    Household moved(String otherStreet, String otherVillage) {
        boolean there = regency.equals("SANGGAU");
        return new Household(
                card + "9",
                mother,
                father,
                otherStreet,
                unit,
                otherVillage,
                phone,
                there ? "SEKADAU HILIR" : "KAPUAS",
                there ? "SEKADAU" : "SANGGAU");
    }
}
