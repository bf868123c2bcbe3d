package id.timpora.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contract's columns of each feed, with the headings offices also use, and what kind of value a column holds. */
enum Layout {
    PERLINTASAN(
            "imigrasi_perlintasan",
            "ID_PERLINTASAN",
            "ID_PERLINTASAN,TGL_PERLINTASAN=TANGGAL LINTAS=WAKTU,ARAH,"
                    + "TPI=PELABUHAN,NAMA_LENGKAP=NAMA,JENIS_KELAMIN=JK=SEX,TGL_LAHIR,KEBANGSAAN=KEWARGANEGARAAN,JENIS_DOKUMEN,"
                    + "NO_DOKUMEN=NO_PASPOR,NEGARA_PENERBIT,TGL_TERBIT_DOKUMEN,TGL_HABIS_DOKUMEN,INDEKS_VISA=JENIS_VISA,NO_IZIN=NO_VISA,"
                    + "BERLAKU_SD,ALAMAT_DI_INDONESIA=TUJUAN,MRZ1,MRZ2,KONTER,NO_KENDARAAN,STATUS_PERLINTASAN",
            false),
    IZIN_TINGGAL(
            "imigrasi_izin_tinggal",
            "NO_IZIN_TINGGAL",
            "NIORA,NO_IZIN_TINGGAL,JENIS_IZIN,INDEKS,ASAL_IZIN,TGL_PERMOHONAN,"
                    + "TGL_TERBIT,TGL_MULAI,TGL_HABIS,STATUS,TGL_STATUS,NO_PASPOR,NEGARA_PENERBIT,TGL_TERBIT_PASPOR,TGL_HABIS_PASPOR,"
                    + "NAMA,TEMPAT_LAHIR,TGL_LAHIR,JK,KEWARGANEGARAAN,NAMA_IBU,STATUS_SIPIL,PEKERJAAN,ALAMAT,RT,RW,DESA_KEL,KECAMATAN,"
                    + "KAB_KOTA,NO_HP,EMAIL,KANIM_PENERBIT,JENIS_PENJAMIN,NAMA_PENJAMIN,NIK_PENJAMIN,NIB_PENJAMIN,ALAMAT_PENJAMIN,"
                    + "HUBUNGAN,HP_PENJAMIN,KUASA_PENGURUS,NO_AKTA_KAWIN,TGL_KAWIN",
            false),
    TAK_CEKAL(
            "imigrasi_tak_cekal",
            "NO_KEPUTUSAN/NO_URUT",
            "NO_KEPUTUSAN,NO_URUT,TGL,JENIS,ALASAN,TGL_PELAKSANAAN,MULAI,SAMPAI,"
                    + "STATUS,NAMA,ALIAS,TGL_LAHIR,JK,KEWARGANEGARAAN,NO_PASPOR,NEGARA_PENERBIT,KANIM",
            true),
    PENDUDUK(
            "dukcapil_penduduk",
            "NIK",
            "NIK,NO_KK,NAMA_LGKP=NAMA_LENGKAP,JENIS_KLMIN,TMPT_LHR,TGL_LHR,KEWARGANEGARAAN,"
                    + "NO_PASPOR,TGL_AKH_PASPOR,NO_DOK_IMIGRASI,TGL_AKH_DOK,NO_SKTT,TGL_TERBIT_SKTT,MASA_BERLAKU_SKTT,JENIS_DOK,ALAMAT,"
                    + "NO_RT,NO_RW,DUSUN,NAMA_KEL,NAMA_KEC,NAMA_KAB,KODE_WILAYAH,STAT_KWN,STAT_HBKEL,NAMA_LGKP_IBU,NAMA_LGKP_AYAH,"
                    + "NIK_IBU,NIK_AYAH",
            false),
    PERKAWINAN(
            "dukcapil_perkawinan",
            "NO_AKTA",
            "NO_AKTA,LEMBAGA,JENIS_PENCATATAN,TGL_PERKAWINAN=TGL_AKAD,TGL_PENCATATAN,"
                    + "TEMPAT_PERKAWINAN,NEGARA,TAUKIL,IZIN_POLIGAMI,NO_DISPENSASI,PEMUKA_AGAMA,SUAMI_NAMA,SUAMI_NIK,SUAMI_NO_PASPOR,"
                    + "SUAMI_TGL_LAHIR,SUAMI_TMPT_LHR,SUAMI_KEWARGANEGARAAN,SUAMI_ALAMAT,SUAMI_STATUS_SEBELUM,SUAMI_NAMA_AYAH,ISTRI_NAMA,"
                    + "ISTRI_NIK,ISTRI_NO_PASPOR,ISTRI_TGL_LAHIR,ISTRI_TMPT_LHR,ISTRI_KEWARGANEGARAAN,ISTRI_ALAMAT,ISTRI_STATUS_SEBELUM,"
                    + "ISTRI_NAMA_AYAH,SAKSI1_NAMA,SAKSI1_NIK,SAKSI2_NAMA,SAKSI2_NIK,NO_HP_KONTAK",
            false),
    PERCERAIAN("dukcapil_perceraian", "NO_AKTA_CERAI", "NO_AKTA_CERAI,NO_AKTA,TGL_INKRAH,JENIS,NO_PUTUSAN", false),
    KEMATIAN(
            "dukcapil_kematian",
            "NO_AKTA_KEMATIAN",
            "NO_AKTA_KEMATIAN,TGL_KEMATIAN,NIK,NO_PASPOR,NAMA,TGL_LAHIR,JK," + "KEWARGANEGARAAN",
            false),
    LAPORAN(
            "polri_laporan",
            "NO_LP/NO_URUT",
            "NO_LP,NO_URUT,TGL_LAPOR,TGL_KEJADIAN,TKP,PASAL,JENIS,STATUS,PERAN,NAMA,ALIAS,TTL,"
                    + "TGL_LAHIR,UMUR,JK,KEWARGANEGARAAN,JENIS_IDENTITAS,NO_IDENTITAS,KEGIATAN",
            false),
    DPO(
            "polri_dpo",
            "NO_DPO",
            "NO_DPO,TGL_TERBIT,STATUS,JENIS,PASAL,NAMA,ALIAS,TGL_LAHIR,UMUR,JK,KEWARGANEGARAAN,NO_IDENTITAS",
            true),
    KEHILANGAN(
            "polri_kehilangan",
            "NO_SURAT/JENIS_DOK/NO_DOK",
            "NO_SURAT,TGL_LAPOR,JENIS_DOK,NO_DOK,NEGARA_PENERBIT,NAMA," + "TGL_LAHIR,KEWARGANEGARAAN,STATUS,TGL_STATUS",
            false),
    APOA(
            "hotel_apoa",
            "NO_TANDA_TERIMA",
            "NO_TANDA_TERIMA,ID_PENGINAPAN,NAMA_PENGINAPAN,JENIS,ALAMAT,KECAMATAN,KAB_KOTA,"
                    + "NAMA_TAMU,NO_PASPOR,KEWARGANEGARAAN,TGL_LAHIR,JK,TGL_HABIS_PASPOR,JENIS_VISA,TGL_CHECK_IN,RENCANA_CHECK_OUT,"
                    + "TGL_CHECK_OUT,NO_KAMAR,TUJUAN,WAKTU_LAPOR,PELAPOR",
            false),
    DAFTAR_TAMU(
            "hotel_daftar_tamu",
            "ID_PENGINAPAN/NO_REG/NO_URUT",
            "ID_PENGINAPAN,NAMA_PENGINAPAN,JENIS,KECAMATAN,KAB_KOTA,"
                    + "NO_REG=FOLIO,NO_URUT,NAMA_TAMU,NO_IDENTITAS,JENIS_ID,KEBANGSAAN,TGL_LAHIR,JK,NO_KAMAR,JML_TAMU,CHECK_IN,CHECK_OUT,"
                    + "PEMBAYAR=PERUSAHAAN,NO_HP,SUMBER,KET",
            false);

