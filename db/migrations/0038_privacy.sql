/* The rights of a person over the own data: what was agreed to, and closing the account. */

/* One row for each time somebody agreed. The words themselves are kept by version in src/texts; the digest proves which they were. */
create table privacy_consent (
  id uuid primary key,
  participant_id uuid not null references participant (id), -- who agreed
  purpose text not null check (purpose in ('account', 'guardian', 'child')),
  about_id uuid references participant (id), -- the child whom it is about
  text_version text not null check (text_version ~ '^\d{4}-\d{2}$'),
  language text not null check (language in ('vi', 'en')), -- in which the words were read
  text_sha256 bytea not null check (octet_length(text_sha256) = 32),
  given_at timestamptz not null,
  proof_kind text not null check (proof_kind in ('registration', 'session')),
  proof_id uuid not null, -- the registration or the session in which it was given
  device_label text not null, -- "Chrome · Android"
  withdrawn_at timestamptz,
  version int not null default 1,
  check ((purpose = 'account') = (about_id is null))
);
-- One that is in force for each purpose and child; also finds what a person agreed to.
create unique index privacy_consent_open on privacy_consent (participant_id, purpose, coalesce(about_id, participant_id)) where withdrawn_at is null;
create index privacy_consent_person on privacy_consent (participant_id, given_at); -- the page and the copy of one's data

create trigger privacy_consent_version before update on privacy_consent for each row execute function version_guard();
create constraint trigger privacy_consent_audited after insert or update or delete on privacy_consent
  deferrable initially deferred for each row execute function audit_guard();
alter table privacy_consent enable row level security;
alter table privacy_consent force row level security;
create policy api_all on privacy_consent to vssid_api using (true) with check (true);
create policy own_rows on privacy_consent for select to vssid_citizen using (participant_id = app_person());
create policy reader on privacy_consent as restrictive for select to vssid_citizen using (app_reader() = app_person());
grant select, insert, update on privacy_consent to vssid_api;
grant select on privacy_consent to vssid_citizen;

-- Where somebody agreed who had no account yet; the row of privacy_consent is written when the account is opened.
alter table registration add column consent_device text;

-- The account that a dossier has opened, once it was closed and another dossier has opened it anew.
alter table registration add column former_account_id uuid references account (id) check (former_account_id is null or account_id is null);
create index registration_former_account on registration (former_account_id) where former_account_id is not null; -- the copy of one's own data

/* Closing an account: form 01 "ngừng". It waits for 72 hours, in which its owner may take it back. */
create table privacy_closing (
  id uuid primary key,
  account_id uuid not null references account (id),
  participant_id uuid not null references participant (id),
  asked_at timestamptz not null,
  effective_at timestamptz not null check (effective_at > asked_at),
  token_hash bytea not null unique, -- SHA-256 of what stands in the link of the letter
  state text not null default 'waiting' check (state in ('waiting', 'cancelled', 'done')),
  settled_at timestamptz,
  settled_by text check (settled_by in ('owner', 'link', 'time')),
  version int not null default 1,
  check ((state = 'waiting') = (settled_at is null)),
  check ((settled_at is null) = (settled_by is null))
);
create unique index privacy_closing_waiting on privacy_closing (account_id) where state = 'waiting'; -- one at a time
create index privacy_closing_due on privacy_closing (effective_at) where state = 'waiting'; -- the job that closes

create trigger privacy_closing_version before update on privacy_closing for each row execute function version_guard();
create constraint trigger privacy_closing_audited after insert or update or delete on privacy_closing
  deferrable initially deferred for each row execute function audit_guard();
grant select, insert, update on privacy_closing to vssid_api;

-- A session that ends because its account was closed says so.
alter table account_session drop constraint account_session_end_reason_check;
alter table account_session add constraint account_session_end_reason_check
  check (end_reason in ('signed_out', 'taken_over', 'expired', 'password_changed', 'revoked', 'proven', 'closed'));

-- The copy of one's own data looks for what a person handed in for children, and for links that are over too.
create index registration_guardian on registration (guardian_id) where guardian_id is not null and case_file_id is not null;
create index guardian_link_of_guardian on guardian_link (guardian_id, created_at);
create index guardian_link_of_child on guardian_link (child_id, created_at);
