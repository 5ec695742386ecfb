-- Roles: the owner migrates; the program works as vssid_api; what a citizen reads runs as vssid_citizen.
-- Roles belong to the whole server, so several databases of one server may create them at once.
do $$
begin
  if not exists (select from pg_roles where rolname = 'vssid_api') then
    begin create role vssid_api nologin noinherit; exception when duplicate_object or unique_violation then null; end;
  end if;
  if not exists (select from pg_roles where rolname = 'vssid_citizen') then
    begin create role vssid_citizen nologin noinherit; exception when duplicate_object or unique_violation then null; end;
  end if;
  if not exists (select from pg_auth_members where roleid = 'vssid_citizen'::regrole and member = 'vssid_api'::regrole) then
    begin grant vssid_citizen to vssid_api; exception when unique_violation then null; end;
  end if;
end $$;

create extension if not exists pg_trgm;

revoke create on schema public from public;
grant usage on schema public to vssid_api, vssid_citizen;
alter default privileges in schema public grant select, insert, update, delete on tables to vssid_api;
alter default privileges in schema public grant usage on sequences to vssid_api;

-- Demo mode may travel in time; elsewhere the table stays empty and only the clock counts.
create table platform_clock (
  only_row boolean primary key default true check (only_row),
  offset_by interval not null
);
grant select on platform_clock to vssid_citizen;

/* The instant that decides expiry everywhere: clock_timestamp(), not now(), because a wait for a lock
   must not revive an expired code. */
create function app_now() returns timestamptz language sql stable parallel safe
  return clock_timestamp() + coalesce((select c.offset_by from platform_clock c), interval '0');

create function app_today() returns date language sql stable parallel safe
  return (app_now() at time zone 'Asia/Ho_Chi_Minh')::date;

-- The participant on whose behalf the transaction reads; null when nobody is signed in.
create function app_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;

/* Text without case and diacritics, for search: "Nguyễn Thị Đào" -> "nguyen thi dao".
   Mirrors fold() in src/domain/kernel/text.ts; a test compares the two. */
create function app_fold(value text) returns text language sql immutable parallel safe strict
  return replace(regexp_replace(normalize(lower(value), NFD), '[\u0300-\u036f]', '', 'g'), 'đ', 'd');

-- One data key for each subject (a person, a registration), wrapped by the key-encryption key named by version.
-- Destroying the row makes everything sealed under it unreadable.
create table platform_subject_key (
  subject_id uuid primary key,
  kek_version int not null,
  wrapped bytea not null,
  created_at timestamptz not null default clock_timestamp()
);

-- Settings of the deployment; a row with an agency overrides the general one for that agency.
create table platform_policy (
  key text not null,
  agency_code text not null default '',
  value jsonb not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (key, agency_code)
);

-- Counters of rate limits; losing them in a crash is harmless, so they are not logged.
create unlogged table platform_rate (
  key text primary key,
  hits int not null,
  until timestamptz not null
);

