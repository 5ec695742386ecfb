/* Staff come by invitation, sign in with a password and a second factor, and may be somebody in the registry. */

alter table staff
  add column participant_id uuid references participant (id), -- who they are in the registry: nobody decides about the own file
  add column email_sealed bytea, -- letters of this account; sealed under the member's own key
  add column email_index bytea,
  add column folded_name text not null generated always as (app_fold(full_name || ' ' || login_name)) stored;
alter table staff drop constraint staff_state_check;
alter table staff add constraint staff_state_check check (state in ('active', 'suspended', 'disabled'));
create unique index staff_participant on staff (participant_id) where state <> 'disabled'; -- one person, one account
create unique index staff_email on staff (email_index) where state <> 'disabled'; -- one address, one account
create index staff_agency on staff (agency_code, folded_name, id); -- the list of an area

alter table staff_session
  add column proven_at timestamptz, -- the last proof of the second factor; null opens nothing but giving one
  add column factor text check (factor in ('passkey', 'totp', 'recovery')),
  add column device_id uuid,
  add column network_hmac bytea, -- of the address; both say whether a place is known, and prove nothing
  add check ((proven_at is null) = (factor is null));
create index staff_session_device on staff_session (staff_id, device_id) where proven_at is not null; -- is this device known?
create index staff_session_proven on staff_session (staff_id, proven_at desc) where proven_at is not null; -- last sign-in; known networks

-- A passkey (WebAuthn): a public key, so nothing here opens anything.
create table staff_passkey (
  id uuid primary key,
  staff_id uuid not null references staff (id),
  credential_id text not null unique, -- base64url, as the browser names it
  public_key bytea not null, -- COSE
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index staff_passkey_staff on staff_passkey (staff_id);

-- One-time codes of an app (RFC 6238). A code works once: last_step is the step of the latest one that was accepted.
create table staff_totp (
  staff_id uuid primary key references staff (id),
  secret_sealed bytea, -- null until a first code has confirmed it
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  pending_sealed bytea, -- shown as QR code and not confirmed yet
  pending_until timestamptz,
  check ((secret_sealed is null) = (confirmed_at is null)),
  check ((pending_sealed is null) = (pending_until is null))
);

create table staff_recovery_code (
  staff_id uuid not null references staff (id),
  code_hmac bytea not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (staff_id, code_hmac)
);

-- What a passkey has to sign: for one session and one purpose, once, for five minutes.
create table staff_challenge (
  session_id uuid not null references staff_session (id),
  purpose text not null check (purpose in ('register', 'prove')),
  challenge text not null,
  expires_at timestamptz not null,
  primary key (session_id, purpose) -- a new one takes the place of the one before
);

/* An invitation makes a member of staff of whoever opens its link within 72 hours. The link is known by its hash only. */
create table staff_invitation (
  id uuid primary key,
  state text not null default 'open' check (state in ('open', 'accepted', 'taken_back')),
  email_sealed bytea not null, -- under the invitation's own key
  email_index bytea not null,
  full_name text not null,
  folded_name text not null generated always as (app_fold(full_name)) stored,
  role text not null check (role in ('officer', 'administrator')),
  nationwide boolean not null check (not nationwide or role = 'administrator'),
  agency_code text not null references directory_agency (code),
  participant_id uuid references participant (id),
  language text not null check (language in ('vi', 'en')),
  invited_by uuid references staff (id), -- null: an operator at the command line
  token_hash bytea not null unique,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  staff_id uuid references staff (id), -- who came of it
  version int not null default 1,
  check ((state = 'accepted') = (staff_id is not null))
);
create index staff_invitation_agency on staff_invitation (agency_code, folded_name, id) where state = 'open'; -- the list of an area
create unique index staff_invitation_email on staff_invitation (agency_code, email_index) where state = 'open'; -- invited once by an agency
create trigger staff_invitation_version before update on staff_invitation for each row execute function version_guard();
create constraint trigger staff_invitation_audited after insert or update on staff_invitation
  deferrable initially deferred for each row execute function audit_guard();

-- A link for a forgotten password: works once, for half an hour, and opens nothing but "set your password".
create table staff_password_reset (
  id uuid primary key,
  staff_id uuid not null references staff (id),
  token_hash bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index staff_password_reset_staff on staff_password_reset (staff_id) where used_at is null; -- a new one ends those before
