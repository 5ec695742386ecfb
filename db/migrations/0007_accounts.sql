create table account (
  id uuid primary key,
  participant_id uuid not null unique references participant (id),
  state text not null default 'active' check (state in ('active', 'locked', 'closed')),
  password_hash text, -- null until the first password is set
  password_set_at timestamptz,
  phone_sealed bytea,
  phone_index bytea,
  phone_proven_at timestamptz, -- notices and codes go to a contact that a code has proven, to no other
  email_sealed bytea,
  email_index bytea,
  email_proven_at timestamptz,
  language text not null default 'vi' check (language in ('vi', 'en')),
  created_at timestamptz not null default clock_timestamp(),
  version int not null default 1
);
-- One email, one person. Who merely typed an address or a number has no claim on it and must not keep its owner out.
create unique index account_email on account (email_index) where email_proven_at is not null and state <> 'closed';
create index account_phone on account (phone_index) where phone_proven_at is not null and state <> 'closed'; -- policy: people with one number
create trigger account_version before update on account for each row execute function version_guard();
create constraint trigger account_audited after insert or update on account
  deferrable initially deferred for each row execute function audit_guard();

-- A secret made by the system: works once, until expires_at, and opens nothing but "set your password".
create table account_issued_secret (
  id uuid primary key,
  account_id uuid not null references account (id),
  purpose text not null check (purpose in ('activation', 'recovery')),
  secret_hash text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create unique index account_issued_secret_open on account_issued_secret (account_id) where used_at is null; -- a new one replaces the old

create table account_session (
  id uuid primary key,
  account_id uuid not null references account (id),
  token_hash bytea not null unique,
  scope text not null check (scope in ('full', 'set_password')),
  device_id uuid not null,
  device_label text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('signed_out', 'taken_over', 'expired', 'password_changed', 'revoked')),
  check ((ended_at is null) = (end_reason is null))
);
create unique index account_session_one on account_session (account_id) where ended_at is null; -- one device for one account

-- Wrong passwords by typed name (hashed, so that names without an account count alike) and kind of device; the delay grows,
-- nobody is locked out.
create table account_sign_in_failure (
  sign_in_key bytea not null,
  device_class text not null,
  failures int not null,
  last_at timestamptz not null,
  primary key (sign_in_key, device_class)
);

alter table account enable row level security;
alter table account force row level security;
create policy api_all on account to vssid_api using (true) with check (true);
create policy own_row on account for select to vssid_citizen using (participant_id = app_person());
alter table account_session enable row level security;
alter table account_session force row level security;
create policy api_all on account_session to vssid_api using (true) with check (true);
create policy own_rows on account_session for select to vssid_citizen
  using (account_id in (select a.id from account a where a.participant_id = app_person()));
grant select (id, participant_id, state, password_set_at, phone_sealed, email_sealed, language, created_at, version) on account to vssid_citizen;
grant select (id, account_id, device_label, created_at, seen_at, ended_at, end_reason) on account_session to vssid_citizen;

/* One-time codes. A flow belongs to one purpose and one subject and is bound to the browser that began it; its codes (at most three
   alive) share one budget of guesses; the statement that checks a code also counts and consumes it. */
create table otp_flow (
  id uuid primary key,
  purpose text not null,
  subject_id uuid not null,
  action_hash bytea not null,
  contact_index bytea not null,
  guesses int not null default 0,
  max_guesses int not null,
  consumed_at timestamptz,
  created_at timestamptz not null,
  check (guesses <= max_guesses)
);
create index otp_flow_subject on otp_flow (subject_id, purpose, created_at desc); -- budget of the day
create index otp_flow_contact on otp_flow (contact_index, created_at); -- messages to one contact

create table otp_code (
  id uuid primary key,
  flow_id uuid not null references otp_flow (id) on delete cascade,
  code_hmac bytea not null,
  channel text not null check (channel in ('sms', 'email')),
  message_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index otp_code_flow on otp_code (flow_id);

create table staff (
  id uuid primary key,
  login_name text not null unique check (login_name = lower(login_name)),
  full_name text not null,
  role text not null check (role in ('officer', 'administrator')),
  agency_code text not null references directory_agency (code),
  password_hash text not null,
  state text not null default 'active' check (state in ('active', 'disabled')),
  created_at timestamptz not null default clock_timestamp(),
  version int not null default 1
);
create trigger staff_version before update on staff for each row execute function version_guard();
create constraint trigger staff_audited after insert or update on staff
  deferrable initially deferred for each row execute function audit_guard();

create table staff_session (
  id uuid primary key,
  staff_id uuid not null references staff (id),
  token_hash bytea not null unique,
  device_label text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('signed_out', 'expired', 'revoked'))
);
create index staff_session_staff on staff_session (staff_id) where ended_at is null;
