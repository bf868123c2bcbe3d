/*
view: marriage
title: {id: "Perkawinan; kolom ended_on kosong selama berlangsung", en: "Marriages; ended_on is empty while they last"}
indexes: ["husband_person", "wife_person", "number"]
columns:
  fact_ref: {id: "Rujukan baris", en: "Reference of the row"}
  number: {id: "Nomor akta", en: "Certificate number"}
  body: {id: "Lembaga pencatat", en: "Recording body"}
  recording: {id: "Jenis pencatatan", en: "Kind of record"}
  wedding_on: {id: "Tanggal perkawinan", en: "Date of the wedding"}
  recorded_on: {id: "Tanggal pencatatan", en: "Date of recording"}
  in_indonesia: {id: "Di Indonesia", en: "In Indonesia"}
  by_proxy: {id: "Taukil", en: "By proxy"}
  polygamy_permit: {id: "Izin poligami", en: "Polygamy permit"}
  dispensation: {id: "Nomor dispensasi", en: "Dispensation number"}
  husband_ref: {id: "Catatan suami", en: "Record of the husband"}
  husband_person: {id: "Suami", en: "Husband"}
  husband_grade: {id: "Derajat suami", en: "Grade of the husband"}
  husband_birth: {id: "Tanggal lahir suami", en: "Birth date of the husband"}
  husband_nik: {id: "NIK suami", en: "NIK of the husband"}
  wife_ref: {id: "Catatan istri", en: "Record of the wife"}
  wife_person: {id: "Istri", en: "Wife"}
  wife_grade: {id: "Derajat istri", en: "Grade of the wife"}
  wife_birth: {id: "Tanggal lahir istri", en: "Birth date of the wife"}
  wife_nik: {id: "NIK istri", en: "NIK of the wife"}
  phone: {id: "Telepon kontak", en: "Contact telephone"}
  annulled: {id: "Dibatalkan", en: "Annulled"}
  divorced_on: {id: "Cerai atau batal pada", en: "Divorced or annulled on"}
  divorce_ref: {id: "Baris cerai", en: "Row of the divorce"}
  ended_on: {id: "Berakhir karena cerai, batal, atau kematian", en: "Ended by divorce, annulment or death"}
  mixed: {id: "Satu WNI dan satu WNA", en: "One Indonesian and one foreigner"}
  office: {id: "Kantor pengirim", en: "Sending office"}
*/
with endings as (
    select c.no_akta, min(c.tgl_inkrah) as divorced_on, min(c.fact_ref) as divorce_ref, bool_or(c.jenis = 'BATAL') as annulled
      from fact.dukcapil_perceraian c group by c.no_akta),
deaths as (
    select k.almarhum_person as person_id, min(k.tgl_kematian) as died_on
      from fact.dukcapil_kematian k where k.almarhum_person is not null group by k.almarhum_person)
select m.fact_ref, m.no_akta as number, m.lembaga as body, m.jenis_pencatatan as recording,
       m.tgl_perkawinan as wedding_on, m.tgl_pencatatan as recorded_on, coalesce(m.negara, 'IDN') = 'IDN' as in_indonesia,
       coalesce(m.taukil = 'Y', false) as by_proxy, m.izin_poligami is not null as polygamy_permit,
       m.no_dispensasi as dispensation, m.suami_ref as husband_ref, m.suami_person as husband_person,
       m.suami_grade::text as husband_grade, m.suami_tgl_lahir::text as husband_birth, m.suami_nik as husband_nik,
       m.istri_ref as wife_ref, m.istri_person as wife_person, m.istri_grade::text as wife_grade,
       m.istri_tgl_lahir::text as wife_birth, m.istri_nik as wife_nik, m.no_hp_kontak as phone,
       coalesce(e.annulled, false) as annulled, e.divorced_on, e.divorce_ref,
       least(e.divorced_on, h.died_on, w.died_on) as ended_on,
       coalesce(hp.is_foreign, false) <> coalesce(wp.is_foreign, false) as mixed, m.office
  from fact.dukcapil_perkawinan m
  left join endings e on e.no_akta = m.no_akta
  left join deaths h on h.person_id = m.suami_person
  left join deaths w on w.person_id = m.istri_person
  left join rule.person hp on hp.person_id = m.suami_person
  left join rule.person wp on wp.person_id = m.istri_person