    private final String feed;
    private final List<String> key;
    private final Map<String, List<String>> headings = new LinkedHashMap<>();
    private final boolean snapshot;

    Layout(String feed, String key, String columns, boolean snapshot) {
        this.feed = feed;
        this.key = List.of(key.split("/"));
        for (String column : columns.split(",")) {
            List<String> names = List.of(column.split("="));
            headings.put(names.get(0), names);
        }
        this.snapshot = snapshot;
    }

    String feed() {
        return feed;
    }

    String agency() {
        return feed.substring(0, feed.indexOf('_'));
    }

    List<String> key() {
        return key;
    }

    Map<String, List<String>> headings() {
        return headings;
    }

    boolean isSnapshot() {
        return snapshot;
    }

    static boolean isSex(String column) {
        return column.equals("JK") || column.equals("JENIS_KELAMIN") || column.equals("JENIS_KLMIN");
    }

    /** Columns of digits or letters and digits, which spreadsheets guard with an apostrophe. */
    static boolean isNumber(String column) {
        return column.contains("NIK")
                || column.contains("PASPOR") && column.startsWith("NO_")
                || column.equals("NO_IDENTITAS");
    }

    static boolean isNationality(String column) {
        return column.endsWith("KEWARGANEGARAAN") || column.equals("KEBANGSAAN");
    }
}
