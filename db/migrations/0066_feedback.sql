/* Feedback and complaints (phản ánh, kiến nghị): a person tells of the app, an agency, an employer or a hospital, signed in or as a guest
   whose contact a code proves (ADR 0066). A case file of the kind feedback, which review knows since it has kinds. */
create table feedback (
  id uuid primary key,
  account_id uuid references account (id), -- null: a guest
  participant_id uuid references participant (id),
  access_hash bytea unique, -- of the ticket of a guest
  subject text not null check (subject in ('app', 'employer', 'officer', 'hospital', 'wrong_information', 'idea', 'other')),
  about_agency_code text not null references directory_agency (code), -- whom or whose area it is about
  agency_code text not null references directory_agency (code), -- who answers: never those whom it is about, where there is an office above
  content_sealed bytea, -- JSON: words, name, whom it names, what was added later; null: forgotten
  contact_index bytea not null,
  contact_sealed bytea, -- of a guest: where the answer goes
  otp_flow_id uuid references otp_flow (id),
  case_file_id uuid unique references review_case_file (id), -- null: waits for the code of its contact
  language text not null check (language in ('vi', 'en')),
  created_at timestamptz not null,
  expires_at timestamptz not null, -- of what waits for its code
  reopened_at timestamptz, -- the person said that the answer did not help: once
  ended_at timestamptz,
  outcome text check (outcome in ('answered', 'rejected', 'withdrawn')),
  version int not null default 1,
  check ((account_id is null) = (participant_id is null)),
  check ((account_id is null) = (access_hash is not null)),
  check (account_id is null or (contact_sealed is null and otp_flow_id is null and case_file_id is not null)),
  check ((ended_at is null) = (outcome is null)),
  check (ended_at is not null or content_sealed is not null)
);
create index feedback_person on feedback (participant_id, created_at desc, id) where participant_id is not null; -- a person's own
create index feedback_account on feedback (account_id) where ended_at is null; -- what ends with an account
create index feedback_unsent on feedback (expires_at) where case_file_id is null; -- what is forgotten without its code
create index feedback_ended on feedback (ended_at) where content_sealed is not null; -- what is to be forgotten
create trigger feedback_version before update on feedback for each row execute function version_guard();
create constraint trigger feedback_audited after insert or update on feedback
  deferrable initially deferred for each row execute function audit_guard();
create constraint trigger feedback_audited_end after delete on feedback
  deferrable initially deferred for each row execute function audit_guard();
grant select, insert, update, delete on feedback to vssid_api;
