package id.timpora.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One row of a story, with what every ordinary row has filled in. */
final class ScenarioRow {
    private final String feed;
    private final Map<String, Object> given;
    private final Function<String, ScenarioPerson> people;
    private final Map<String, String> cells = new TreeMap<>();

    ScenarioRow(String feed, Map<String, Object> given, Function<String, ScenarioPerson> people) {
        this.feed = feed;
        this.given = new LinkedHashMap<>(given);
        this.people = people;
    }

    /** Cells by column; {@code key} makes the row's own number. */
    Map<String, String> cells(String key) {
        defaults(key);
        given.forEach((column, value) -> {
            if (Character.isUpperCase(column.charAt(0)) && !isPersonColumn(column)) {
                put(column, value == null ? "" : value.toString());
            }
        });
        return cells;
    }

    private boolean isPersonColumn(String column) {
        return feed.equals("dukcapil_perkawinan")
                && (column.equals("SUAMI")
                        || column.equals("ISTRI")
                        || column.equals("SAKSI1")
                        || column.equals("SAKSI2"));
    }

    private void put(String column, String value) {
        cells.put(column, value);
    }

    private ScenarioPerson who(String key) {
        return people.apply(given.get(key).toString());
    }

    private void person(String name, String born, String sex, String nationality, String passport) {
        ScenarioPerson person = who("who");
        put(name, person.name());
        put(born, person.born());
        put(sex, person.sex());
        put(nationality, person.nationality());
        if (person.showsPassport()) {
            put(passport, person.passport());
        }
    }

    private void defaults(String key) {
        switch (feed) {
            case "imigrasi_perlintasan" -> {
                person("NAMA_LENGKAP", "TGL_LAHIR", "JENIS_KELAMIN", "KEBANGSAAN", "NO_DOKUMEN");
                put("NO_DOKUMEN", who("who").passport());
                put("ID_PERLINTASAN", key);
                put("TPI", "PLBN ENTIKONG");
            }
            case "imigrasi_izin_tinggal" -> permit(key);
            case "imigrasi_tak_cekal" -> {
                person("NAMA", "TGL_LAHIR", "JK", "KEWARGANEGARAAN", "NO_PASPOR");
                put("NO_KEPUTUSAN", key);
                put("STATUS", "AKTIF");
                put("MULAI", String.valueOf(given.getOrDefault("TGL", "")));
            }
            case "dukcapil_penduduk" -> resident();
            case "dukcapil_perkawinan" -> wedding(key);
            case "dukcapil_perceraian" -> put("NO_AKTA_CERAI", key);
            case "dukcapil_kematian" -> {
                person("NAMA", "TGL_LAHIR", "JK", "KEWARGANEGARAAN", "NO_PASPOR");
                put("NO_AKTA_KEMATIAN", key);
                if (!who("who").isForeign()) {
                    put("NIK", who("who").nik());
                }
            }
            case "polri_laporan" -> {
                person("NAMA", "TGL_LAHIR", "JK", "KEWARGANEGARAAN", "NO_IDENTITAS");
                put("JENIS_IDENTITAS", who("who").isForeign() ? "PASPOR" : "KTP");
                put(
                        "NO_IDENTITAS",
                        who("who").isForeign()
                                ? who("who").passport()
                                : who("who").nik());
                put("NO_LP", key);
                put("NO_URUT", "1");
                put("STATUS", "LIDIK");
            }
            case "polri_dpo" -> {
                person("NAMA", "TGL_LAHIR", "JK", "KEWARGANEGARAAN", "NO_IDENTITAS");
                put("NO_DPO", key);
                put("STATUS", "AKTIF");
            }
            case "polri_kehilangan" -> {
                person("NAMA", "TGL_LAHIR", "", "KEWARGANEGARAAN", "NO_DOK");
                cells.remove("");
                put("NO_SURAT", key);
                put("STATUS", "HILANG");
            }
            case "hotel_apoa" -> {
                person("NAMA_TAMU", "TGL_LAHIR", "JK", "KEWARGANEGARAAN", "NO_PASPOR");
                put("NO_TANDA_TERIMA", key);
                lodging();
                put("WAKTU_LAPOR", String.valueOf(given.get("TGL_CHECK_IN")));
            }
            case "hotel_daftar_tamu" -> {
                person("NAMA_TAMU", "TGL_LAHIR", "JK", "KEBANGSAAN", "NO_IDENTITAS");
                put("JENIS_ID", who("who").isForeign() ? "PASPOR" : "KTP");
                put(
                        "NO_IDENTITAS",
                        who("who").isForeign()
                                ? who("who").passport()
                                : who("who").nik());
                put("NO_REG", key);
                put("NO_URUT", "1");
                lodging();
            }
            default -> throw new IllegalArgumentException("feed '" + feed + "' is unknown");
        }
    }

    private void lodging() {
        put("ID_PENGINAPAN", "H1");
        put("KECAMATAN", "Kapuas");
        put("KAB_KOTA", "Sanggau");
    }

    private void permit(String key) {
        person("NAMA", "TGL_LAHIR", "JK", "KEWARGANEGARAAN", "NO_PASPOR");
        put("NO_IZIN_TINGGAL", key);
        put("STATUS", "AKTIF");
        put("KAB_KOTA", "Sanggau");
        put("KECAMATAN", "Kapuas");
        if (given.get("penjamin") != null) {
            ScenarioPerson guarantor = who("penjamin");
            put("JENIS_PENJAMIN", "PERORANGAN");
            put("NAMA_PENJAMIN", guarantor.name());
            put("NIK_PENJAMIN", guarantor.nik());
            put("HUBUNGAN", guarantor.sex().equals("L") ? "SUAMI" : "ISTRI");
        }
    }

    private void resident() {
        person("NAMA_LGKP", "TGL_LHR", "JENIS_KLMIN", "KEWARGANEGARAAN", "NO_PASPOR");
        put("NIK", who("who").nik());
        put("NAMA_KAB", "Sanggau");
        put("NAMA_KEC", "Kapuas");
        put("JENIS_DOK", who("who").isForeign() ? "SKTT" : "KTP-EL");
        parent("ibu", "NIK_IBU", "NAMA_LGKP_IBU");
        parent("ayah", "NIK_AYAH", "NAMA_LGKP_AYAH");
    }

    private void parent(String key, String nik, String name) {
        if (given.get(key) != null) {
            put(nik, who(key).nik());
            put(name, who(key).name());
        }
    }

    private void wedding(String key) {
        put("NO_AKTA", key);
        put("LEMBAGA", "DUKCAPIL");
        put("JENIS_PENCATATAN", "PERKAWINAN");
        put("TGL_PENCATATAN", String.valueOf(given.get("TGL_PERKAWINAN")));
        for (String side : new String[] {"SUAMI", "ISTRI"}) {
            ScenarioPerson spouse = who(side);
            put(side + "_NAMA", spouse.name());
            put(side + "_TGL_LAHIR", spouse.born());
            put(side + "_KEWARGANEGARAAN", spouse.nationality());
            if (spouse.showsPassport()) {
                put(side + "_NO_PASPOR", spouse.passport());
            }
            if (!spouse.isForeign()) {
                put(side + "_NIK", spouse.nik());
            }
        }
        for (String witness : new String[] {"SAKSI1", "SAKSI2"}) {
            if (given.get(witness) != null) {
                put(witness + "_NAMA", who(witness).name());
                put(witness + "_NIK", who(witness).nik());
            }
        }
    }
}
