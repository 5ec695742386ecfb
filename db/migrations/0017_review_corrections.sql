/* Field-level correction, places in the queue, missed days, exceptions of the calendar, and case files of a second kind:
   support requests. */

drop trigger review_case_file_version on review_case_file;
drop trigger review_case_file_audited on review_case_file;

alter table review_case_file
  drop constraint review_case_file_kind_check,
  drop constraint review_case_file_state_check,
  drop constraint review_case_file_check,
  add constraint review_case_file_kind_check check (kind in ('registration', 'support')),
  add constraint review_case_file_state_check check (
    state in ('submitted', 'in_review', 'returned', 'approved', 'rejected', 'withdrawn', 'answered', 'settled')),
  add constraint review_case_file_decided check (
    (state in ('approved', 'rejected', 'answered', 'settled')) = (decided_at is not null and decided_by is not null)),
  -- 0: past its day, goes first; 1: in its turn, by the instant at which it first came
  add column lane smallint not null default 1 check (lane in (0, 1)),
  add column returned_at timestamptz; -- the clock of the review rests from here until it is sent again

update review_case_file f set returned_at = (select max(e.at) from review_event e where e.case_file_id = f.id and e.to_state = 'returned')
where state = 'returned';
alter table review_case_file add constraint review_case_file_returned check ((state = 'returned') = (returned_at is not null));

-- The lane is no decision: it follows from the day and the clock, so it changes without version and audit row.
create trigger review_case_file_version before update of
    id, kind, no, agency_code, social_insurance_no, applicant_name, contact_index, state, assigned_to, submitted_at, due_at, decided_by,
    decided_at, returned_at, version
  on review_case_file for each row execute function version_guard();
create constraint trigger review_case_file_audited after insert or update of
    id, kind, no, agency_code, social_insurance_no, applicant_name, contact_index, state, assigned_to, submitted_at, due_at, decided_by,
    decided_at, returned_at, version
  on review_case_file deferrable initially deferred for each row execute function audit_guard();

-- One live registration for a number; support requests may be several.
drop index review_case_file_live;
create unique index review_case_file_live on review_case_file (kind, social_insurance_no)
  where kind = 'registration' and state in ('submitted', 'in_review', 'returned');
drop index review_case_file_queue;
create index review_case_file_queue on review_case_file (agency_code, state, lane, submitted_at, id); -- the officer's queue, page by page
create index review_case_file_due on review_case_file (due_at) where state in ('submitted', 'in_review'); -- who is past the day
create index review_case_file_resting on review_case_file (returned_at) where state = 'returned'; -- who is to be reminded

-- What an officer named to be corrected in the event that returned the file, item by item.
create table review_correction (
  case_file_id uuid not null,
  version int not null,
  item text not null check (item in ('fullName', 'personalId', 'address', 'phone', 'email', 'agency', 'portrait', 'id_front', 'id_back')),
  reason text not null,
  primary key (case_file_id, version, item, reason),
  foreign key (case_file_id, version) references review_event (case_file_id, version)
);
insert into review_correction (case_file_id, version, item, reason)
select e.case_file_id, e.version, about.item, about.reason
from review_event e
join (values
  ('portrait_unclear', 'portrait'), ('portrait_differs', 'portrait'),
  ('paper_unclear', 'id_front'), ('paper_unclear', 'id_back'), ('paper_incomplete', 'id_front'), ('paper_incomplete', 'id_back'),
  ('data_wrong', 'fullName'), ('data_wrong', 'personalId'), ('data_wrong', 'address'), ('data_wrong', 'email'), ('data_wrong', 'phone'),
  ('wrong_agency', 'agency')
) as about (reason, item) on about.reason = any (e.reasons)
where e.action = 'return';

-- What was told because somebody lets a file wait: once for each missed day or return (`since`) and stage.
create table review_notice (
  case_file_id uuid not null references review_case_file (id),
  kind text not null check (kind in ('overdue', 'reminder')),
  since timestamptz not null,
  stage smallint not null,
  at timestamptz not null,
  expected_at timestamptz, -- the day that was promised instead
  primary key (case_file_id, kind, since, stage)
);

-- Beside days of rest: days of a weekend on which the agencies work in exchange; what operators said is not overwritten at start.
alter table review_holiday
  add column works boolean not null default false,
  add column source text not null default 'operator' check (source in ('list', 'operator'));

-- After a settled support request: where the code goes that opens the returned dossier to its person, instead of the wrong phone.
alter table registration
  add column settled_contact_index bytea,
  add column settled_contact_sealed bytea;

/* A request for help with a dossier: a wrong phone, or one that is stuck. Sealed under its own key; officers see it as a case file
   once its contact has been proven. */
create table support_request (
  id uuid primary key,
  access_hash bytea not null unique, -- of the secret that the browser holds
  topic text not null check (topic in ('wrong_phone', 'stuck', 'other')),
  content_sealed bytea not null,
  agency_code text not null references directory_agency (code),
  contact_index bytea not null,
  contact_sealed bytea not null,
  otp_flow_id uuid references otp_flow (id),
  case_file_id uuid unique references review_case_file (id),
  settled_file_id uuid references review_case_file (id), -- the dossier that the officer has found and settled
  settled_way text check (settled_way in ('ask_phone', 'cancel')), -- opened for a new phone, or ended so that the person registers anew
  language text not null check (language in ('vi', 'en')),
  created_at timestamptz not null,
  expires_at timestamptz not null, -- one whose contact was never proven is swept after this
  version int not null default 1,
  check ((settled_file_id is null) = (settled_way is null))
);
create index support_request_unsent on support_request (expires_at) where case_file_id is null; -- sweeper
create trigger support_request_version before update on support_request for each row execute function version_guard();
create constraint trigger support_request_audited after insert or update on support_request
  deferrable initially deferred for each row execute function audit_guard();
