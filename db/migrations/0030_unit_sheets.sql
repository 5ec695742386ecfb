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
  full_name text not null, -- the name and number that it was printed for, whatever the roster says later
  social_insurance_no text not null check (social_insurance_no ~ '^\d{10}$'),
  case_file_id uuid references review_case_file (id), -- the dossier whose number is printed
  state text not null default 'waiting' check (state in ('waiting', 'found', 'ticked', 'set_aside', 'sent_back', 'void')),
  has_ink boolean, -- something was written in the place to sign; null while no scan has shown it
  reason_sealed bytea, -- why a person ticked it, set it aside, or sent it back
  settled_by uuid references staff (id), -- that person
  settled_at timestamptz,
  refused_at timestamptz, -- set aside or sent back last: scans that began before show a paper that does not count
  version int not null default 1,
  unique (pile_id, position),
  check ((state in ('ticked', 'set_aside', 'sent_back')) = (settled_by is not null and reason_sealed is not null)),
  check ((state = 'waiting') = (settled_at is null))
);
create index unit_sheet_member on unit_sheet (member_id); -- whether a member has one
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
  readings int not null default 0, -- how often it was begun to be read
  read_at timestamptz, -- when last; clocks of jobs, not of the demo
  held_until timestamptz, -- nobody else begins before
  check ((state = 'refused') = (refusal is not null)),
  check ((state = 'done') = (pages is not null))
);
create index unit_scan_list on unit_scan (pile_id, created_at desc); -- the scans of a pile
create index unit_scan_waiting on unit_scan (created_at) where state = 'waiting'; -- what is read next
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
  file_key text unique, -- of a sheet of this pile, and of a page that was not read; null once its time is over
  thumb_sealed bytea, -- the same picture, small; goes with it
  unique (scan_id, page)
);
create index unit_scan_page_kept on unit_scan_page (id) where file_key is not null; -- what may be forgotten
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
  case_file_id uuid references review_case_file (id), -- the dossier that an officer named for a sheet without a printed one
  outcome text check (outcome in ('confirmed', 'sent_back')), -- null until the officer has taken the list
  noting text, -- what came of it for the dossier of a confirmed sheet
  check ((outcome = 'confirmed') = (noting is not null) or outcome is null),
  primary key (handover_id, sheet_id),
  unique (handover_id, number)
);
create unique index unit_handover_sheet_live on unit_handover_sheet (sheet_id) where outcome is distinct from 'sent_back'; -- handed over once

/* Whether a member lets the unit print the filled form 01 behind the sheet: the answer about one dossier. It counts while membership and
   dossier last; each answer is a version with its audit row, and each opening of the form an audit row of its own. */
create table unit_form_consent (
  id uuid primary key,
  member_id uuid not null references unit_member (id) on delete cascade,
  case_file_id uuid not null references review_case_file (id),
  is_given boolean not null,
  text_version int not null check (text_version > 0), -- of the words that were read
  guardian_id uuid references participant (id), -- who answered for a child; null for the person
  answered_at timestamptz not null,
  version int not null default 1,
  unique (member_id, case_file_id)
);
create index unit_form_consent_case_file on unit_form_consent (case_file_id); -- what the person behind a dossier has answered
create trigger unit_form_consent_version before update on unit_form_consent for each row execute function version_guard();
create constraint trigger unit_form_consent_audited after insert or update on unit_form_consent
  deferrable initially deferred for each row execute function audit_guard();
