/* Campaigns that a coordinator begins for the own unit, links of members, counts of each day, and reminders. */

alter table registration_campaign
  add column unit_code text references unit (code), -- null: begun by an officer for a unit without an account
  add column purpose text not null default 'register' check (purpose in ('register', 'confirm_id'));
create index registration_campaign_unit on registration_campaign (unit_code, created_at desc) where unit_code is not null; -- the list of a unit

/* A link that belongs to one member in one campaign. It opens the campaign and nothing of the member; the token itself is not kept. */
create table unit_member_link (
  campaign_id uuid not null references registration_campaign (id),
  member_id uuid not null references unit_member (id) on delete cascade,
  token_hash bytea not null unique, -- SHA-256
  came_at timestamptz, -- when it was opened first
  primary key (campaign_id, member_id)
);
create index unit_member_link_member on unit_member_link (member_id); -- when a member is forgotten

/* How the members of a unit stood at the end of a day, counted by the job count_units. */
create table unit_board_day (
  unit_code text not null references unit (code),
  day date not null,
  members int not null,
  not_started int not null,
  waiting int not null,
  to_correct int not null,
  activated int not null,
  needs_help int not null,
  primary key (unit_code, day),
  check (members = not_started + waiting + to_correct + activated + needs_help)
);

/* Somebody pressed "remind": to whom, and what became of each. */
create table unit_reminder (
  id uuid primary key,
  unit_code text not null references unit (code),
  campaign_id uuid not null references registration_campaign (id),
  staff_id uuid not null references staff (id),
  group_id uuid references unit_group (id), -- null: of the whole unit, or one member
  state text not null check (state in ('not_started', 'to_correct', 'both')),
  created_at timestamptz not null
);
create index unit_reminder_list on unit_reminder (unit_code, created_at desc);

create table unit_reminder_member (
  reminder_id uuid not null references unit_reminder (id) on delete cascade,
  member_id uuid not null references unit_member (id) on delete cascade,
  outcome text not null check (outcome in (
    'queued', 'sent', 'held', 'too_soon', 'enough', 'no_contact', 'same_contact', 'budget', 'changed', 'left', 'over', 'failed')),
  channel text check (channel in ('sms', 'email')), -- by which it goes or went
  contact_index bytea, -- of the phone or address; limits count by it, over all units. Forgotten after ninety days
  parts smallint not null default 0, -- texts that the carrier counts; 1 for a letter
  settled_at timestamptz not null, -- the last change of the outcome
  message_id uuid, -- of the outbox, which forgets in its own time
  primary key (reminder_id, member_id),
  check ((outcome in ('queued', 'sent', 'held')) = (channel is not null))
);
create unique index unit_reminder_member_queued on unit_reminder_member (member_id) where outcome = 'queued'; -- nobody waits for two
create index unit_reminder_member_last on unit_reminder_member (member_id, settled_at desc); -- how often and how lately; when a member is forgotten
create index unit_reminder_member_contact on unit_reminder_member (contact_index, settled_at desc) where contact_index is not null; -- the same of a phone or address
create index unit_reminder_member_old on unit_reminder_member (settled_at) where contact_index is not null; -- what is to be forgotten

/* Phones and addresses whose owners want no reminders, of whatever unit. Each press is a row of its own, which only who pressed takes
   back. */
create table unit_reminder_refusal (
  contact_index bytea not null,
  undo_hash bytea not null, -- SHA-256 of what the page that was pressed has got
  refused_at timestamptz not null,
  primary key (contact_index, undo_hash)
);
create index unit_reminder_refusal_undo on unit_reminder_refusal (undo_hash); -- taking back
