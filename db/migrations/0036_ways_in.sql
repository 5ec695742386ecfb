/* Passkeys of participants. What a passkey is found by is random and known to its device only; the public key opens nothing. */
create table account_passkey (
  id uuid primary key,
  account_id uuid not null references account (id),
  credential_id text not null unique, -- base64url, as the browser names it
  public_key bytea not null, -- COSE
  counter bigint not null,
  transports text[] not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index account_passkey_account on account_passkey (account_id);

/* What a passkey has to sign: once, for five minutes. Whoever signs in has no session yet: then the holder is the device, as in
   account_device, and no account is named. */
create table account_challenge (
  holder_id uuid not null, -- a device to sign in, a session for the rest
  purpose text not null check (purpose in ('sign_in', 'prove', 'register')),
  challenge text not null,
  expires_at timestamptz not null,
  primary key (holder_id, purpose) -- a new one takes the place of the one before
);
create index account_challenge_over on account_challenge (expires_at); -- swept hourly

alter table account_passkey enable row level security;
alter table account_passkey force row level security;
create policy api_all on account_passkey to vssid_api using (true) with check (true);
create policy own_rows on account_passkey for select to vssid_citizen
  using (account_id = (select id from account where participant_id = app_person()));
create policy reader on account_passkey as restrictive for select to vssid_citizen using (app_reader() = app_person());
grant select, insert, update, delete on account_passkey, account_challenge to vssid_api;
grant select (id, account_id, name, created_at, used_at) on account_passkey to vssid_citizen;

alter table account_session add column by_passkey boolean not null default false; -- a passkey proved whose it is

/* Somebody who has forgotten the password, in one browser. A name without an account has the same rows: only the job that sends the code
   knows better. The latest attempt of a browser takes the place of the one before. */
create table account_recovery (
  device_id uuid primary key,
  account_id uuid references account (id), -- null: nobody has the name
  subject_id uuid not null, -- of the flow: the account, or what follows from the name that was typed
  name_key bytea not null, -- under which wrong passwords for the typed name are counted
  channel text not null check (channel in ('sms', 'email')),
  language text not null check (language in ('vi', 'en')),
  expires_at timestamptz not null
);
create index account_recovery_over on account_recovery (expires_at); -- swept hourly
grant select, insert, update, delete on account_recovery to vssid_api;

alter table account_session add column recovered boolean not null default false; -- sets a password that takes the place of a forgotten one

/* Passwords before the present one: a new one shall differ from the last three. */
create table account_password_past (
  account_id uuid not null references account (id),
  password_hash text not null, -- as in account; salted, so that it tells nothing by itself
  ended_at timestamptz not null,
  primary key (account_id, password_hash)
);
grant select, insert, delete on account_password_past to vssid_api;
