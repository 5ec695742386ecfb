/* Coordinators of units: they sign in as staff do and belong to one unit. A unit asks for an account in a case file of its own kind. */

alter table staff
  add column unit_code text references unit (code), -- of a coordinator; agency_code is then the agency of the unit
  drop constraint staff_role_check,
  add constraint staff_role_check check (role in ('officer', 'administrator', 'coordinator')),
  add constraint staff_unit check ((role = 'coordinator') = (unit_code is not null));
create index staff_unit on staff (unit_code) where unit_code is not null; -- coordinators of a unit

alter table staff_invitation
  add column unit_code text references unit (code),
  drop constraint staff_invitation_role_check,
  add constraint staff_invitation_role_check check (role in ('officer', 'administrator', 'coordinator')),
  add constraint staff_invitation_unit check ((role = 'coordinator') = (unit_code is not null));
create index staff_invitation_unit on staff_invitation (unit_code) where state = 'open' and unit_code is not null;

-- What a coordinator does is told apart from what staff of an agency do.
alter table audit_entry drop constraint audit_entry_actor_kind_check;
alter table audit_entry add constraint audit_entry_actor_kind_check
  check (actor_kind in ('guest', 'participant', 'guardian', 'staff', 'coordinator', 'system'));
alter table review_event drop constraint review_event_actor_kind_check;
alter table review_event add constraint review_event_actor_kind_check
  check (actor_kind in ('guest', 'participant', 'staff', 'coordinator', 'system'));

alter table review_case_file drop constraint review_case_file_kind_check;
alter table review_case_file add constraint review_case_file_kind_check
  check (kind in ('registration', 'change', 'service', 'support', 'feedback', 'unit_account'));

/* Somebody asks for an account with which a unit follows the registrations of its people. */
create table unit_account_request (
  id uuid primary key,
  access_hash bytea not null unique, -- of the ticket in the browser
  unit_code text not null references unit (code),
  agency_code text not null references directory_agency (code),
  requester_sealed bytea not null, -- name, position, phone and words, as JSON under the request's own key
  phone_index bytea not null, -- who the requester may be to an officer
  members int not null check (members between 1 and 100000), -- as the unit says
  contact_index bytea not null,
  contact_sealed bytea not null, -- the work email
  otp_flow_id uuid references otp_flow (id),
  case_file_id uuid unique references review_case_file (id), -- null until the email is proven
  invitation_id uuid unique references staff_invitation (id), -- what an approval has led to
  language text not null check (language in ('vi', 'en')),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  version int not null default 1,
  check (invitation_id is null or case_file_id is not null)
);
create index unit_account_request_unsent on unit_account_request (expires_at) where case_file_id is null; -- what is to be forgotten
create trigger unit_account_request_version before update on unit_account_request for each row execute function version_guard();
create constraint trigger unit_account_request_audited after insert or update on unit_account_request
  deferrable initially deferred for each row execute function audit_guard();
