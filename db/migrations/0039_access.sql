/* Who looked: the person reads the own entries of the trail, and those of a child. Whose they are and what for stands in the entry. */
alter table audit_entry add constraint audit_entry_read check (purpose is null or reason is null or reason ~ '^[a-z_]{1,40}$');
alter table audit_entry enable row level security;
create policy api_all on audit_entry to vssid_api using (true) with check (true);
create policy own_rows on audit_entry for select to vssid_citizen using (person_id = app_person() and purpose is not null);
create policy reader on audit_entry as restrictive for select to vssid_citizen using ((select app_reader() = app_person() or app_is_guardian()));
grant select (id, at, actor_kind, actor_id, agency_code, action, reason, person_id, purpose) on audit_entry to vssid_citizen;
-- The list of an area, newest first; what one member of staff did.
create index audit_entry_agency on audit_entry (agency_code, id) where agency_code is not null;
create index audit_entry_actor on audit_entry (actor_id, id) where actor_kind in ('staff', 'coordinator');

/* The unit of a coordinator, for the person whose data they saw; of nobody else anything is told. */
create function access_unit_of(actor uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select u.name from staff s join unit u on u.code = s.unit_code where s.id = actor and s.role = 'coordinator'
$$;
revoke execute on function access_unit_of(uuid) from public;
grant execute on function access_unit_of(uuid) to vssid_citizen, vssid_api;

/* Why an officer opens a file that is none of their tasks: given once a day. */
create table review_access_reason (
  staff_id uuid not null references staff (id),
  case_file_id uuid not null references review_case_file (id) on delete cascade,
  day date not null,
  reason text not null check (reason ~ '^[a-z_]{1,40}$'),
  words_sealed bytea, -- under the key of the file
  at timestamptz not null,
  primary key (case_file_id, staff_id, day)
);
grant select, insert, update, delete on review_access_reason to vssid_api;

-- What a person asks who finds a look strange.
alter table support_request drop constraint support_request_topic_check;
alter table support_request add constraint support_request_topic_check check (topic in ('wrong_phone', 'stuck', 'access', 'other'));

-- What is forgotten by its age: rows come in the order of time.
create index otp_code_age on otp_code using brin (created_at);
create index otp_flow_age on otp_flow using brin (created_at);
create index account_session_age on account_session using brin (created_at);
create index staff_session_age on staff_session using brin (created_at);
create index notification_message_age on notification_message using brin (created_at);
create index review_case_file_ended on review_case_file (decided_at) where state in ('rejected', 'withdrawn');
