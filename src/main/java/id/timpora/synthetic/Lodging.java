package id.timpora.synthetic;

import java.util.List;

/**
 * An invented lodging.
 *
 * @param office office whose export it is in
 * @param reports whether that office exports APOA at all
 */
record Lodging(String id, String name, String kecamatan, String regency, String office, boolean reports) {
    static final List<Lodging> ALL = List.of(
            new Lodging("H001", "Losmen Contoh Satu", "KAPUAS", "SANGGAU", "sanggau", true),
            new Lodging("H002", "Hotel Contoh Dua", "ENTIKONG", "SANGGAU", "sanggau", true),
            new Lodging("H003", "Mess Contoh Tiga", "TAYAN HILIR", "SANGGAU", "sanggau", true),
            new Lodging("H004", "Hotel Contoh Empat", "SEKADAU HILIR", "SEKADAU", "sekadau", true),
            new Lodging("H005", "Losmen Contoh Lima", "NANGA MAHAP", "SEKADAU", "sekadau", true),
            new Lodging("H006", "Hotel Contoh Enam", "SINTANG", "SINTANG", "sintang", false));

    /** A lodging of the same office group in another regency. */
    Lodging elsewhere() {
        return regency.equals("SEKADAU") ? ALL.get(0) : ALL.get(3);
    }
}
