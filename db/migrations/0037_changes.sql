/* A person asks to change the contact of the account or the postal address: form 01, "điều chỉnh". What was there and what was asked for
   both stay, sealed under the person's key. An approved contact counts after a hold, in which the contact so far may still stop it. */
create table change_request (
  id uuid primary key,
  account_id uuid not null references account (id),
  participant_id uuid not null references participant (id),
  device_id uuid not null, -- on which it was asked for; sessions elsewhere end when the contact changes
  asked_sealed bytea not null, -- JSON: phone, email, province, commune, street; empty: stays as it is
  before_sealed bytea not null, -- JSON: phone, email and address as they were
  phone_before_index bytea, -- of the contacts that were proven when it was asked for
  email_before_index bytea,
  phone_index bytea, -- of the new contact
  phone_proven_at timestamptz,
  email_index bytea,
  email_proven_at timestamptz,
  agency_code text not null references directory_agency (code),
  language text not null check (language in ('vi', 'en')),
  case_file_id uuid unique references review_case_file (id), -- null until every new contact is proven
  created_at timestamptz not null,
  expires_at timestamptz not null, -- of one that was never sent
  approved_at timestamptz,
  takes_effect_at timestamptz, -- of an approved contact
  cancel_hash bytea unique, -- of the link in the notice to the contact so far
  cancel_code_hmac bytea, -- of the code in the text message
  ended_at timestamptz,
  outcome text check (outcome in ('applied', 'cancelled', 'contact_taken', 'rejected', 'withdrawn')),
  version int not null default 1,
  check ((ended_at is null) = (outcome is null)),
  check (takes_effect_at is null or approved_at is not null),
  check ((cancel_hash is null) = (cancel_code_hmac is null)),
  check (outcome <> 'applied' or approved_at is not null)
);
create unique index change_request_one on change_request (account_id) where ended_at is null; -- one at a time
-- Of two people who ask for one contact the first who proves it goes on.
create unique index change_request_phone on change_request (phone_index) where ended_at is null and phone_proven_at is not null;
create unique index change_request_email on change_request (email_index) where ended_at is null and email_proven_at is not null;
create index change_request_due on change_request (takes_effect_at) where ended_at is null and takes_effect_at is not null; -- what is to take effect
create index change_request_unsent on change_request (expires_at) where case_file_id is null; -- what is to be forgotten
create index change_request_account on change_request (account_id, created_at desc); -- history of a person
create trigger change_request_version before update on change_request for each row execute function version_guard();
create constraint trigger change_request_audited after insert or update on change_request
  deferrable initially deferred for each row execute function audit_guard();
create constraint trigger change_request_audited_end after delete on change_request
  deferrable initially deferred for each row execute function audit_guard();
grant select, insert, update, delete on change_request to vssid_api;
