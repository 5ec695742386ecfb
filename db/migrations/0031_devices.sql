/* Known devices of an account, the proof of its owner on a new one, and fresh proofs. A device is named by the first half of the
   SHA-256 of a token that only its browser has: whoever reads this table can play none of them. */
create table account_device (
  account_id uuid not null references account (id),
  device_id uuid not null,
  label text not null, -- "Chrome trên Android"
  proven_by text not null check (proven_by in ('issued_secret', 'sms', 'email', 'passkey')),
  proven_at timestamptz not null, -- the last time
  first_at timestamptz not null,
  seen_at timestamptz not null, -- of the last session that began here
  ended_at timestamptz, -- the owner has taken it off the list: it has to be proven again
  primary key (account_id, device_id)
);

/* Who may do what on it, and where the owner reads it, is as for sessions. */
alter table account_device enable row level security;
alter table account_device force row level security;
create policy api_all on account_device to vssid_api using (true) with check (true);
create policy own_rows on account_device for select to vssid_citizen
  using (account_id = (select id from account where participant_id = app_person()));
create policy reader on account_device as restrictive for select to vssid_citizen using (app_reader() = app_person());
grant select, insert, update, delete on account_device to vssid_api;
grant select on account_device to vssid_citizen;

/* A session that is not proven opens nothing but proving it. It ends no other session, and of these there may be several: whoever knows
   a password shall not be able to sign its owner out. */
alter table account_session drop constraint account_session_scope_check;
alter table account_session add constraint account_session_scope_check check (scope in ('full', 'set_password', 'proving'));
alter table account_session add column proven_at timestamptz; -- the last code or passkey in this session
alter table account_session drop constraint account_session_end_reason_check;
alter table account_session add constraint account_session_end_reason_check
  check (end_reason in ('signed_out', 'taken_over', 'expired', 'password_changed', 'revoked', 'proven'));
drop index account_session_one;
create unique index account_session_one on account_session (account_id) where ended_at is null and scope <> 'proving'; -- one device for one account
create index account_session_proving on account_session (account_id) where ended_at is null and scope = 'proving'; -- to be ended together
