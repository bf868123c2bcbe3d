package id.timpora.synthetic;

import java.util.List;

/** Where invented persons come from: word lists from which names are put together at random, and passports numbered. */
enum Origin {
    IDN(
            "INDONESIA",
            "X",
            7,
            "BUDIARTO,SUMARNI,HENDRAWAN,YULIANTI,KARTIKO,RATNASARI,WIDODOYO,MARLINA,SUPRAPTI,DARMAWAN,NURHAYATI,"
                    + "RUSMINI,JULIANTO,ERNAWATI,BAMBANGSO,SUHARTINI,MULYADI,HASANUDI,FATMAWATI,ISKANDARI",
            "LESTARIN,PURNOMOJ,WIJAYATI,SANTOSAN,HANDAYANI,KUSUMAWA,PRASETYO,RAHMAWAN,SETIAWATI,GUNARDI,HARTONOS,UTAMISAR,"
                    + "SAPUTRAN,ANGGRAEN,NUGROHOW,PERMATAS"),
    CHN(
            "TIONGKOK",
            "E",
            8,
            "XIAOMINGA,JIANGUOB,LIHUAQIN,MEILINGZ,WEIQIANG,YUFENHAI,ZHIYUANG,HAIYANMU,GUANGPEI,SHUFENLI,"
                    + "DONGMEIX,JINGJING,HONGWEIB,QIULANYU",
            "LIUQ,ZHANGX,WANGSH,CHENBO,HUANGJ,ZHAOLI,XUEMIN,SUNHAO,GUOFAN,TANGYI"),
    MYS(
            "MALAYSIA",
            "K",
            8,
            "AZIZULAH,NORLIANA,JOHNATHAN,ROSLINDA,HAFIZUDD,MAGDALEN,STEVENSO,CHRISTIN,ZULKARNA,SURIANIT",
            "JAMESON,LAWANGAN,UNTINGAN,MERINGAI,SALLEHUD,ISMAILAN,BUJANGAN,LIMBANGA"),
    VNM(
            "VIETNAM",
            "C",
            8,
            "HOANGANH,THUYTRAN,QUANGHUY,NGOCLANH,MINHTUAN,KIMNGANH,DUCTHANG,BICHNGOC",
            "NGUYENVI,TRANHUNG,LEVANBAO,PHAMQUOC,HUYNHDAT,DANGKHOA"),
    IND(
            "INDIA",
            "R",
            7,
            "RAJENDRA,LAKSHMIN,SURESHKU,ANANDHIT,VIJAYANT,PRIYANKA,MURUGANA,KAVITHAR",
            "KRISHNAN,SUBRAMAN,PILLAIRA,NAIDUVEN,SHARMADE,REDDYSUR"),
    KOR(
            "KOREA SELATAN",
            "M",
            8,
            "MINJAEKI,SOYEONHA,JIHOONBA,YUJINSEO,SEUNGWOO,HAEWONJI",
            "KIMGUNA,PARKJUN,CHOIYEO,JUNGHAN,KANGMIN"),
    DEU(
            "JERMAN",
            "C",
            8,
            "JUERGENH,ANNELIES,WOLFGANG,KATHARIN,DIETMARU,BRIGITTE",
            "MUELLERT,SCHNEIDE,HOFFMANN,ZIMMERMA,KRUEGERB");

    private final String indonesian;
    private final String letter;
    private final int digits;
    private final List<String> given;
    private final List<String> family;

    Origin(String indonesian, String letter, int digits, String given, String family) {
        this.indonesian = indonesian;
        this.letter = letter;
        this.digits = digits;
        this.given = List.of(given.split(","));
        this.family = List.of(family.split(","));
    }

    String indonesian() {
        return indonesian;
    }

    String given(Chance chance) {
        return chance.pick(given);
    }

    String family(Chance chance) {
        return chance.pick(family);
    }

    /** Whether a person of this number would get a passport of one digit over and over, which readers take for no number. */
    static boolean hasDullPassport(int person) {
        for (Origin origin : values()) {
            for (int book = 0; book < 2; book++) {
                if (origin.passport(person, book).chars().distinct().count() <= 2) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A passport number no other person has; the second book of a person differs in several digits. */
    String passport(int person, int book) {
        long limit = (long) Math.pow(10, digits);
        long number = Math.floorMod(person * 7_654_321L + book * 5_432_198L + 1_234_567L, limit);
        return letter + String.format("%0" + digits + "d", number);
    }
}
