-- Rules read tables of a schema of their own, filled once a night: what is not there (religion, place of birth, names of
-- families, nationality outside the rules that law makes depend on it) no rule can use.

create schema rule;
comment on schema rule is 'Yang boleh dibaca aturan; diisi setiap malam / What rules may read; filled every night';

alter function warehouse.name_similarity(text, text) set schema rule;
alter function warehouse.is_keying_edit(text, text) set schema rule;
alter function warehouse.date_parts_differing(text, text) set schema rule;
alter function warehouse.is_swapped_date(text, text) set schema rule;
alter function warehouse.regency_code(text) set schema rule;

delete from store.rule_view;
alter table store.rule_view drop constraint rule_view_pkey;
alter table store.rule_view add column position integer not null, add column name text not null,
    add column statement text not null;
comment on table store.rule_view is 'Tabel aturan yang sedang dipakai / Rule tables in use';
comment on column store.rule_view.definition is 'Sidik definisi / Hash of the definition';
comment on column store.rule_view.position is 'Urutan pengisian; -1 untuk seluruh berkas / Order of filling; -1 for all files';
comment on column store.rule_view.name is 'Nama tabel / Name of the table';
comment on column store.rule_view.statement is 'SELECT yang mengisinya / SELECT that fills it';

do $$
begin
    execute 'revoke all on all tables in schema fact, warehouse from timpora_rules';
    execute 'revoke usage on schema fact, warehouse from timpora_rules';
end $$;
grant usage on schema rule to timpora_rules;

do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'timpora_readers') then
        create role timpora_readers nologin;
    end if;
exception when insufficient_privilege then
    raise exception 'The owner of this database may not create roles: have an administrator run "create role timpora_readers nologin;" once.';
end $$;
grant usage on schema warehouse, fact to timpora_readers;

create function rule.document(number text) returns text language sql immutable strict as $$
    select translate(regexp_replace(upper(number), '[^A-Z0-9]', '', 'g'), 'OISBZ', '01582')
$$;
comment on function rule.document(text) is
    'Nomor dokumen tanpa tanda baca, O=0 I=1 S=5 B=8 Z=2 / Document number without punctuation, O=0 I=1 S=5 B=8 Z=2';

create function rule.place(written text) returns text language sql immutable strict as $$
    select nullif(regexp_replace(regexp_replace(upper(written),
        '^(KABUPATEN|KAB|KECAMATAN|KEC|DESA|DS|KELURAHAN|KEL)[. ]+', ''), '[^A-Z0-9]', '', 'g'), '')
$$;
comment on function rule.place(text) is
    'Nama tempat tanpa jenis dan tanda baca / Name of a place without its kind and punctuation';

create function rule.district_code(district text, regency text) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select case when count(*) = 1 then min(r.code) end from store.region r
     where length(r.code) = 6 and not r.former and rule.place(r.name) = rule.place(district)
       and (regency is null or left(r.code, 4) = rule.regency_code(regency))
$$;
comment on function rule.district_code(text, text) is
    'Kode Kemendagri kecamatan (6 angka), kosong bila tidak pasti / Interior-ministry code of a kecamatan, null where not certain';

create function rule.age(born text, day date) returns integer language sql immutable strict as $$
    select case when length(born) = 10 then extract(year from age(day, born::date))::integer end
$$;
comment on function rule.age(text, date) is
    'Usia penuh dalam tahun; kosong bila tanggal lahir tidak lengkap / Whole years of age; null where the birth date is partial';

create function rule.is_spouse_index(index text) returns boolean language sql immutable as $$
    select coalesce(index in ('E31A', '31A', 'C317', '317'), false)
$$;
comment on function rule.is_spouse_index(text) is
    'Indeks izin pasangan WNI / Permit index of a spouse of an Indonesian';

create function rule.is_visit_index(index text) returns boolean language sql immutable as $$
    select coalesce(index in ('BVK', 'VOA', 'EVOA') or index ~ '^([ABCD][0-9]{1,2}[A-Z]?|B?21[123][A-Z]?)$', false)
$$;
comment on function rule.is_visit_index(text) is
    'Indeks kunjungan (bebas visa, VoA, visa kunjungan) / Visit index (visa-free, on arrival, visit visa)';

create function rule.is_arrival_index(index text) returns boolean language sql immutable as $$
    select coalesce(index in ('BVK', 'VOA', 'EVOA') or index ~ '^([AB][0-9]{1,2}[A-Z]?|B?213[A-Z]?)$', false)
$$;
comment on function rule.is_arrival_index(text) is
    'Bebas visa atau visa saat kedatangan / Visa-free or on arrival';

create function rule.name_key(name text) returns text language sql immutable strict as $$
    select nullif(array_to_string(array(select w from unnest(string_to_array(name, ' ')) w where w <> '' order by w), ' '), '')
$$;
comment on function rule.name_key(text) is
    'Kata nama menurut abjad / Words of a name in alphabetical order';

create function rule.differs_by_one(one text, other text) returns boolean language sql immutable strict as $$
    select case
        when one = other then true
        when abs(length(one) - length(other)) > 1 then false
        when length(one) = length(other) then
            (select count(*) from generate_series(1, length(one)) i where substr(one, i, 1) <> substr(other, i, 1)) <= 1
        else exists (
            select 1 from generate_series(1, greatest(length(one), length(other))) i
             where case when length(one) > length(other)
                        then left(one, i - 1) || substr(one, i + 1) = other
                        else left(other, i - 1) || substr(other, i + 1) = one end) end
$$;
comment on function rule.differs_by_one(text, text) is
    'Sama, atau berbeda satu huruf diganti, kurang, atau lebih / Equal, or one character replaced, missing or added';

create function rule.zone_digit(field text) returns text language sql immutable strict as $$
    select (sum((case when c between '0' and '9' then c::integer
                      when c between 'A' and 'Z' then ascii(c) - 55 else 0 end)
                * (array[7, 3, 1])[(i - 1) % 3 + 1]) % 10)::text
      from (select i, substr(field, i::integer, 1) collate "C" as c from generate_series(1, length(field)) i) s
$$;
comment on function rule.zone_digit(text) is
    'Angka periksa MRZ (ICAO 9303: bobot 7, 3, 1) / Check digit of a machine-readable zone (ICAO 9303: weights 7, 3, 1)';
