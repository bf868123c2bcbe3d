-- The life of a finding: what data say of it (states), what happened to it and who did it (events), under which keys
-- it is known, whether its rule is trusted, and in which case it stands.

create table store.discrepancy_event (
    event_id       bigint generated always as identity primary key,
    discrepancy_id text not null references store.discrepancy,
    happened_at    timestamptz not null,
    decided_by     text not null,
    by_run         boolean not null,
    run_id         integer not null,
    status_before  text,
    status         text not null check (status in ('BARU', 'DITETAPKAN', 'VERIFIKASI DATA', 'MENUNGGU INSTANSI',
        'VERIFIKASI LAPANGAN', 'USUL PUTUSAN', 'DIPUTUSKAN', 'TINDAK LANJUT', 'SELESAI', 'DITUTUP OTOMATIS',
        'DIBUKA KEMBALI', 'DITANGGUHKAN', 'TIDAK DAPAT DINILAI')),
    outcome        text check (outcome in ('TERBUKTI', 'TERBUKTI SEBAGIAN', 'TIDAK TERBUKTI', 'KESALAHAN DATA',
        'BUKAN ORANG YANG SAMA', 'DUPLIKAT', 'SUDAH DIKETAHUI', 'TIDAK CUKUP BUKTI', 'INDIKASI KORBAN')),
    disposition    text,
    agency         text,
    owner          text,
    until          date,
    mitigating     text,
    reason         text not null check (reason <> ''),
    evidence_hash  uuid not null
);
create index discrepancy_event_by_finding on store.discrepancy_event (discrepancy_id, event_id desc);
create index discrepancy_event_by_run on store.discrepancy_event (run_id) where by_run;
create index discrepancy_event_decided on store.discrepancy_event (happened_at) where status = 'DIPUTUSKAN';

create table store.rule_event (
    event_id    bigint generated always as identity primary key,
    rule_code   text not null,
    kind        text not null check (kind in ('DIPERCAYA', 'BARU', 'BERUBAH', 'UJI COBA',
        'DITANGGUHKAN', 'DINYALAKAN', 'DIMATIKAN')),
    behaviour   text not null,
    happened_at timestamptz not null,
    decided_by  text not null,
    by_run      boolean not null,
    run_id      integer not null,
    reason      text not null check (reason <> '')
);
create index rule_event_by_rule on store.rule_event (rule_code, event_id desc);

-- What a run wrote that was never published may be taken back by its next attempt; nothing else, by nobody.
create function store.refuse_change_of_event() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.by_run
       and not exists (select from store.run r where r.run_id = old.run_id and r.published_at is not null) then
        return old;
    end if;
    raise exception 'events are append-only';
end $$;
create trigger discrepancy_event_is_append_only before update or delete on store.discrepancy_event
    for each row execute function store.refuse_change_of_event();
create trigger discrepancy_event_is_kept before truncate on store.discrepancy_event
    for each statement execute function store.refuse_change();
create trigger rule_event_is_append_only before update or delete on store.rule_event
    for each row execute function store.refuse_change_of_event();
create trigger rule_event_is_kept before truncate on store.rule_event
    for each statement execute function store.refuse_change();

create table store.discrepancy_key (
    rule_code      text not null,
    fingerprint    text not null,
    event_key      text,
    discrepancy_id text not null references store.discrepancy,
    run_from       integer not null,
    run_to         integer
);
create unique index discrepancy_key_current on store.discrepancy_key (rule_code, fingerprint) where run_to is null;
create index discrepancy_key_by_finding on store.discrepancy_key (discrepancy_id);
insert into store.discrepancy_key (rule_code, fingerprint, discrepancy_id, run_from)
select rule_code, fingerprint, discrepancy_id, first_run from store.discrepancy;

insert into store.discrepancy_event (discrepancy_id, happened_at, decided_by, by_run, run_id, status_before, status, reason,
    evidence_hash)
select discrepancy_id, coalesce(r.published_at, r.started_at, now()), 'timpora', true, run_from, before, s.status,
       case s.status when 'BARU' then 'ditemukan / found'
                     when 'DITUTUP OTOMATIS' then 'data tidak lagi menunjukkannya / data no longer show it'
                     else 'data menunjukkannya lagi / data show it again' end,
       evidence_hash
  from (select discrepancy_id, status, evidence_hash, run_from,
               lag(status) over (partition by discrepancy_id order by run_from) as before
          from store.discrepancy_state where run_to is null or run_to > run_from) s
  left join store.run r on r.run_id = s.run_from
 where before is distinct from s.status
 order by run_from, discrepancy_id;

