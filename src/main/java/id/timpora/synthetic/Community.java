package id.timpora.synthetic;

import java.util.List;

/** How names are given among those who live around the border: words for men, for women, and of families or fathers. */
enum Community {
    JAVANESE(
            "",
            false,
            "BUDI,AGUS,HENDRA,JOKO,BAMBANG,SLAMET,WAHYU,EKO,DWI,SUPRIYADI,SUTRISNO,YUDHA,DIMAS,RUDI,ANDI,TRI",
            "SRI,DEWI,RATNA,SUMARNI,WULAN,RINA,YULI,SUPARMI,ENDANG,TUTIK,RETNO,LASTRI,INDAH,PUJI,NING,WATI",
            "SANTOSO,WIBOWO,PURNOMO,HANDAYANI,KUSUMA,PRASETYO,SETIAWAN,GUNAWAN,HARTONO,UTAMI,SAPUTRA,NUGROHO,PERMATA,SUSANTO"),
    INDONESIAN_MUSLIM(
            "",
            false,
            "MUHAMMAD RIZKI,MUHAMMAD FAJAR,MUHAMMAD ILHAM,ABDUL RAHMAN,ABDUL KARIM,AHMAD FAUZI,AHMAD SYAHRIL,NUR HIDAYAT,"
                    + "SYARIFUDDIN,MUKHLIS,YUSUF,IBRAHIM,MUHAMMAD YUSUF,ZAINAL",
            "SITI AMINAH,SITI RAHMAH,NUR AISYAH,NUR LAILA,FATIMAH,KHADIJAH,HALIMAH,SYARIFAH,ROHANI,ZAHRA,MARYAM,SALMAH",
            "HASIBUAN,LUBIS,ARIFIN,SALEH,HAKIM,RAMADHAN,BASRI,MAULANA,ANWAR,ISMAIL,FADILLAH,USMAN"),
    DAYAK_INDONESIAN(
            "",
            false,
            "YOHANES,STEPANUS,FRANSISKUS,ANTONIUS,PETRUS,MARTINUS,DOMINIKUS,AGUSTINUS,LUKAS,MARKUS",
            "THERESIA,MARIA,YULIANA,ELISABET,KRISTINA,VERONIKA,MARGARETA,LUSIA,AGNES,ANASTASIA",
            "ACONG,UJANG,LIBAU,SABANG,DAUD,JALAI,NYANGUN,BETUAH,LANGKAU,TAMPUN"),
    MALAY_MALE(
            "BIN",
            false,
            "MUHAMMAD HAFIZ,MUHAMMAD AMIRUL,MOHAMAD FAIZAL,AZMAN,ROSLAN,SHAHRUL,KAMARUDDIN,ABDUL HALIM,"
                    + "ZULKIFLI,HISHAM,NIZAM,SUHAIMI",
            "",
            "ISMAIL,ABDULLAH,HASSAN,IBRAHIM,OTHMAN,YAACOB,RAHIM,SULAIMAN,MANSOR,AWANG"),
    MALAY_FEMALE(
            "BINTI",
            false,
            "",
            "SITI NURAINI,NORLIANA,FARIDAH,NUR AFIQAH,ROSNAH,AZIZAH,SURAYA,HASNAH,NOOR AZLINA,"
                    + "ZALEHA,RAHIMAH,MASTURA",
            "ISMAIL,ABDULLAH,HASSAN,IBRAHIM,OTHMAN,YAACOB,RAHIM,SULAIMAN,MANSOR,AWANG"),
    SARAWAK(
            "ANAK",
            false,
            "JOHNNY,STEVEN,ANTHONY,RICHARD,MICHAEL,EDWIN,NELSON,JIMMY,BRANDON,DESMOND",
            "ROSELYN,MAGDALENE,CHRISTINA,JENNIFER,ANGELA,DOROTHY,VERONICA,MELISSA,HELENA,PRISCILLA",
            "JAMES,LAWAI,UNTING,MERINGAI,BUJANG,LIMBANG,NYALAU,JUGAH,ENTALAI,GERUNSIN,SATEM,MANGGI"),
    HAKKA_TEOCHEW(
            "",
            true,
            "KOK WEI,CHEE KEONG,BOON HOCK,JIA HAO,WEI JIAN,SIEW MENG,KIAN SENG,YONG SHENG",
            "MEI LING,SIEW LAN,HUI MIN,LI PING,YEN NEE,BEE HOON,SIOK CHIN,AI LIAN",
            "LIM,TAN,WONG,CHAI,BONG,KHO,LAU,VOON,CHONG,LIEW,SIM,TAY"),
    TAMIL_MALE(
            "A/L",
            false,
            "MURUGAN,SURESH,RAJENDRAN,GANESAN,VIJAYAN,ARUMUGAM",
            "",
            "KRISHNAN,SUBRAMANIAM,PILLAI,RAMASAMY,MUNIANDY"),
    TAMIL_FEMALE(
            "A/P",
            false,
            "",
            "KAVITHA,LAKSHMI,DEVI,SELVI,PRIYA,SHANTI",
            "KRISHNAN,SUBRAMANIAM,PILLAI,RAMASAMY,MUNIANDY"),
    CHINESE(
            "",
            true,
            "XIAO MING,JIAN GUO,WEI QIANG,ZHI YUAN,HAI YANG,GUANG PING,HONG WEI,DE HUA,YONG JUN,CHENG LONG,BO WEN,TAO",
            "XIAO HONG,MEI LING,LI HUA,YU FEN,SHU FEN,DONG MEI,JING JING,QIU LAN,XUE MEI,YAN,FANG FANG,HUI MIN",
            "LIU,ZHANG,WANG,CHEN,HUANG,ZHAO,XU,SUN,GUO,TANG,LI,YANG,ZHOU,WU,LIN"),
    VIETNAMESE_MALE(
            "",
            true,
            "VAN HUNG,VAN DUC,VAN THANG,QUANG HUY,MINH TUAN,DUC ANH,HOANG LONG,VAN TAM,CONG PHUC,TIEN DAT",
            "",
            "NGUYEN,TRAN,LE,PHAM,HUYNH,DANG,VO,BUI,DO,HOANG"),
    VIETNAMESE_FEMALE(
            "",
            true,
            "",
            "THI HOA,THI LAN,THI THUY,NGOC LINH,KIM NGAN,BICH NGOC,THI MAI,THANH HUONG,THI HANH,MY DUYEN",
            "NGUYEN,TRAN,LE,PHAM,HUYNH,DANG,VO,BUI,DO,HOANG"),
    INDIAN(
            "",
            false,
            "RAJENDRA,SURESH,ANAND,VIJAY,SANJAY,DEEPAK,ARJUN,MANOJ,RAKESH",
            "LAKSHMI,PRIYANKA,ANJALI,SUNITA,KAVITA,MEENA,POOJA,REKHA,NISHA",
            "SHARMA,REDDY,NAIR,PATEL,GUPTA,IYER,CHATTERJEE,MENON,VERMA"),
    KOREAN(
            "",
            true,
            "MIN JAE,JI HOON,SEUNG WOO,DONG HYUN,SUNG MIN,TAE YANG",
            "SO YEON,YU JIN,HAE WON,JI YOUNG,EUN JI,MI KYUNG",
            "KIM,PARK,CHOI,JUNG,KANG,YOON,HAN,SEO"),
    GERMAN(
            "",
            false,
            "JÜRGEN,WOLFGANG,DIETMAR,KLAUS,STEFAN,MATTHIAS,UWE,HOLGER",
            "ANNELIESE,KATHARINA,BRIGITTE,SABINE,URSULA,MONIKA,HEIKE,CLAUDIA",
            "MÜLLER,SCHNEIDER,HOFFMANN,ZIMMERMANN,KRÜGER,WEIß,SCHÄFER,LEHMANN");

    private final String link;
    private final boolean familyFirst;
    private final List<String> male;
    private final List<String> female;
    private final List<String> family;

    Community(String link, boolean familyFirst, String male, String female, String family) {
        this.link = link;
        this.familyFirst = familyFirst;
        this.male = List.of(male.split(","));
        this.female = List.of(female.split(","));
        this.family = List.of(family.split(","));
    }

    String given(String sex, Chance chance) {
        return chance.pick(sex.equals("L") ? male : female);
    }

    Name name(String sex, Chance chance) {
        String given = given(sex, chance);
        return new Name(given, link, chance.pick(family), familyFirst);
    }
}
