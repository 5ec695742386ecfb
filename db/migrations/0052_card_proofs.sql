/* Proofs of a card (ADR 0053): signed for one phone, for a day at most. What a proof says is not kept; whose it is, for which key of the
   phone, and by which card, session and guardianship it stands, so that it falls with any of them. */
create table card_proof (
  id uuid primary key,
  number bigint generated always as identity unique, -- list (131,072 each) and place in it, in the signed list of revoked proofs
  participant_id uuid not null references participant (id), -- whose card
  account_id uuid not null references account (id), -- whose phone
  session_id uuid not null, -- sessions are forgotten after 90 days, proofs before
  link_id uuid references guardian_link (id), -- of a child's card
  card_id uuid not null,
  key_version integer not null check (key_version > 0), -- of the key that signed it
  holder_key bytea not null check (octet_length(holder_key) = 64), -- public key of the phone, x and y
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at and expires_at <= issued_at + interval '24 hours')
);
create index card_proof_alive on card_proof (expires_at); -- the list of revoked proofs; sweeper
create index card_proof_person on card_proof (participant_id); -- the copy of one's own data

alter table card_proof enable row level security;
alter table card_proof force row level security;
create policy api_all on card_proof to vssid_api using (true) with check (true);
grant select, insert, delete on card_proof to vssid_api;

/* What clerks have checked, told later: that this proof was shown, when, and what the clerk's device said. Not who, not where, and nothing
   of what was read. */
create table card_check (
  id uuid primary key, -- made by the clerk's device, so that telling it twice is no second check
  proof_id uuid not null references card_proof (id) on delete cascade,
  nonce_hash bytea not null check (octet_length(nonce_hash) = 32), -- of the code that was shown: twice the same is a copy
  shown_at timestamptz not null, -- by the phone
  checked_at timestamptz not null, -- by the clerk's device
  verdict text not null check (verdict in ('valid', 'expired', 'revoked', 'replayed', 'stale')),
  told_at timestamptz not null
);
create index card_check_proof on card_check (proof_id); -- copies; the copy of one's own data

alter table card_check enable row level security;
alter table card_check force row level security;
create policy api_all on card_check to vssid_api using (true) with check (true);
grant select, insert, delete on card_check to vssid_api;
