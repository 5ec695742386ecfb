/* Payments: what somebody has to pay for a request (ADR 0072). Orders move by the table in src/domain/payments/order.ts; the ledger below
   holds every movement of money and is never changed. */
create sequence payment_receipt_no;

create table payment_order (
  id uuid primary key,
  no text not null unique check (no ~ '^TT\d{14}$'), -- ours, known to the gateway
  topic text not null check (topic ~ '^[a-z_]{3,40}$'), -- the procedure that is paid for
  account_id uuid not null references account (id),
  participant_id uuid not null references participant (id),
  agency_code text not null references directory_agency (code),
  amount_vnd bigint not null check (amount_vnd > 0),
  lines jsonb not null, -- how it was reckoned
  content_sealed bytea, -- JSON: the form that is sent once it is paid; null: sent, or given up
  language text not null check (language in ('vi', 'en')),
  state text not null check (state in ('created', 'pending', 'paid', 'refund_pending', 'refunded', 'failed', 'cancelled', 'expired')),
  pay_url text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  paid_at timestamptz, -- by the gateway's clock
  payment_ref text, -- the payment that counts
  receipt_no text unique check (receipt_no ~ '^BL\d{4}-\d{7,}$'),
  follow_id uuid, -- the request that it has paid for
  version int not null default 1,
  check ((paid_at is null) = (payment_ref is null)),
  check ((paid_at is null) = (receipt_no is null)),
  check (state <> 'paid' or paid_at is not null)
);
create unique index payment_order_open on payment_order (participant_id, topic) where state in ('created', 'pending'); -- one at a time
create index payment_order_person on payment_order (participant_id, created_at desc, id); -- a person's own
create index payment_order_account on payment_order (account_id) where state in ('created', 'pending'); -- what ends with an account
create index payment_order_due on payment_order (expires_at) where state in ('created', 'pending'); -- what is asked about and expires
create index payment_order_follow on payment_order (follow_id) where follow_id is not null; -- that of a request
create trigger payment_order_version before update on payment_order for each row execute function version_guard();
create constraint trigger payment_order_audited after insert or update on payment_order
  deferrable initially deferred for each row execute function audit_guard();
create constraint trigger payment_order_audited_end after delete on payment_order
  deferrable initially deferred for each row execute function audit_guard();
revoke delete on payment_order from vssid_api;

/* The ledger: a payment that has come, one that is to go back, one that has gone back. A payment that pays nothing has a row refund_due. */
create table payment_entry (
  no bigint generated always as identity primary key,
  order_id uuid not null references payment_order (id),
  kind text not null check (kind in ('payment', 'refund_due', 'refund')),
  payment_ref text not null check (length(payment_ref) between 1 and 80), -- the gateway's number of the payment
  ref text not null check (length(ref) between 1 and 80), -- its number of this movement; of refund_due ours
  amount_vnd bigint not null check (amount_vnd > 0),
  reason text check (reason ~ '^[a-z_]{3,20}$'),
  at timestamptz not null, -- by the gateway's clock; of refund_due ours
  recorded_at timestamptz not null,
  unique (kind, payment_ref), -- a payment comes once and goes back once, however often it is told
  check ((kind = 'refund_due') = (reason is not null))
);
create index payment_entry_order on payment_entry (order_id, no); -- the movements of an order
create index payment_entry_day on payment_entry (at) where kind <> 'refund_due'; -- what is compared with a day's statement
create function payment_entry_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger of payments is never changed' using errcode = '23514', constraint = 'payment_entry_kept';
end $$;
create trigger payment_entry_kept before update or delete or truncate on payment_entry
  for each statement execute function payment_entry_kept();
revoke update, delete, truncate on payment_entry from vssid_api;

/* Which days were compared with the gateway's statement, and what it said. */
create table payment_day (
  day date primary key,
  compared_at timestamptz not null,
  payments int not null,
  paid_vnd bigint not null,
  refunds int not null,
  refunded_vnd bigint not null
);

/* What differs between a statement and the ledger, until somebody has settled it. */
create table payment_difference (
  id uuid primary key,
  day date not null,
  kind text not null check (kind in ('missing_here', 'missing_there', 'amount', 'order', 'repeated')),
  movement text not null check (movement in ('payment', 'refund')),
  ref text not null,
  order_no text not null,
  ours_vnd bigint,
  theirs_vnd bigint,
  agency_code text references directory_agency (code), -- of the order; null: we have no such order
  found_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid references staff (id),
  note text check (length(note) between 1 and 500),
  version int not null default 1,
  unique (day, kind, movement, ref),
  check ((settled_at is null) = (settled_by is null)),
  check ((settled_at is null) = (note is null))
);
create index payment_difference_open on payment_difference (day) where settled_at is null; -- what staff look at
create trigger payment_difference_version before update on payment_difference for each row execute function version_guard();
create constraint trigger payment_difference_audited after insert or update on payment_difference
  deferrable initially deferred for each row execute function audit_guard();
create constraint trigger payment_difference_audited_end after delete on payment_difference
  deferrable initially deferred for each row execute function audit_guard();
revoke delete on payment_difference from vssid_api;
