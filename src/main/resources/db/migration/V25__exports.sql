-- Cases and pairs to be reviewed are opened by people and by the matching model; until then these lists are empty.

create table store.case_file (
    case_id            text not null,
    status             text not null,
    subject_person_ids text[] not null,
    discrepancy_ids    text[] not null,
    opened             date not null,
    owner              text,
    agencies_answered  text[] not null default '{}',
    run_from           integer not null,
    run_to             integer
);

create view warehouse.case_file as
select case_id, status, subject_person_ids, discrepancy_ids, opened, owner, agencies_answered
  from store.case_file
 where run_from <= (select store.as_of_run()) and (run_to is null or run_to > (select store.as_of_run()));

create table store.review_pair (
    record_ref_a text not null,
    record_ref_b text not null,
    weight       double precision,
    probability  double precision,
    reason       text not null,
    decision     text,
    run_from     integer not null,
    run_to       integer
);

create view warehouse.review_pair as
select record_ref_a, record_ref_b, weight, probability, reason, decision
  from store.review_pair
 where run_from <= (select store.as_of_run()) and (run_to is null or run_to > (select store.as_of_run()));
