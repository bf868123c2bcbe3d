-- What rules stand on: regions, the memory of the consolidated views, and a role that can read views and nothing else.

create table store.region (
    code   text primary key,
    name   text not null,
    former boolean not null default false
);

create table store.rule_view (
    definition text primary key
);

do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'timpora_rules') then
        create role timpora_rules nologin;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user)
       and not pg_has_role('timpora_rules', 'MEMBER') then
        execute format('grant timpora_rules to %I', current_user);
    end if;
exception when insufficient_privilege then
    raise exception 'The owner of this database may not create roles: have an administrator run "create role timpora_rules nologin; grant timpora_rules to %;" once.', current_user;
end $$;

alter function store.as_of_run() security definer set search_path = pg_catalog, pg_temp;
alter function store.as_of() security definer set search_path = pg_catalog, pg_temp;

create view warehouse.region as
select code, name, former, length(code) as digits,
       length(code) = 2 and not exists (
           select 1 from store.region g
            where length(g.code) = 4 and left(g.code, 2) = r.code
              and not exists (select 1 from store.region k where length(k.code) = 6 and not k.former
                                 and left(k.code, 4) = g.code)) as districts_complete,
       length(code) = 2 and exists (
           select 1 from store.region g where length(g.code) = 4 and left(g.code, 2) = r.code) as regencies_listed
  from store.region r;

-- Jaro's similarity with Winkler's bonus (Winkler 1990), for rules that compare two names.
create function warehouse.name_similarity(one text, other text) returns double precision
language plpgsql immutable strict as $$
declare
    a text := array_to_string(array(select w from unnest(string_to_array(one, ' ')) w order by w), '');
    b text := array_to_string(array(select w from unnest(string_to_array(other, ' ')) w order by w), '');
    la integer := length(a);
    lb integer := length(b);
    reach integer := greatest(0, greatest(la, lb) / 2 - 1);
    taken boolean[] := array_fill(false, array[greatest(lb, 1)]);
    found text := '';
    matched text := '';
    common integer;
    moved integer := 0;
    jaro double precision;
    beginning integer := 0;
begin
    if a = b or replace(one, ' ', '') = replace(other, ' ', '') then return 1; end if;
    if la = 0 or lb = 0 then return 0; end if;
    for i in 1..la loop
        for j in greatest(1, i - reach)..least(lb, i + reach) loop
            if not taken[j] and substr(a, i, 1) = substr(b, j, 1) then
                taken[j] := true;
                found := found || substr(a, i, 1);
                exit;
            end if;
        end loop;
    end loop;
    common := length(found);
    if common = 0 then return 0; end if;
    for j in 1..lb loop
        if taken[j] then matched := matched || substr(b, j, 1); end if;
    end loop;
    for i in 1..common loop
        if substr(found, i, 1) <> substr(matched, i, 1) then moved := moved + 1; end if;
    end loop;
    jaro := (common::double precision / la + common::double precision / lb + (common - moved / 2.0) / common) / 3;
    while beginning < least(4, la, lb) and substr(a, beginning + 1, 1) = substr(b, beginning + 1, 1) loop
        beginning := beginning + 1;
    end loop;
    return jaro + beginning * 0.1 * (1 - jaro);
end $$;

-- Whether two whole dates differ by one digit, or by two neighbouring digits exchanged.
create function warehouse.is_keying_edit(one text, other text) returns boolean language sql immutable strict as $$
    select length(one) = 10 and length(other) = 10
       and (select count(*) = 1
                or count(*) = 2 and max(i) - min(i) = 1
                   and substr(one, min(i), 1) = substr(other, max(i), 1)
                   and substr(one, max(i), 1) = substr(other, min(i), 1)
              from generate_series(1, 10) i where substr(one, i, 1) <> substr(other, i, 1))
$$;

-- Day, month and year that differ between two dates; parts unknown on either side do not count.
create function warehouse.date_parts_differing(one text, other text) returns integer language sql immutable strict as $$
    select (case when left(one, 4) <> left(other, 4) then 1 else 0 end)
         + (case when length(one) >= 7 and length(other) >= 7 and substr(one, 6, 2) <> substr(other, 6, 2) then 1 else 0 end)
         + (case when length(one) = 10 and length(other) = 10 and right(one, 2) <> right(other, 2) then 1 else 0 end)
$$;

-- Whether two whole dates are the same with day and month exchanged.
create function warehouse.is_swapped_date(one text, other text) returns boolean language sql immutable strict as $$
    select length(one) = 10 and length(other) = 10 and left(one, 4) = left(other, 4)
       and substr(one, 6, 2) = right(other, 2) and right(one, 2) = substr(other, 6, 2)
$$;

-- Interior-ministry code (4 digits) of a regency as people write it; null where the name is unknown.
create function warehouse.regency_code(written text) returns text language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
    select min(r.code) from store.region r
     where length(r.code) = 4
       and regexp_replace(upper(r.name), '[^A-Z]', '', 'g') in (
           regexp_replace(regexp_replace(upper(written), '^(KABUPATEN|KAB)[. ]+', ''), '[^A-Z]', '', 'g'),
           'KOTA' || regexp_replace(upper(written), '[^A-Z]', '', 'g'))
$$;
