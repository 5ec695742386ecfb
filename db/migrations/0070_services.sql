/* Public services (dịch vụ công): a person asks an agency for something by the form of a procedure. What a procedure asks is data of the
   program (src/domain/services, ADR 0070), so that another procedure needs no migration. A case file of the kind service, which review
   knows since it has kinds. */
create table service_request (
  id uuid primary key,
  account_id uuid not null references account (id),
  participant_id uuid not null references participant (id),
  procedure text not null check (procedure ~ '^[a-z_]{3,40}$'),
  content_sealed bytea, -- JSON: what is asked for, and what was on file of it; null: forgotten
  agency_code text not null references directory_agency (code),
  case_file_id uuid not null unique references review_case_file (id),
  language text not null check (language in ('vi', 'en')),
  created_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('approved', 'rejected', 'withdrawn', 'lapsed')),
  version int not null default 1,
  check ((ended_at is null) = (outcome is null)),
  check (ended_at is not null or content_sealed is not null)
);
create unique index service_request_live on service_request (participant_id, procedure) where ended_at is null; -- one at a time
create index service_request_person on service_request (participant_id, created_at desc, id); -- a person's own
create index service_request_account on service_request (account_id) where ended_at is null; -- what ends with an account
create index service_request_ended on service_request (ended_at) where content_sealed is not null; -- what is to be forgotten
create trigger service_request_version before update on service_request for each row execute function version_guard();
create constraint trigger service_request_audited after insert or update on service_request
  deferrable initially deferred for each row execute function audit_guard();
create constraint trigger service_request_audited_end after delete on service_request
  deferrable initially deferred for each row execute function audit_guard();
grant select, insert, update, delete on service_request to vssid_api;

/* What is to be corrected may be a field of a procedure's form, which is data of the program. */
alter table review_correction drop constraint review_correction_item_check,
  add constraint review_correction_item_check check (item ~ '^[A-Za-z_]{3,40}$');
