/* The registry of participants as the agencies keep it. The ten-digit number is public knowledge (it is printed on the card);
   identity number, contact and address are sealed under the person's key and found by blind index only. */
create table participant (
  id uuid primary key,
  social_insurance_no text not null unique check (social_insurance_no ~ '^\d{10}$'),
  full_name text not null check (full_name = normalize(full_name, NFC)),
  folded_name text not null generated always as (app_fold(full_name)) stored,
  birth_date date not null,
  birth_precision text not null default 'day' check (birth_precision in ('day', 'month', 'year')),
  sex text not null check (sex in ('male', 'female', 'unknown')),
  personal_id_sealed bytea,
  personal_id_index bytea,
  phone_sealed bytea,
  phone_index bytea,
  email_sealed bytea,
  email_index bytea,
  address_sealed bytea,
  commune_code text,
  province_code text, -- two_tier
  household_no text,
  died_on date,
  version int not null default 1
);
create unique index participant_personal_id on participant (personal_id_index) where personal_id_index is not null; -- one person, one number; sign-in with it
create index participant_folded_name on participant using gin (folded_name gin_trgm_ops); -- officers search by name

alter table participant enable row level security;
alter table participant force row level security;
create policy api_all on participant to vssid_api using (true) with check (true);
create policy own_row on participant for select to vssid_citizen using (id = app_person());
grant select on participant to vssid_citizen;

create trigger participant_version before update on participant for each row execute function version_guard();

-- A participating unit (an employer or school) as the agency knows it.
create table unit (
  code text primary key,
  name text not null,
  tax_code text,
  address text not null,
  agency_code text not null references directory_agency (code),
  state text not null default 'active' check (state in ('active', 'suspended', 'closed')),
  folded text not null generated always as (app_fold(code || ' ' || name)) stored
);
create index unit_folded on unit using gin (folded gin_trgm_ops);
grant select on unit to vssid_citizen;
