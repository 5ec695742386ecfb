/* The roster of a unit: its groups and members as the coordinators uploaded them. Names and ten-digit numbers are plain as in
   `participant`; contacts and the unit's own references are sealed under the roster's key. */
create table unit_roster (
  unit_code text primary key references unit (code),
  id uuid not null unique, -- subject of the key; locked by whoever changes members
  created_at timestamptz not null
);

create table unit_group (
  id uuid primary key,
  unit_code text not null references unit_roster (unit_code),
  name text not null check (name = normalize(name, nfc)),
  folded_name text not null generated always as (app_fold(name)) stored,
  unique (unit_code, folded_name) -- "Lớp 10A" and "LỚP 10A" are one
);

create table unit_member (
  id uuid primary key,
  unit_code text not null references unit_roster (unit_code),
  group_id uuid not null references unit_group (id),
  social_insurance_no text not null check (social_insurance_no ~ '^\d{10}$'),
  full_name text not null check (full_name = normalize(full_name, nfc)),
  folded_name text not null generated always as (app_fold(full_name)) stored,
  phone_sealed bytea, -- contacts and reference: null where the roster has none, and once the membership has ended
  email_sealed bytea,
  reference_sealed bytea,
  participant_id uuid references participant (id), -- whom number and name match
  match text not null check (match in ('matched', 'unmatched', 'waiting')),
  member_from timestamptz not null,
  member_until timestamptz, -- null for a current member; whoever has left has no state any more
  version int not null default 1,
  check ((match = 'matched') = (participant_id is not null)),
  check (member_until is null or num_nonnulls(phone_sealed, email_sealed, reference_sealed, participant_id) = 0)
);
create unique index unit_member_current on unit_member (unit_code, social_insurance_no) where member_until is null; -- once in a roster
create index unit_member_list on unit_member (unit_code, group_id, folded_name, id) where member_until is null; -- the list by group
create index unit_member_participant on unit_member (participant_id) where member_until is null;
create index unit_member_waiting on unit_member (unit_code, id) where member_until is null and match = 'waiting'; -- the daily matching
create index unit_member_left on unit_member (member_until) where member_until is not null; -- what is to be forgotten
create trigger unit_member_version before update on unit_member for each row execute function version_guard();
create constraint trigger unit_member_audited after insert or update on unit_member
  deferrable initially deferred for each row execute function audit_guard();

/* Who uploaded what and when. The file is not kept. */
create table unit_roster_upload (
  id uuid primary key,
  unit_code text not null references unit_roster (unit_code),
  staff_id uuid not null references staff (id),
  uploaded_at timestamptz not null,
  content_hash bytea not null, -- SHA-256 of the file
  people int not null,
  added int not null,
  changed int not null,
  unchanged int not null,
  ended int not null,
  left_out int not null
);
create index unit_roster_upload_list on unit_roster_upload (unit_code, uploaded_at desc);

/* Pairs of number and name that matched nobody: a unit has so many a day, and so many of one number a month. */
create table unit_match_miss (
  unit_code text not null references unit (code),
  missed_on date not null,
  social_insurance_no text not null,
  misses int not null,
  primary key (unit_code, missed_on, social_insurance_no)
);
create index unit_match_miss_old on unit_match_miss (missed_on); -- what is to be forgotten

-- A support request that a coordinator made for a member of the unit.
alter table support_request
  add column unit_code text references unit (code),
  add column asked_by uuid references staff (id),
  add constraint support_request_unit check ((unit_code is null) = (asked_by is null));

create index support_request_unit_phone on support_request (contact_index) where unit_code is not null; -- one phone for several members

-- Wrong phones that were told to the agency.
create table unit_phone_report (
  member_id uuid not null references unit_member (id) on delete cascade,
  request_id uuid not null unique references support_request (id) on delete cascade,
  reported_at timestamptz not null,
  primary key (member_id, request_id)
);
