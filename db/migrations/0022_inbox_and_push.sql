/* The inbox in the app (ADR 0028): every notice about an account or a dossier, with a sealed copy of its values, so that it stays
   readable whatever becomes of the text or letter. A notice has the id of its message and is sealed like it. Codes and passwords
   never come here. Whose it is may be known later: the notices of a dossier become the account's when an officer approves it. */
create table notification_notice (
  id uuid primary key, -- of the message; ids ascend in time, so the newest has the highest
  participant_id uuid references participant (id), -- null: of a dossier whose applicant has no account (yet)
  template text not null check (template not in ('otp', 'activation_password')),
  key_subject uuid not null references platform_subject_key (subject_id) on delete cascade,
  values_sealed bytea not null,
  subject_id uuid not null,
  created_at timestamptz not null,
  read_at timestamptz
);
create index notification_notice_own on notification_notice (participant_id, id desc); -- a person's inbox, page by page
create index notification_notice_unread on notification_notice (participant_id) where read_at is null; -- the number on the bell
create index notification_notice_subject on notification_notice (subject_id) where participant_id is null; -- taken over at approval
create index registration_contact_proven on registration (contact_proven_index) where case_file_id is not null; -- the dossiers of one applicant
create index notification_notice_age on notification_notice (created_at); -- sweeper

alter table notification_notice enable row level security;
alter table notification_notice force row level security;
create policy api_all on notification_notice to vssid_api using (true) with check (true);
create policy own_rows on notification_notice for select to vssid_citizen using (participant_id = app_person());
-- A guardian has nothing to look for in the inbox of a child, should there ever be one.
create policy reader on notification_notice as restrictive for select to vssid_citizen using (app_reader() = app_person());
grant select on notification_notice to vssid_citizen;

-- The notices of a dossier are sealed under the dossier's key: its wrapped form may be read by the person whose notices they are.
create policy own_notices on platform_subject_key for select to vssid_citizen
  using (subject_id in (select n.key_subject from notification_notice n where n.participant_id = app_person()));

-- What was sent before this table: read already, for it came by text or letter.
insert into notification_notice (id, participant_id, template, key_subject, values_sealed, subject_id, created_at, read_at)
select m.id, coalesce(a.participant_id, r.guardian_id, ra.participant_id), m.template, m.key_subject, m.values_sealed, m.subject_id, m.created_at, m.created_at
from notification_message m
  left join account a on m.subject_kind = 'account' and a.id = m.subject_id
  left join registration r on m.subject_kind = 'case_file' and r.case_file_id = m.subject_id
  left join account ra on ra.id = r.account_id
where m.values_sealed is not null and m.template not in ('otp', 'activation_password') and (a.id is not null or r.id is not null);

/* A browser that shows a notification when there is news: of an account, until it signs out, or of one dossier. The address is a
   secret of browser and push service; who has it and the two keys can make that browser ring. */
create table notification_push_subscription (
  id uuid primary key,
  owner_kind text not null check (owner_kind in ('participant', 'case_file')),
  owner_id uuid not null,
  device_id uuid, -- of the session that subscribed; null for a dossier
  endpoint_index bytea not null, -- blind index of the address
  service text not null, -- host of the push service
  key_subject uuid not null references platform_subject_key (subject_id),
  subscription_sealed bytea not null, -- address, p256dh and auth
  language text not null check (language in ('vi', 'en')),
  created_at timestamptz not null,
  expires_at timestamptz not null, -- a year after it was renewed last
  unique (owner_id, endpoint_index) -- one device hears of one thing once
);
create index notification_push_subscription_endpoint on notification_push_subscription (endpoint_index); -- turned off, or gone
create index notification_push_subscription_expired on notification_push_subscription (expires_at); -- sweeper

alter table notification_message drop constraint notification_message_channel_check;
alter table notification_message add constraint notification_message_channel_check check (channel in ('sms', 'email', 'push'));
alter table demo_inbox drop constraint demo_inbox_channel_check;
alter table demo_inbox add constraint demo_inbox_channel_check check (channel in ('sms', 'email', 'push'));
