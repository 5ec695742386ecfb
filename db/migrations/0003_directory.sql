/* Administrative units in both schemes: 63 provinces until 30 June 2025, 34 since 1 July 2025.
   A code means nothing without its scheme: 24 was Bắc Giang and is Bắc Ninh. */
create table directory_province (
  scheme text not null check (scheme in ('three_tier', 'two_tier')),
  code text not null check (code ~ '^\d{2}$'),
  name text not null,
  kind text not null check (kind in ('city', 'province')),
  valid_from date not null,
  valid_until date,
  successor_code text check ((scheme = 'two_tier') = (successor_code is null)),
  primary key (scheme, code)
);

create table directory_commune (
  scheme text not null,
  code text not null,
  province_code text not null,
  district_name text,
  name text not null,
  kind text not null check (kind in ('ward', 'commune', 'township', 'special_zone')),
  folded text not null generated always as (app_fold(name)) stored,
  primary key (scheme, code),
  foreign key (scheme, province_code) references directory_province (scheme, code)
);
create index directory_commune_province on directory_commune (scheme, province_code); -- cascade of an address

create table directory_agency (
  code text primary key check (code ~ '^\d{3}$|^\d{5}$'),
  parent_code text references directory_agency (code),
  level text not null check (level in ('province', 'local')),
  name text not null,
  former_name text,
  province_code text not null check (province_code ~ '^\d{2}$'), -- two_tier
  commune_codes text[] not null default '{}', -- two_tier communes that it serves
  address text not null,
  phone text not null,
  email text,
  opening_hours text not null,
  latitude double precision,
  longitude double precision,
  folded text not null generated always as (app_fold(code || ' ' || name || ' ' || coalesce(former_name, '') || ' ' || address)) stored
);
create index directory_agency_parent on directory_agency (parent_code); -- an officer of a province sees the offices below
create index directory_agency_folded on directory_agency using gin (folded gin_trgm_ops); -- search without diacritics

create table directory_facility (
  code text primary key check (code ~ '^\d{2}[0-9A-Z]{3,4}$'),
  name text not null,
  province_code text not null, -- digits of the code: the old scheme stays in use
  address text not null,
  phone text,
  accepts_registration boolean not null,
  issues_sick_leave boolean not null,
  folded text not null generated always as (app_fold(code || ' ' || name || ' ' || address)) stored
);
create index directory_facility_folded on directory_facility using gin (folded gin_trgm_ops);

grant select on directory_province, directory_commune, directory_agency, directory_facility to vssid_citizen;
