/* A declaration to open an e-transaction account, from the first photo to the decision. Everything that was declared is sealed
   under the registration's own key; the blind indexes find duplicates. */
create table registration (
  id uuid primary key,
  access_hash bytea not null unique, -- of the secret in the applicant's cookie
  declaration_sealed bytea,
  pending_sealed bytea, -- the correction of a returned dossier; officers see it when its contact has been proven
  social_insurance_no text,
  personal_id_index bytea,
  phone_index bytea,
  email_index bytea,
  agency_code text references directory_agency (code),
  contact_channel text check (contact_channel in ('sms', 'email')), -- of the code on its way
  contact_proven_index bytea, -- the contact that a code has proven; it must equal the declared one at confirmation
  contact_proven_at timestamptz,
  contact_proven_sealed bytea, -- channel and address of that contact: where the notices of the dossier go
  otp_flow_id uuid references otp_flow (id),
  registry_checks int not null default 0,
  case_file_id uuid unique references review_case_file (id),
  account_id uuid references account (id),
  language text not null default 'vi' check (language in ('vi', 'en')),
  created_at timestamptz not null,
  expires_at timestamptz not null, -- an unsent one is swept after this
  version int not null default 1
);
create index registration_unsent on registration (expires_at) where case_file_id is null; -- sweeper
create unique index registration_account on registration (account_id) where account_id is not null;
create trigger registration_version before update on registration for each row execute function version_guard();
create constraint trigger registration_audited after insert or update on registration
  deferrable initially deferred for each row execute function audit_guard();

create table registration_photo (
  id uuid primary key,
  registration_id uuid not null references registration (id) on delete cascade,
  kind text not null check (kind in ('portrait', 'id_front', 'id_back')),
  file_key text not null unique,
  file_sha256 bytea not null,
  width int not null,
  height int not null,
  size_bytes int not null,
  created_at timestamptz not null,
  unique (registration_id, kind)
);
