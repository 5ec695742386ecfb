/* Announcements to people (thông báo tới người dân): news and programmes of an office to a chosen group, written by one person and released by
   another (ADR 0068). What people read lies once in notification_shared; each of them has a notice that names it. */
create table announcement (
  id uuid primary key,
  no bigint generated always as identity unique,
  kind text not null check (kind in ('news', 'programme', 'urgent')),
  scope_kind text not null check (scope_kind in ('nation', 'province', 'agency')),
  scope_code text not null,
  audience jsonb not null, -- Audience of src/domain/announcements/audience.ts; nothing about health
  title_vi text not null check (length(title_vi) between 1 and 80),
  text_vi text not null check (length(text_vi) between 1 and 1000),
  title_en text check (length(title_en) between 1 and 80),
  text_en text check (length(text_en) between 1 and 1000),
  page text, -- of the app, a word of ANNOUNCEMENT_PAGES
  send_at timestamptz not null, -- not before
  state text not null check (state in ('draft', 'submitted', 'scheduled', 'sending', 'paused', 'sent', 'cancelled')),
  written_by uuid not null references staff (id),
  created_at timestamptz not null,
  submitted_at timestamptz,
  released_by uuid references staff (id),
  released_at timestamptz,
  ended_at timestamptz,
  reason text check (length(reason) between 1 and 300), -- of the last return, pause or end
  reason_by uuid references staff (id),
  folded text not null generated always as (app_fold(title_vi)) stored,
  version int not null default 1,
  check ((scope_kind = 'nation') = (scope_code = '')),
  check ((title_en is null) = (text_en is null)),
  check (released_by <> written_by), -- four eyes, whatever the program thinks
  check ((released_by is null) = (released_at is null)),
  check (state not in ('scheduled', 'sending', 'paused', 'sent') or released_by is not null),
  check ((ended_at is not null) = (state in ('sent', 'cancelled')))
);
create index announcement_due on announcement (send_at) where state in ('scheduled', 'sending'); -- what the job begins or takes up again
create index announcement_scope on announcement (scope_kind, scope_code, no); -- lists of an office
create index announcement_state on announcement (state, no); -- lists by state
create trigger announcement_version before update on announcement for each row execute function version_guard();
create constraint trigger announcement_audited after insert or update on announcement
  deferrable initially deferred for each row execute function audit_guard();
create constraint trigger announcement_audited_end after delete on announcement
  deferrable initially deferred for each row execute function audit_guard();
grant select, insert, update on announcement to vssid_api;

-- How far the sending is. Moved with each portion in the transaction that tells its people; no decision of anybody, so no trail.
create table announcement_progress (
  announcement_id uuid primary key references announcement (id),
  after_person uuid not null default '00000000-0000-0000-0000-000000000000', -- everybody up to here was looked at
  accounts int not null, -- of all people when it was released: what the looked are a part of
  looked int not null default 0,
  reached int not null default 0, -- have it in their inbox
  limited int not null default 0, -- had as many as may be already
  next_at timestamptz not null, -- of the next portion
  read int not null default 0,
  rung int not null default 0, -- a device of theirs was to ring
  shown int not null default 0, -- and has shown it
  counted_at timestamptz -- of the last three
);
grant select, insert, update on announcement_progress to vssid_api;

-- Words that many notices have in common: public, so they are not sealed. Written once, never changed.
create table notification_shared (
  id uuid primary key,
  words jsonb not null,
  created_at timestamptz not null
);
grant select, insert on notification_shared to vssid_api;
grant select on notification_shared to vssid_citizen;

alter table notification_notice add column shared_id uuid references notification_shared (id);
-- Nobody gets the same twice, however often a portion is tried; and how many a person had lately.
create unique index notification_notice_shared_once on notification_notice (participant_id, shared_id) where shared_id is not null;
create index notification_notice_shared on notification_notice (shared_id) where shared_id is not null; -- how many have it, and have read it
