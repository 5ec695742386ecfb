/* Every message to a person, written in the transaction that promises it. Class A expires with its code, class B is promised
   and kept until delivered, class C is mass mail. Recipient and values are sealed; values are wiped once handed over. */
create table notification_message (
  id uuid primary key,
  class text not null check (class in ('A', 'B', 'C')),
  channel text not null check (channel in ('sms', 'email')),
  template text not null,
  language text not null check (language in ('vi', 'en')),
  key_subject uuid not null references platform_subject_key (subject_id),
  recipient_sealed bytea not null,
  recipient_masked text not null,
  values_sealed bytea,
  subject_kind text not null,
  subject_id uuid not null,
  agency_code text,
  state text not null default 'queued' check (state in ('queued', 'sent', 'delivered', 'expired', 'dead')),
  attempts int not null default 0,
  last_problem text,
  gateway_ref text,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  sent_at timestamptz,
  delivered_at timestamptz,
  settled_at timestamptz
);
create index notification_message_subject on notification_message (subject_id, created_at); -- what was sent for this dossier
create index notification_message_open on notification_message (created_at) where state = 'queued'; -- sweeper, age of the outbox
create index notification_message_dead on notification_message (agency_code, settled_at) where state = 'dead'; -- the operators' list
create index notification_message_gateway on notification_message (gateway_ref) where gateway_ref is not null; -- delivery receipts

-- Demo mode only: what the stand-in SMS centre and mail server received.
create table demo_inbox (
  id bigint generated always as identity primary key,
  channel text not null check (channel in ('sms', 'email')),
  recipient text not null,
  subject text,
  body text not null,
  message_ref text,
  received_at timestamptz not null default clock_timestamp()
);
create index demo_inbox_recipient on demo_inbox (recipient, id desc);
