/* Code lists as data: ICD-10 and the lists that hospitals' files use (QĐ 130/QĐ-BYT, QĐ 3176/QĐ-BYT). A list changes with a day, so each
   name has its time; a code that is not here is shown as it came. */
create table directory_code (
  list text not null check (list in ('icd10', 'care_kind', 'treatment_result', 'discharge_kind', 'item_group')),
  code text not null check (code ~ '^[A-Z0-9][A-Z0-9.]{0,9}$'),
  valid_from date not null,
  valid_until date, -- first day on which it is no longer valid
  name_vi text not null,
  name_en text not null,
  primary key (list, code, valid_from),
  check (valid_until is null or valid_from < valid_until)
);
grant select on directory_code to vssid_citizen;

/* Sổ khám chữa bệnh (ADR 0056). Everything that a hospital says about a visit is sealed, under a key of the book and not of the person:
   a guardian's reads may open a child's book without being able to open anything else of the child. In the open stand only whose
   visit it is and the day, so that a year can be found. */
create table visit_book (
  participant_id uuid primary key references participant (id),
  id uuid not null unique -- subject of its key in platform_subject_key
);

/* One row for each visit that a facility has reported. record_index: keyed hash of facility and MA_LK, which is unique for a visit
   there: a file that is sent again replaces the row. */
create table visit (
  participant_id uuid not null references visit_book (participant_id),
  id uuid not null,
  record_index bytea not null,
  entered_on date not null,
  head_sealed bytea not null, -- what a list of a year shows
  detail_sealed bytea not null, -- diagnoses in words, treatment, drugs and services, papers
  received_at timestamptz not null,
  primary key (participant_id, id),
  unique (participant_id, record_index)
) partition by hash (participant_id);

do $$
begin
  for n in 0..15 loop
    execute format('create table visit_%s partition of visit for values with (modulus 16, remainder %s)', to_char(n, 'fm00'), n);
  end loop;
end $$;
create index visit_year on visit (participant_id, entered_on desc, id); -- a year of one person, newest first
create index visit_record on visit (record_index); -- a file that is sent again for another person

do $$
declare name text;
begin
  foreach name in array array['visit_book', 'visit'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy api_all on %I to vssid_api using (true) with check (true)', name);
    execute format('create policy own_rows on %I for select to vssid_citizen using (participant_id = app_person())', name);
    execute format('create policy reader on %I as restrictive for select to vssid_citizen using ((select app_reader() = app_person() or app_is_guardian()))', name);
    execute format('grant select on %I to vssid_citizen', name);
  end loop;
end $$;

-- The key of the own book, and of a child's; every other key of a child stays closed to guardians.
create policy own_book on platform_subject_key for select to vssid_citizen
  using (subject_id in (select b.id from visit_book b where b.participant_id = app_person()));
drop policy reader on platform_subject_key;
create policy reader on platform_subject_key as restrictive for select to vssid_citizen using (
  (select app_reader() = app_person())
  or ((select app_is_guardian()) and subject_id in (select b.id from visit_book b where b.participant_id = app_person())));
