-- A case file (hồ sơ): what an officer decides. What was declared belongs to the capability named by `kind`.
create table review_case_file (
  id uuid primary key,
  kind text not null check (kind in ('registration')),
  no text not null unique check (no ~ '^\d{5}(\.[A-Z])?/\d{4}/\d{5}$'),
  agency_code text not null references directory_agency (code),
  social_insurance_no text not null,
  applicant_name text not null,
  folded_name text not null generated always as (app_fold(applicant_name)) stored,
  contact_index bytea not null, -- the proven phone or email, for tracking by number and phone
  state text not null check (state in ('submitted', 'in_review', 'returned', 'approved', 'rejected', 'withdrawn')),
  assigned_to uuid references staff (id),
  submitted_at timestamptz not null,
  due_at timestamptz not null,
  decided_by uuid references staff (id),
  decided_at timestamptz,
  version int not null default 1,
  check ((state in ('approved', 'rejected')) = (decided_at is not null and decided_by is not null))
);
-- A second live dossier for one number is refused by the database itself.
create unique index review_case_file_live on review_case_file (kind, social_insurance_no)
  where state in ('submitted', 'in_review', 'returned');
create index review_case_file_queue on review_case_file (agency_code, state, due_at, id); -- the officer's queue, page by page
create index review_case_file_name on review_case_file using gin (folded_name gin_trgm_ops);
create index review_case_file_number on review_case_file (social_insurance_no);
create trigger review_case_file_version before update on review_case_file for each row execute function version_guard();
create constraint trigger review_case_file_audited after insert or update on review_case_file
  deferrable initially deferred for each row execute function audit_guard();

-- The dossier's life as its owner and the officers may read it.
create table review_event (
  case_file_id uuid not null references review_case_file (id),
  version int not null,
  action text not null,
  from_state text,
  to_state text not null,
  actor_kind text not null check (actor_kind in ('guest', 'participant', 'staff', 'system')),
  actor_id uuid,
  reasons text[] not null default '{}',
  note_sealed bytea, -- words to the applicant
  at timestamptz not null,
  primary key (case_file_id, version)
);

-- Next number by agency and year; the row lock keeps the sequence free of gaps.
create table review_number (
  agency_code text not null,
  year int not null,
  last_no int not null,
  primary key (agency_code, year)
);

-- Days on which the agencies rest, by which due dates are counted.
create table review_holiday (day date primary key, name text not null);
