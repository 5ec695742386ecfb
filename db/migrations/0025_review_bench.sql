/* Decisions that can be undone and that a second officer may have to confirm, files of every kind, risk marks, and what finds the
   dossiers of others that share a number, a phone or a picture. */

drop trigger review_case_file_version on review_case_file;
drop trigger review_case_file_audited on review_case_file;

alter table review_case_file
  drop constraint review_case_file_kind_check,
  drop constraint review_case_file_state_check,
  add constraint review_case_file_kind_check check (kind in ('registration', 'change', 'service', 'support', 'feedback')),
  add constraint review_case_file_state_check check (
    state in ('submitted', 'in_review', 'returned', 'approved', 'rejected', 'withdrawn', 'answered', 'settled',
      'deciding', 'second_check', 'confirming')),
  add column second_by uuid references staff (id), -- who has confirmed the decision of a colleague
  add column taken_at timestamptz, -- since when somebody has it in hand
  add column risk smallint not null default 0 check (risk in (0, 1, 2)), -- 1: a mark of notice, 2: one of high severity
  add constraint review_case_file_second check (second_by is null or second_by <> decided_by);

-- Lane and risk are no decisions: they follow from the clock and from what else is on file, so they change without version and audit row.
create trigger review_case_file_version before update of
    id, kind, no, agency_code, social_insurance_no, applicant_name, contact_index, state, assigned_to, submitted_at, due_at, decided_by,
    decided_at, second_by, returned_at, taken_at, version
  on review_case_file for each row execute function version_guard();
create constraint trigger review_case_file_audited after insert or update of
    id, kind, no, agency_code, social_insurance_no, applicant_name, contact_index, state, assigned_to, submitted_at, due_at, decided_by,
    decided_at, second_by, returned_at, taken_at, version
  on review_case_file deferrable initially deferred for each row execute function audit_guard();

drop index review_case_file_live;
create unique index review_case_file_live on review_case_file (kind, social_insurance_no)
  where kind = 'registration' and state in ('submitted', 'in_review', 'returned', 'deciding', 'second_check', 'confirming');
drop index review_case_file_due;
create index review_case_file_due on review_case_file (due_at) -- who is past the day
  where state in ('submitted', 'in_review', 'deciding', 'second_check', 'confirming');

/* What an officer has decided and what has not happened yet: nothing leaves before `takes_effect_at`. After an undo, a word of the
   second officer or a failure the row keeps what was ticked and written; it goes when the decision takes effect or the file goes back to
   the queue. */
create table review_decision (
  case_file_id uuid primary key references review_case_file (id),
  action text not null check (action in ('approve', 'return', 'reject', 'answer', 'settle')),
  words_sealed bytea not null, -- ticks, items, reasons, note; under the key of the case file
  decided_by uuid not null references staff (id),
  decided_at timestamptz not null,
  second_look text[] not null, -- why a second officer is needed; empty when none is
  confirmed_by uuid references staff (id),
  takes_effect_at timestamptz, -- null: nothing is on its way
  failure text, -- code of the refusal because of which it could not take effect
  check (confirmed_by is null or confirmed_by <> decided_by)
);

/* Why a file deserves a closer look. Replaced as a whole when the file is handed in, opened or decided. */
create table review_risk_mark (
  case_file_id uuid not null references review_case_file (id),
  code text not null check (
    code in ('same_person', 'same_portrait', 'same_paper', 'same_phone', 'name_differs', 'other_paper', 'population_differs',
      'population_unknown', 'code_differs')),
  severity text not null check (severity in ('notice', 'high')),
  others uuid[] not null, -- case files that share it
  primary key (case_file_id, code)
);

alter table registration_photo
  add column picture_index bytea, -- keyed digest of the redrawn picture: the very same file, found again
  add column print bytea, -- what the picture shows, in 256 places, under a pad; copies differ in few
  add column bands int[]; -- the print in sixteen numbers: copies share one
create index registration_photo_picture on registration_photo (picture_index); -- the same picture in another dossier
create index registration_photo_bands on registration_photo using gin (bands); -- a copy of it
create index registration_person on registration (personal_id_index) where case_file_id is not null; -- the same identity number
create index registration_phone on registration (phone_index) where case_file_id is not null; -- the same phone
