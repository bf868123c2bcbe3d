-- What is compared, what was found, what people said, and why records are held to be one person.

create table store.profile (
    profile uuid primary key,
    content text not null
);
comment on table store.profile is 'Isi catatan yang dibandingkan; catatan dengan isi sama dibandingkan sekali / What records say that is compared; records that say the same are compared once';
comment on column store.profile.profile is 'Nomor isi (dari isinya sendiri) / Number of the content, made of the content';
comment on column store.profile.content is 'Isi sebagai teks / The content as text';

create table store.match_profile (
    record_ref text primary key,
    profile    uuid not null
);
create index match_profile_by_profile on store.match_profile (profile);
comment on table store.match_profile is 'Isi tiap catatan yang berlaku / Content of each present record';
comment on column store.match_profile.record_ref is 'Rujukan catatan / Record reference';
comment on column store.match_profile.profile is 'Isi / Content';

create table store.match_key (
    rule    smallint not null,
    key     bigint not null,
    profile uuid not null
);
create index match_key_by_key on store.match_key (rule, key);
create index match_key_by_profile on store.match_key (profile);
comment on table store.match_key is 'Kunci yang mempertemukan isi catatan untuk dibandingkan / Keys under which contents meet to be compared';
comment on column store.match_key.rule is 'Nomor aturan pengelompokan; -1 = dokumen / Number of the blocking rule; -1 = documents';
comment on column store.match_key.key is 'Kunci sebagai angka / The key as a number';
comment on column store.match_key.profile is 'Isi / Content';

create table store.match_edge (
    one      uuid not null,
    other    uuid not null,
    grade    char(1) not null check (grade in ('A', 'B', 'C', 'D')),
    evidence text not null,
    weight   double precision not null,
    primary key (one, other)
);
create index match_edge_by_other on store.match_edge (other);
comment on table store.match_edge is 'Pasangan isi yang mungkin satu orang / Pairs of contents that may be one person';
comment on column store.match_edge.one is 'Isi pertama / One content';
comment on column store.match_edge.other is 'Isi kedua / The other content';
comment on column store.match_edge.grade is 'Derajat; D = hanya calon / Grade; D = a candidate only';
comment on column store.match_edge.evidence is 'Bukti / Evidence';
comment on column store.match_edge.weight is 'Bobot bukti dalam bit / Weight of the evidence in bits';

create table store.match_term (
    field text not null,
    value text,
    count integer not null
);
comment on table store.match_term is 'Kekerapan nilai, dibekukan sampai model berganti atau jumlah isi berlipat dua / Frequencies of values, frozen until the model changes or the contents have doubled';
comment on column store.match_term.field is 'Bidang; kosong untuk jumlah semua isi / Field; empty for the number of all contents';
comment on column store.match_term.value is 'Nilai; kosong untuk jumlah isi yang punya nilai / Value; null for the number of contents that have one';
comment on column store.match_term.count is 'Jumlah isi / Number of contents';

alter table store.run add column model_hash text;
comment on column store.run.model_hash is 'SHA-256 pengaturan dan model pencocokan yang dipakai / SHA-256 of the matching settings and model used';

alter table store.link add column partner_ref text;
alter table store.link add column standing text not null default 'FITS' check (standing in ('FITS', 'STAYED', 'MISFIT'));
comment on column store.link.partner_ref is 'Catatan pengikatnya / The record it is held to';
comment on column store.link.standing is 'FITS = sesuai, STAYED = bertahan dari malam sebelumnya, MISFIT = tidak lagi sesuai / Fits, stayed from an earlier night, or fits no more';

create table store.broken_person (
    person_id text not null,
    run_from  integer not null,
    run_to    integer
);
create unique index broken_person_current on store.broken_person (person_id) where run_to is null;
comment on table store.broken_person is 'Orang yang memuat catatan yang tidak lagi sesuai; ditinjau, tidak dipecah diam-diam / Persons that hold a record that fits no more; reviewed, never split in silence';
comment on column store.broken_person.person_id is 'Orang terpadu / Consolidated person';
comment on column store.broken_person.run_from is 'Proses yang menandai / Run that marked it';
comment on column store.broken_person.run_to is 'Proses yang mencabut tanda; kosong bila masih berlaku / Run that took the mark back; null while it holds';

alter table store.person_event drop constraint person_event_kind_check;
alter table store.person_event add constraint person_event_kind_check
    check (kind in ('CREATED', 'MERGED', 'SPLIT', 'RETIRED', 'BROKEN', 'HEALED'));

create table store.judgement (
    judgement_id bigint generated always as identity primary key,
    record_ref_a text not null,
    record_ref_b text not null check (record_ref_b collate "C" > record_ref_a collate "C"),
    verdict      text not null check (verdict in ('SAME', 'DIFFERENT', 'UNSURE')),
    decided_by   text not null,
    decided_at   timestamptz not null,
    reason       text not null check (reason <> '')
);
create index judgement_by_pair on store.judgement (record_ref_a, record_ref_b, judgement_id);
create trigger judgement_is_append_only before update or delete or truncate on store.judgement
    for each statement execute function store.refuse_change();
comment on table store.judgement is 'Keputusan manusia atas dua catatan; yang terakhir berlaku, tidak ada yang dihapus / People''s word on two records; the last counts, nothing is erased';
comment on column store.judgement.judgement_id is 'Nomor urut / Number in order';
comment on column store.judgement.record_ref_a is 'Catatan pertama / One record';
comment on column store.judgement.record_ref_b is 'Catatan kedua / The other record';
comment on column store.judgement.verdict is 'SAME = satu orang, DIFFERENT = dua orang, UNSURE = belum pasti / One person, two persons, not to be told';
comment on column store.judgement.decided_by is 'Siapa yang memutuskan / Who decided';
comment on column store.judgement.decided_at is 'Kapan / When';
comment on column store.judgement.reason is 'Alasan / Reason';

