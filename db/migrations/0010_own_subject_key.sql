/* A citizen's own contact is opened while reading as that citizen, so the wrapped key of the own person, and of nobody else,
   may be read under that role. It is of no use without the key-encryption key, which the database never sees. */
alter table platform_subject_key enable row level security;
create policy api_all on platform_subject_key to vssid_api using (true) with check (true);
create policy own_row on platform_subject_key for select to vssid_citizen using (subject_id = app_person());
grant select on platform_subject_key to vssid_citizen;