drop view warehouse.discrepancy;
alter table store.discrepancy_state
    add column holds boolean not null default true,
    add column queue text not null default 'TIM' check (queue in ('TIM', 'PELINDUNGAN')),
    add column content_hash uuid;
update store.discrepancy_state set holds = false where status = 'DITUTUP OTOMATIS';
update store.discrepancy_state set content_hash = evidence_hash;
alter table store.discrepancy_state alter column content_hash set not null, drop column status;

alter table store.rule_run
    add column standing text not null default 'AKTIF' check (standing in ('AKTIF', 'UJI COBA', 'DITANGGUHKAN')),
    add column queue text not null default 'TIM' check (queue in ('TIM', 'PELINDUNGAN')),
    add column still integer not null default 0,
    add column reopened integer not null default 0,
    add column shadow integer not null default 0,
    add column error text;

drop view warehouse.not_assessable;
alter table store.not_assessable add column queue text not null default 'TIM'
    check (queue in ('TIM', 'PELINDUNGAN'));
create view warehouse.not_assessable as
select rule_code, subject_person_ids, record_refs, reason, feed, office, from_date, to_date
  from store.not_assessable
 where queue = 'TIM'
   and run_from <= (select store.as_of_run()) and (run_to is null or run_to > (select store.as_of_run()));

create view store.finding as
with judged as (
    select r.rule_code, max(n.night) as night
      from store.rule_run r join store.run n on n.run_id = r.run_id
     where r.run_id <= (select store.as_of_run()) and r.error is null and r.standing = 'AKTIF'
     group by r.rule_code)
select d.discrepancy_id, d.rule_code, s.severity, s.kind, e.status, s.link_grade, s.shadow, s.subject_person_ids,
       s.record_refs, s.event_date, f.night as first_seen,
       case when not s.holds then s.last_seen else coalesce(j.night, (select night from warehouse.night)) end as last_seen,
       s.agency, s.kecamatan, s.summary_id, s.summary_en, s.evidence, s.holds, s.evidence_hash,
       case when e.outcome = 'INDIKASI KORBAN' then 'PELINDUNGAN' else s.queue end as queue,
       e.event_id, e.outcome, e.disposition, e.agency as asked_agency, e.owner, e.until
  from store.discrepancy d
  join store.discrepancy_state s
    on s.discrepancy_id = d.discrepancy_id
   and s.run_from <= (select store.as_of_run()) and (s.run_to is null or s.run_to > (select store.as_of_run()))
  join store.run f on f.run_id = d.first_run
  join lateral (
    select * from store.discrepancy_event e
     where e.discrepancy_id = d.discrepancy_id and e.run_id <= (select store.as_of_run())
     order by e.event_id desc limit 1) e on true
  left join judged j on j.rule_code = d.rule_code;

create view warehouse.discrepancy as
select discrepancy_id, rule_code, severity, kind, status, link_grade, shadow, subject_person_ids, record_refs, event_date,
       first_seen, last_seen, agency, kecamatan, summary_id, summary_en, evidence, outcome, owner
  from store.finding where queue = 'TIM';

create view warehouse.discrepancy_event as
select e.event_id, e.discrepancy_id, e.happened_at, e.decided_by, e.by_run, n.night, e.status_before, e.status, e.outcome,
       e.disposition, e.agency, e.owner, e.until, e.mitigating, e.reason
  from store.discrepancy_event e
  join store.finding f on f.discrepancy_id = e.discrepancy_id and f.queue = 'TIM'
  join store.run n on n.run_id = e.run_id
 where e.run_id <= (select store.as_of_run());

drop view warehouse.case_file;
drop table store.case_file;
create table store.case_file (
    case_id            text not null,
    queue              text not null check (queue in ('TIM', 'PELINDUNGAN')),
    subject_person_ids text[] not null,
    discrepancy_ids    text[] not null,
    opened             date not null,
    run_from           integer not null,
    run_to             integer
);
create unique index case_file_current on store.case_file (case_id) where run_to is null;

