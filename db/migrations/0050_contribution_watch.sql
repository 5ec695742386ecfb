/* What units declare about people (biến động): joined, left, absences, back at work, pay agreed anew. Months and kinds only, never a diagnosis.
   The watch compares them with contribution_period (ADR 0050). Plain columns and partitions for the same reasons as there. */
create table contribution_movement (
  participant_id uuid not null,
  id uuid not null,
  unit_code text not null,
  kind text not null check (kind in ('joined', 'left', 'maternity', 'sick', 'unpaid', 'suspended', 'returned', 'pay_agreed')),
  funds text[] not null check (cardinality(funds) > 0 and funds <@ array['social', 'unemployment', 'accident', 'health']),
  from_month date not null check (extract(day from from_month) = 1),
  to_month date check (extract(day from to_month) = 1), -- of an absence; null: until the person is back
  check (to_month is null or (to_month >= from_month and kind in ('maternity', 'sick', 'unpaid', 'suspended'))),
  primary key (participant_id, id) -- also serves "all of a person": there are some dozens at most
) partition by hash (participant_id);

do $$
begin
  for n in 0..15 loop
    execute format('create table contribution_movement_%s partition of contribution_movement for values with (modulus 16, remainder %s)', to_char(n, 'fm00'), n);
  end loop;
end $$;

alter table contribution_movement enable row level security;
alter table contribution_movement force row level security;
create policy api_all on contribution_movement to vssid_api using (true) with check (true);
create policy own_rows on contribution_movement for select to vssid_citizen using (participant_id = app_person());
create policy reader on contribution_movement as restrictive for select to vssid_citizen using ((select app_reader() = app_person() or app_is_guardian()));
grant select on contribution_movement to vssid_citizen;

-- A row that ends before it begins stands in old books. It is brought in as it is, counts for nothing, and its owner is told.
alter table contribution_period drop constraint contribution_period_order;

-- Units in farming, forestry and fishing may pay for three or six months at once.
alter table unit add column paying_cycle smallint not null default 1 check (paying_cycle in (1, 3, 6));

/* A person reports what is wrong in the own record (phản ánh dữ liệu): a case of the agency (ADR 0051). What stood there when it was reported is
   sealed under the person's key and stays, whatever is corrected later. */
create table dispute (
  id uuid primary key,
  account_id uuid not null references account (id),
  participant_id uuid not null references participant (id),
  subject text not null check (subject in ('contribution')),
  matter text not null, -- names the finding or the row, within its subject
  matter_sealed bytea, -- JSON: what stood there when it was reported
  words_sealed bytea, -- what the person wrote; null with matter_sealed: forgotten
  agency_code text not null references directory_agency (code),
  language text not null check (language in ('vi', 'en')),
  case_file_id uuid not null unique references review_case_file (id),
  created_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('answered', 'rejected', 'withdrawn')),
  version int not null default 1,
  check ((ended_at is null) = (outcome is null)),
  check ((matter_sealed is null) = (words_sealed is null)),
  check (ended_at is not null or matter_sealed is not null)
);
create unique index dispute_one on dispute (participant_id, subject, matter) where ended_at is null; -- the same matter is open once
create index dispute_person on dispute (participant_id, created_at desc, id); -- a person's own
create index dispute_account on dispute (account_id) where ended_at is null; -- what ends with an account
create index dispute_ended on dispute (ended_at) where matter_sealed is not null; -- what is to be forgotten
create trigger dispute_version before update on dispute for each row execute function version_guard();
create constraint trigger dispute_audited after insert or update on dispute
  deferrable initially deferred for each row execute function audit_guard();
create constraint trigger dispute_audited_end after delete on dispute
  deferrable initially deferred for each row execute function audit_guard();
grant select, insert, update on dispute to vssid_api;

alter table review_case_file drop constraint review_case_file_kind_check;
alter table review_case_file add constraint review_case_file_kind_check
  check (kind in ('registration', 'change', 'service', 'support', 'feedback', 'unit_account', 'dispute'));
