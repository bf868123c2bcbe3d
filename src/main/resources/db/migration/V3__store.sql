-- Tables of record. Versioned rows carry run_from and run_to: a row is part of the state after run R
-- when run_from <= R and (run_to is null or run_to > R). Readers go through the views of V4.

create schema store;
create schema history;
create schema fact;
create schema warehouse;

create table store.secret (
    name  text primary key,
    value bytea not null
);

create table store.feed (
    name       text primary key,
    agency     text not null,
    delivery   text not null,
    scope      text not null,
    title_id   text not null,
    title_en   text not null,
    definition text not null
);

create domain store.partial_date as text
    check (value ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$');

create table store.run (
    run_id          integer primary key,
    night           date not null,
    attempt         integer not null default 1,
    status          text not null check (status in ('RUNNING', 'STOPPED', 'FAILED', 'HELD', 'PUBLISHED')),
    started_by      text not null,
    reason          text,
    inbox           text not null default '',
    settle_millis   bigint not null default 0,
    started_at      timestamptz not null,
    finished_at     timestamptz,
    published_at    timestamptz,
    job_execution_id bigint,
    definitions_hash text,
    message         text,
    unique (night, attempt)
);
create unique index run_one_alive on store.run ((true)) where finished_at is null;

create table store.run_owner (
    run_id       integer primary key references store.run,
    host         text not null,
    pid          bigint not null,
    began_at     text not null,
    heartbeat_at timestamptz not null
);

create table store.run_event (
    run_id      integer not null references store.run,
    happened_at timestamptz not null,
    kind        text not null,
    detail      text not null
);

create table store.file (
    file_id      integer primary key,
    run_id       integer not null references store.run,
    night        date not null,
    name         text not null,
    agency       text,
    feed         text,
    office       text,
    file_date    date,
    status       text not null
        check (status in ('claimed', 'loaded', 'quarantined', 'refused', 'duplicate_file', 'waiting')),
    code         text,
    message_id   text,
    message_en   text,
    size_bytes   bigint not null default 0,
    identity     text,
    sha256       text,
    content_sha256 text,
    encoding     text,
    delimiter    text,
    period_from  date,
    first_event  date,
    read         bigint not null default 0,
    loaded       bigint not null default 0,
    unchanged    bigint not null default 0,
    rejected     bigint not null default 0,
    duplicate    bigint not null default 0,
    held         bigint not null default 0,
    closed       bigint not null default 0,
    check (status <> 'loaded' or read = loaded + unchanged + rejected + duplicate + held),
    check (status <> 'quarantined' or read = rejected + duplicate + held)
);
create index file_by_run on store.file (run_id);
create index file_by_identity on store.file (name, identity);
create index file_by_name on store.file (name, sha256);
create index file_by_content on store.file (feed, content_sha256);

create table store.file_note (
    file_id integer not null references store.file,
    kind    text not null,
    line    integer,
    column_name text,
    detail  text not null
);
create index file_note_by_file on store.file_note (file_id);

create table store.reject (
    file_id     integer not null references store.file,
    line        integer not null,
    column_name text not null default '',
    code        text not null,
    message_id  text not null,
    message_en  text not null,
    key         text not null default '',
    row_text    text
);
create index reject_by_file on store.reject (file_id, line);

create table store.row_note (
    feed        text not null,
    key         text not null,
    rule        text not null,
    column_name text not null,
    file_id     integer not null,
    line        integer not null,
    message_id  text not null,
    message_en  text not null,
    run_from    integer not null,
    run_to      integer
);
create unique index row_note_current on store.row_note (feed, key, rule, column_name) where run_to is null;

create table store.record (
    record_ref      text not null,
    feed            text not null,
    agency          text not null,
    role            text not null,
    fact_ref        text not null,
    content         uuid not null,
    name_original   text,
    name            text,
    name_own        text,
    name_father     text,
    name_truncated  boolean not null default false,
    aliases         text[] not null default '{}',
    birth_date      store.partial_date,
    age_years       integer,
    sex             char(1),
    nationality     text,
    is_foreign      boolean,
    passports       text[] not null default '{}',
    nik             text,
    niora           text,
    permit_numbers  text[] not null default '{}',
    mrz_valid       boolean,
    no_kp_mys       text,
    mother          text,
    father          text,
    phones          text[] not null default '{}',
    address         text,
    district_code   text,
    regency_code    text,
    event_date      date,
    flags           text[] not null default '{}',
    run_from        integer not null,
    run_to          integer
);
create unique index record_current on store.record (record_ref) where run_to is null;
create index record_by_run on store.record using brin (run_from);
create index record_by_fact on store.record (fact_ref) where run_to is null;

create table store.record_key (
    kind       text not null,
    value      text not null,
    record_ref text not null
);
create index record_key_by_value on store.record_key (kind, value);
create index record_key_by_record on store.record_key (record_ref);

create table store.link (
    record_ref  text not null,
    person_id   text not null,
    grade       char(1) check (grade in ('A', 'B', 'C')),
    weight      double precision,
    probability double precision,
    decided_by  text not null check (decided_by in ('model', 'document', 'human', 'single')),
    evidence_id text not null default '',
    evidence_en text not null default '',
    run_from    integer not null,
    run_to      integer
);
create unique index link_current on store.link (record_ref) where run_to is null;
create index link_by_person on store.link (person_id) where run_to is null;

create table store.person (
    person_id   text not null,
    records     integer not null,
    agencies    text[] not null,
    name        text,
    birth_date  store.partial_date,
    sex         char(1),
    nationality text,
    passports   text[] not null default '{}',
    nik         text,
    address     text,
    grade_min   char(1),
    run_from    integer not null,
    run_to      integer
);
create unique index person_current on store.person (person_id) where run_to is null;

create table store.person_redirect (
    old_person_id text not null,
    person_id     text not null,
    run_id        integer not null,
    primary key (old_person_id, run_id)
);

create table store.person_event (
    run_id          integer not null,
    person_id       text not null,
    kind            text not null check (kind in ('CREATED', 'MERGED', 'SPLIT', 'RETIRED')),
    other_person_id text,
    reason          text not null check (reason in ('data', 'model', 'human')),
    record_refs     text[] not null default '{}'
);

create table store.discrepancy (
    discrepancy_id text primary key,
    rule_code      text not null,
    fingerprint    text not null,
    first_run      integer not null,
    unique (rule_code, fingerprint)
);

create table store.discrepancy_state (
    discrepancy_id     text not null references store.discrepancy,
    severity           text not null check (severity in ('KRITIS', 'TINGGI', 'SEDANG', 'RENDAH', 'INFO')),
    kind               text not null check (kind in ('KERAS', 'LUNAK', 'MUTU', 'KANDIDAT')),
    status             text not null,
    link_grade         char(1),
    shadow             boolean not null default false,
    subject_person_ids text[] not null,
    record_refs        text[] not null,
    event_date         date,
    last_seen          date not null,
    agency             text not null,
    kecamatan          text not null default '',
    summary_id         text not null,
    summary_en         text not null,
    evidence           jsonb not null default '{}',
    evidence_hash      uuid not null,
    run_from           integer not null,
    run_to             integer
);
create unique index discrepancy_state_current on store.discrepancy_state (discrepancy_id) where run_to is null;

create table store.not_assessable (
    rule_code          text not null,
    subject_person_ids text[] not null default '{}',
    record_refs        text[] not null default '{}',
    reason             text not null,
    feed               text not null,
    office             text not null,
    from_date          date,
    to_date            date,
    run_from           integer not null,
    run_to             integer
);

create table store.rule_run (
    run_id         integer not null,
    rule_code      text not null,
    findings       integer not null,
    new            integer not null,
    cleared        integer not null,
    not_assessable integer not null,
    milliseconds   bigint not null,
    primary key (run_id, rule_code)
);

create table store.account (
    name                 text primary key,
    password             text not null,
    role                 text not null,
    must_change_password boolean not null default true,
    disabled             boolean not null default false,
    created_at           timestamptz not null
);

create table store.audit (
    seq         bigint generated always as identity primary key,
    happened_at timestamptz not null,
    account     text not null,
    action      text not null,
    object_ids  text[] not null default '{}',
    result_count integer,
    purpose     text not null
);
create function store.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'the audit trail is append-only'; end $$;
create trigger audit_is_append_only before update or delete or truncate on store.audit
    for each statement execute function store.refuse_change();

create function store.as_of_run() returns integer language sql stable as
$$ select coalesce(nullif(current_setting('timpora.run', true), '')::integer,
                   (select max(run_id) from store.run where published_at is not null), 0) $$;
create function store.as_of() returns date language sql stable as
$$ select night from store.run where run_id = store.as_of_run() $$;
