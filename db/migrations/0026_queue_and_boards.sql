/* The queue with filters that add to each other, and the facts from which boards count. */

-- One index for each way in which a page of the queue is read; each page reads its own stretch of one of them.
drop index review_case_file_decided;
create index review_case_file_decided on review_case_file (agency_code, state, decided_at desc, id desc) where decided_at is not null; -- "decided", all or by outcome
create index review_case_file_mine on review_case_file (assigned_to, lane, submitted_at, id) where assigned_to is not null and decided_at is null; -- "mine"
create index review_case_file_due_day on review_case_file (agency_code, due_at, id) -- due today, overdue
  where decided_at is null and returned_at is null and state <> 'withdrawn';
create index review_case_file_risk on review_case_file (agency_code, state, lane, submitted_at, id) where risk > 0; -- files that stand out
create index review_case_file_other on review_case_file (agency_code, state, lane, submitted_at, id) where kind <> 'registration'; -- the few that are no registrations
create index review_case_file_newest on review_case_file (agency_code, submitted_at desc, id desc); -- search for a name that many have
create index review_case_file_no on review_case_file (no text_pattern_ops); -- search by the beginning of a number, whatever the collation
create index review_event_at on review_event (at); -- what has happened since the facts were gathered last

/* What boards count, one row for each step of a file that matters: received, returned, decided, ended without a decision. Written by
   the job gather_boards from review_event and never changed; may be emptied, then the job writes it anew. */
create table board_fact (
  case_file_id uuid not null,
  version int not null, -- of the event
  agency_code text not null,
  kind text not null,
  step text not null, -- 'received', or the state into which the file came: returned, approved, rejected, answered, settled, withdrawn
  at timestamptz not null,
  day date not null, -- in Vietnam
  work_minutes int, -- decisions: office hours since it was handed in, without those in which it was with the applicant
  in_time boolean, -- decisions
  at_first boolean, -- decisions: never returned before
  reasons text[] not null default '{}', -- returns and rejections
  primary key (case_file_id, version)
);
create index board_fact_period on board_fact (agency_code, day) include (step, kind, work_minutes, in_time, at_first); -- the numbers of a period
create index board_fact_reasons on board_fact (agency_code, day) include (step, reasons) where reasons <> '{}'; -- why files were returned or rejected
create index board_fact_at on board_fact (at); -- where the job goes on

/* How many participants have an active account, counted once a day by the job count_coverage: for an agency (by the commune of the
   participant), and for a unit (by the latest month of contribution). */
create table board_coverage (
  day date not null,
  agency_code text not null,
  unit_code text not null default '', -- '': everybody in the agency's area
  participants int not null,
  accounts int not null,
  primary key (day, agency_code, unit_code)
);
