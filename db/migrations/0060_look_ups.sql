/* Looking up agencies, facilities, collection points and units (ADR 0059): what people want to know of them, and keys by which a name
   is found without diacritics in some milliseconds. */

/* Words of a text as a search compares them, each with a space before it: "BV. Đa khoa" -> " bv da khoa". So a pattern '% khoa%' finds
   beginnings of words, by the trigram index too, and ' bv%' the beginning of the name. Mirrors placeWords() in
   src/domain/directory/places.ts; a test compares the two. */
create function app_words(value text) returns text language sql immutable parallel safe strict
  return ' ' || btrim(regexp_replace(app_fold(value), '[^a-z0-9]+', ' ', 'g'));

/* Opening hours in a part of OpenStreetMap's notation ("Mo-Fr 07:30-11:30,13:00-16:30", "24/7"), src/domain/directory/opening-rule.ts;
   null where only words are known. */
alter table directory_agency add column opening_rule text;
alter table directory_agency add column served_names text not null default ''; -- names of the communes that it serves, so that these find it
alter table directory_agency add column name_key text collate "C" not null generated always as (app_words(name)) stored;
alter table directory_agency add column search_key text collate "C" not null
  generated always as (app_words(code || ' ' || name || ' ' || coalesce(former_name, '') || ' ' || address || ' ' || served_names)) stored;

-- Who speaks for a task of an agency: people of the office in their office, nobody else.
create table directory_agency_contact (
  agency_code text not null references directory_agency (code) on delete cascade,
  task text not null check (task in ('reception', 'collection', 'cards', 'benefits', 'health')),
  name text not null,
  phone text,
  email text,
  primary key (agency_code, task)
);

alter table directory_facility add column kind text check (kind in ('hospital', 'centre', 'clinic', 'station'));
alter table directory_facility add column tier text check (tier in ('specialised', 'basic', 'initial'));
alter table directory_facility add column has_contract boolean not null default true; -- examines and treats at the cost of health insurance
alter table directory_facility add column services text[] not null default '{}';
alter table directory_facility add column registration_note text; -- whom it takes as first place, until when
alter table directory_facility add column opening_rule text;
alter table directory_facility add column latitude double precision;
alter table directory_facility add column longitude double precision;
alter table directory_facility add column name_key text collate "C" not null generated always as (app_words(name)) stored;
alter table directory_facility add column search_key text collate "C" not null
  generated always as (app_words(code || ' ' || name || ' ' || address)) stored;
-- Nobody searched by it; the keys above take its place.
drop index directory_facility_folded;
alter table directory_facility drop column folded;
create index directory_facility_name on directory_facility (name_key, code); -- a page by name, and names that begin with what was typed
create index directory_facility_area on directory_facility (province_code, name_key, code); -- the same within a province
create index directory_facility_names on directory_facility using gin (name_key gin_trgm_ops); -- words of the name: far fewer rows have them there
create index directory_facility_words on directory_facility using gin (search_key gin_trgm_ops); -- words in code, name and address

create table directory_collection_point (
  code text primary key check (code ~ '^[0-9A-Z]{3,30}$'),
  name text not null,
  kind text not null check (kind in ('point', 'agent')),
  organisation text, -- who runs it
  collects text[] not null default '{}' check (collects <@ array['voluntary_social', 'household_health']),
  province_code text not null check (province_code ~ '^\d{2}$'), -- two_tier
  address text not null,
  phone text,
  opening_rule text,
  agency_code text references directory_agency (code),
  latitude double precision,
  longitude double precision,
  name_key text collate "C" not null generated always as (app_words(name)) stored,
  search_key text collate "C" not null generated always as (app_words(code || ' ' || name || ' ' || coalesce(organisation, '') || ' ' || address)) stored
);
create index directory_point_name on directory_collection_point (name_key, code);
create index directory_point_area on directory_collection_point (province_code, name_key, code);
create index directory_point_names on directory_collection_point using gin (name_key gin_trgm_ops);
create index directory_point_words on directory_collection_point using gin (search_key gin_trgm_ops);

alter table unit add column name_key text collate "C" not null generated always as (app_words(name)) stored;
alter table unit add column search_key text collate "C" not null generated always as (app_words(code || ' ' || name || ' ' || address)) stored;
create index unit_name on unit (name_key, code);
create index unit_area on unit (agency_code, name_key, code); -- the units of a province's offices by name
create index unit_names on unit using gin (name_key gin_trgm_ops);
create index unit_words on unit using gin (search_key gin_trgm_ops);

/* Every word of the look-ups' rows, so that a slip of the finger can be compared with the words that there are: some thousand, since
   Vietnamese has no more syllables. Words are learnt with the rows and never forgotten. */
create table directory_word (
  source text not null check (source in ('agency', 'facility', 'point', 'unit')),
  word text collate "C" not null,
  primary key (source, word)
);

create function directory_learn_words() returns trigger language plpgsql as $$
begin
  -- In one order, so that two lists that come at once wait for each other instead of for ever.
  insert into directory_word (source, word)
    select distinct tg_argv[0], w from new_rows r, unnest(string_to_array(btrim(r.search_key), ' ')) w
    where length(w) between 2 and 20 and w !~ '[0-9]' order by 2
    on conflict do nothing;
  return null;
end $$;

create trigger agency_words_new after insert on directory_agency referencing new table as new_rows for each statement execute function directory_learn_words('agency');
create trigger agency_words after update on directory_agency referencing new table as new_rows for each statement execute function directory_learn_words('agency');
create trigger facility_words_new after insert on directory_facility referencing new table as new_rows for each statement execute function directory_learn_words('facility');
create trigger facility_words after update on directory_facility referencing new table as new_rows for each statement execute function directory_learn_words('facility');
create trigger point_words_new after insert on directory_collection_point referencing new table as new_rows for each statement execute function directory_learn_words('point');
create trigger point_words after update on directory_collection_point referencing new table as new_rows for each statement execute function directory_learn_words('point');
create trigger unit_words_new after insert on unit referencing new table as new_rows for each statement execute function directory_learn_words('unit');
create trigger unit_words after update on unit referencing new table as new_rows for each statement execute function directory_learn_words('unit');

insert into directory_word (source, word)
  select distinct r.source, w from (
    select 'agency', search_key from directory_agency union all select 'facility', search_key from directory_facility
    union all select 'unit', search_key from unit) r (source, search_key), unnest(string_to_array(btrim(r.search_key), ' ')) w
  where length(w) between 2 and 20 and w !~ '[0-9]';