-- The furthest step people have reached with an open finding of the case; closed when all its findings are.
create view store.case_state as
with member as (
    select c.case_id, f.status, f.owner, f.discrepancy_id,
           f.status not in ('SELESAI', 'DITUTUP OTOMATIS') as is_open,
           array_position(array['TINDAK LANJUT', 'DIPUTUSKAN', 'USUL PUTUSAN', 'VERIFIKASI LAPANGAN', 'MENUNGGU INSTANSI',
               'VERIFIKASI DATA', 'DITETAPKAN', 'DIBUKA KEMBALI', 'BARU', 'DITANGGUHKAN', 'TIDAK DAPAT DINILAI',
               'SELESAI', 'DITUTUP OTOMATIS'], f.status) as place, f.event_id
      from store.case_file c
      cross join lateral unnest(c.discrepancy_ids) as m (discrepancy_id)
      join store.finding f on f.discrepancy_id = m.discrepancy_id and f.queue = c.queue
     where c.run_from <= (select store.as_of_run()) and (c.run_to is null or c.run_to > (select store.as_of_run())))
select c.case_id, c.queue,
       (select m.status from member m where m.case_id = c.case_id order by m.place limit 1) as status,
       c.subject_person_ids,
       array(select m.discrepancy_id from member m where m.case_id = c.case_id order by 1) as discrepancy_ids, c.opened,
       (select m.owner from member m where m.case_id = c.case_id and m.owner is not null
         order by m.event_id desc limit 1) as owner,
       array(select distinct e.agency from store.discrepancy_event e
              where e.discrepancy_id = any (c.discrepancy_ids) and e.status_before = 'MENUNGGU INSTANSI'
                and e.status <> 'MENUNGGU INSTANSI' and not e.by_run and e.agency is not null
                and e.run_id <= (select store.as_of_run()) order by 1) as agencies_answered
  from store.case_file c
 where c.run_from <= (select store.as_of_run()) and (c.run_to is null or c.run_to > (select store.as_of_run()))
   and exists (select from member m where m.case_id = c.case_id);

create view warehouse.case_file as
select case_id, status, subject_person_ids, discrepancy_ids, opened, owner, agencies_answered
  from store.case_state where queue = 'TIM';

-- Possible victims: a schema of its own, which readers of the warehouse are not let into.
create schema protection;
revoke all on schema protection from public;
create view protection.discrepancy as
select discrepancy_id, rule_code, severity, kind, status, link_grade, shadow, subject_person_ids, record_refs, event_date,
       first_seen, last_seen, agency, kecamatan, summary_id, summary_en, evidence, outcome, owner
  from store.finding where queue = 'PELINDUNGAN';
create view protection.case_file as
select case_id, status, subject_person_ids, discrepancy_ids, opened, owner, agencies_answered
  from store.case_state where queue = 'PELINDUNGAN';
create view protection.not_assessable as
select rule_code, subject_person_ids, record_refs, reason, feed, office, from_date, to_date
  from store.not_assessable
 where queue = 'PELINDUNGAN'
   and run_from <= (select store.as_of_run()) and (run_to is null or run_to > (select store.as_of_run()));

-- Whether findings fall on some more than on others: for those who administer, not for readers of the warehouse.
create schema oversight;
revoke all on schema oversight from public;
create view oversight.finding_share as
with subject as (
    select distinct date_trunc('month', f.first_seen)::date as month, f.discrepancy_id, f.rule_code,
           coalesce(p.nationality, '') as nationality, coalesce(p.sex, '') as sex,
           f.status in ('DIPUTUSKAN', 'TINDAK LANJUT', 'SELESAI') as decided,
           f.outcome in ('TERBUKTI', 'TERBUKTI SEBAGIAN', 'SUDAH DIKETAHUI', 'INDIKASI KORBAN') as confirmed
      from store.finding f
     cross join lateral unnest(f.subject_person_ids) as s (person_id)
      left join warehouse.redirect r on r.old_person_id = s.person_id
      left join warehouse.person p on p.person_id = coalesce(r.person_id, s.person_id)
     where not f.shadow and f.queue = 'TIM')
select month, rule_code, nationality, sex, count(*) as findings, count(*) filter (where decided) as decided,
       count(*) filter (where decided and confirmed) as confirmed,
       round(count(*) filter (where decided and confirmed)::numeric / nullif(count(*) filter (where decided), 0), 3)
           as confirmed_share
  from subject
 group by grouping sets ((month, nationality, sex), (month, rule_code, nationality, sex));

grant select on warehouse.discrepancy, warehouse.discrepancy_event, warehouse.not_assessable, warehouse.case_file
    to timpora_readers;

alter table store.account drop constraint account_roles_known;
alter table store.account add constraint account_roles_known check (
    role ~ '^(ADMINISTRATOR|ANGGOTA|PELINDUNGAN)(\|(ADMINISTRATOR|ANGGOTA|PELINDUNGAN)){0,2}$');