alter table store.review_pair add column kind text not null default 'AMBIGUOUS'
    check (kind in ('AMBIGUOUS', 'CONTESTED', 'BROKEN'));
alter table store.review_pair add column parties text[] not null default '{}';
create index review_pair_by_a on store.review_pair (record_ref_a) where run_to is null;
create index review_pair_by_b on store.review_pair (record_ref_b) where run_to is null;
comment on table store.review_pair is 'Pasangan catatan yang perlu ditinjau / Pairs of records to be reviewed';
comment on column store.review_pair.record_ref_a is 'Catatan pertama / One record';
comment on column store.review_pair.record_ref_b is 'Catatan kedua / The other record';
comment on column store.review_pair.weight is 'Bobot bukti dalam bit / Weight of the evidence in bits';
comment on column store.review_pair.probability is 'Peluang satu orang menurut model / Chance of one person by the model';
comment on column store.review_pair.reason is 'Pemicu: below_join, above_join, margin, update, veto, judgements / Trigger';
comment on column store.review_pair.decision is 'Keputusan yang sudah ada / Decision made already';
comment on column store.review_pair.run_from is 'Proses pertama / First run';
comment on column store.review_pair.run_to is 'Proses yang menutup / Run that closed it';
comment on column store.review_pair.kind is 'AMBIGUOUS = belum jelas, CONTESTED = bertentangan, BROKEN = tidak lagi sesuai / Ambiguous, contested, broken';
comment on column store.review_pair.parties is 'Semua catatan yang bersangkutan / All records concerned';

create table store.explanation (
    record_ref_a text not null,
    record_ref_b text not null,
    kind         text not null check (kind in ('LINK', 'REVIEW')),
    grade        char(1) not null,
    evidence     text not null,
    weight       double precision not null,
    waterfall    jsonb not null,
    sentence_id  text not null,
    sentence_en  text not null,
    run_from     integer not null,
    run_to       integer
);
create unique index explanation_current on store.explanation (record_ref_a, record_ref_b, kind) where run_to is null;
create index explanation_by_b on store.explanation (record_ref_b) where run_to is null;
comment on table store.explanation is 'Penjelasan tiap langkah penyatuan dan tiap pasangan tinjauan / Explanation of each step by which a person was put together and of each pair under review';
comment on column store.explanation.record_ref_a is 'Catatan pertama / One record';
comment on column store.explanation.record_ref_b is 'Catatan kedua / The other record';
comment on column store.explanation.kind is 'LINK = langkah penyatuan, REVIEW = pasangan tinjauan / Step of a person, or pair under review';
comment on column store.explanation.grade is 'Derajat; D = hanya calon / Grade; D = a candidate only';
comment on column store.explanation.evidence is 'Bukti / Evidence';
comment on column store.explanation.weight is 'Bobot bukti dalam bit / Weight of the evidence in bits';
comment on column store.explanation.waterfall is 'Rincian bobot per perbandingan / The weight, comparison by comparison';
comment on column store.explanation.sentence_id is 'Satu kalimat, Indonesia / One sentence, Indonesian';
comment on column store.explanation.sentence_en is 'Satu kalimat, Inggris / One sentence, English';
comment on column store.explanation.run_from is 'Proses pertama / First run';
comment on column store.explanation.run_to is 'Proses yang menutup / Run that closed it';

create or replace view warehouse.review_pair as
select record_ref_a, record_ref_b, weight, probability, reason, decision, kind, parties
  from store.review_pair
 where run_from <= (select store.as_of_run()) and (run_to is null or run_to > (select store.as_of_run()));
comment on view warehouse.review_pair is 'Pasangan catatan yang perlu ditinjau / Pairs of records to be reviewed';
comment on column warehouse.review_pair.kind is 'Jenis / Kind';
comment on column warehouse.review_pair.parties is 'Semua catatan yang bersangkutan / All records concerned';

create view warehouse.explanation as
select record_ref_a, record_ref_b, kind, grade, evidence, weight, waterfall, sentence_id, sentence_en
  from store.explanation
 where run_from <= (select store.as_of_run()) and (run_to is null or run_to > (select store.as_of_run()));
comment on view warehouse.explanation is 'Penjelasan tautan dan pasangan tinjauan / Explanations of links and of pairs under review';
comment on column warehouse.explanation.record_ref_a is 'Catatan pertama / One record';
comment on column warehouse.explanation.record_ref_b is 'Catatan kedua / The other record';
comment on column warehouse.explanation.kind is 'LINK atau REVIEW / Link or review';
comment on column warehouse.explanation.grade is 'Derajat / Grade';
comment on column warehouse.explanation.evidence is 'Bukti / Evidence';
comment on column warehouse.explanation.weight is 'Bobot dalam bit / Weight in bits';
comment on column warehouse.explanation.waterfall is 'Rincian bobot / The weight, comparison by comparison';
comment on column warehouse.explanation.sentence_id is 'Kalimat Indonesia / Sentence in Indonesian';
comment on column warehouse.explanation.sentence_en is 'Kalimat Inggris / Sentence in English';

create view warehouse.broken_person as
select person_id from store.broken_person
 where run_from <= (select store.as_of_run()) and (run_to is null or run_to > (select store.as_of_run()));
comment on view warehouse.broken_person is 'Orang yang memuat catatan yang tidak lagi sesuai / Persons that hold a record that fits no more';
comment on column warehouse.broken_person.person_id is 'Orang terpadu / Consolidated person';
