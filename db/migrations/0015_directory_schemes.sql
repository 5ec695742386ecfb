/* Communes of both schemes with the days on which they count, and what became of the old ones.
   A three-tier commune without an official code (merged away before the last list of 30 June 2025, or an island district that had no
   communes) has a key of our own that begins with "~". */
alter table directory_commune add column valid_from date; -- null: before any list we hold
alter table directory_commune add column valid_until date; -- first day on which it counts no more; for a "~" at the latest
alter table directory_commune add column match_key text not null default ''; -- src/domain/directory/place-names.ts
update directory_commune set valid_from = '2025-07-01' where scheme = 'two_tier';
-- Xã Ia Mơ had a code that belonged to another commune; its row comes again with its own.
delete from directory_commune where scheme = 'two_tier' and code = '23737';
alter table directory_commune add constraint directory_commune_code check (code ~ '^\d{5}$' or (scheme = 'three_tier' and code like '~%'));
alter table directory_commune add constraint directory_commune_days check (case scheme when 'two_tier' then valid_from is not null else valid_until is not null end);
create index directory_commune_match on directory_commune (match_key); -- the words of an address in free text

create table directory_commune_successor (
  former_code text not null, -- three_tier
  commune_code text not null, -- two_tier
  position smallint not null, -- 0 received most
  is_whole boolean not null, -- false: only a part of the old commune went there
  primary key (former_code, commune_code)
);
