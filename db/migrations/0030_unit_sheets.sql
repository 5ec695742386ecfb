/* Signature sheets of a unit: printed as a pile, scanned back, ticked. Names and groups are plain as in the roster; pictures of pages
   are files sealed under the pile's key. */
create table unit_pile (
  id uuid primary key, -- subject of the key of its scans
  unit_code text not null references unit (code),
  code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{6}$'),
  group_name text, -- as it was called when the pile was printed; null for everybody
  printed_on date not null,
  created_by uuid not null references staff (id),
  created_at timestamptz not null
);
create index unit_pile_list on unit_pile (unit_code, created_at desc); -- the piles of a unit, newest first

create table unit_sheet (
  id uuid primary key,
  pile_id uuid not null references unit_pile (id),
  position int not null check (position > 0),
  member_id uuid not null, -- of the roster; no reference: the roster forgets who left, and the sheet stays
  token text not null unique check (token ~ '^[0-9A-HJKMNP-TV-Z]{16}$'), -- what stands in its marks
  group_name text not null,
  full_name text not null,
  case_file_id uuid references review_case_file (id), -- the dossier whose number is printed
  state text not null default 'waiting' check (state in ('waiting', 'found', 'ticked', 'set_aside', 'sent_back')),
  has_ink boolean, -- something was written in the place to sign; null while no scan has shown it
  reason_sealed bytea, -- why a person ticked it, set it aside, or sent it back
  settled_by uuid references staff (id), -- that person
  settled_at timestamptz,
  version int not null default 1,
  unique (pile_id, position),
  check ((state in ('ticked', 'set_aside', 'sent_back')) = (settled_by is not null and reason_sealed is not null)),
  check ((state = 'waiting') = (settled_at is null))
);
create index unit_sheet_case_file on unit_sheet (case_file_id); -- the sheets of a dossier
create trigger unit_sheet_version before update on unit_sheet for each row execute function version_guard();
create constraint trigger unit_sheet_audited after update on unit_sheet
  deferrable initially deferred for each row execute function audit_guard();

create table unit_scan (
  id uuid primary key,
  pile_id uuid not null references unit_pile (id),
  length int not null check (length > 0),
  received int not null default 0 check (received <= length),
  parts int not null default 0,
  state text not null default 'receiving' check (state in ('receiving', 'waiting', 'done', 'refused')),
  refusal text, -- a code; which page is in refusal_page
  refusal_page int,
  pages int, -- read
  created_by uuid not null references staff (id),
  created_at timestamptz not null,
  expires_at timestamptz not null, -- of one that is being received
  check ((state = 'refused') = (refusal is not null)),
  check ((state = 'done') = (pages is not null))
);
create index unit_scan_list on unit_scan (pile_id, created_at desc); -- the scans of a pile
create index unit_scan_expired on unit_scan (expires_at) where state = 'receiving'; -- what is to be forgotten

create table unit_scan_part (
  id uuid primary key,
  scan_id uuid not null references unit_scan (id) on delete cascade,
  from_byte int not null check (from_byte >= 0),
  file_key text not null unique,
  unique (scan_id, from_byte)
);

create table unit_scan_page (
  id uuid primary key,
  scan_id uuid not null references unit_scan (id) on delete cascade,
  page int not null check (page > 0),
  kind text not null check (kind in ('sheet', 'blank', 'other', 'unread')),
  sheet_id uuid references unit_sheet (id), -- of this pile
  is_foreign boolean not null default false, -- a sheet of another pile
  has_ink boolean not null,
  file_key text unique, -- of a sheet of this pile, and of a page that was not read
  unique (scan_id, page)
);
create index unit_scan_page_sheet on unit_scan_page (sheet_id); -- the pictures of a sheet

/* A list of signed sheets that a unit hands to its agency: confirmed by the coordinator who gives it and by the officer who takes it. */
create table unit_handover (
  id uuid primary key,
  unit_code text not null references unit (code),
  no int not null check (no > 0), -- 1, 2, 3 … of the unit
  agency_code text not null references directory_agency (code),
  given_by uuid not null references staff (id),
  given_at timestamptz not null,
  taken_by uuid references staff (id),
  taken_at timestamptz,
  version int not null default 1,
  unique (unit_code, no),
  check ((taken_by is null) = (taken_at is null))
);
create index unit_handover_list on unit_handover (agency_code, given_at desc); -- what an office has been given
create trigger unit_handover_version before update on unit_handover for each row execute function version_guard();
create constraint trigger unit_handover_audited after insert or update on unit_handover
  deferrable initially deferred for each row execute function audit_guard();

create table unit_handover_sheet (
  handover_id uuid not null references unit_handover (id),
  sheet_id uuid not null references unit_sheet (id),
  number int not null check (number > 0),
  outcome text check (outcome in ('confirmed', 'sent_back')), -- null until the officer has taken the list
  primary key (handover_id, sheet_id),
  unique (handover_id, number)
);
create unique index unit_handover_sheet_live on unit_handover_sheet (sheet_id) where outcome is distinct from 'sent_back'; -- handed over once
