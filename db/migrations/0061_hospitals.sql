/* Hospitals' files (ADR 0060): programs of facilities send them with a key of their own, operators take them in from the command line. What a
   file says of people is in the visit book, or waits sealed; here is only how it went. */
alter table audit_entry drop constraint audit_entry_actor_kind_check;
alter table audit_entry add constraint audit_entry_actor_kind_check
  check (actor_kind in ('guest', 'participant', 'guardian', 'staff', 'coordinator', 'facility', 'system'));

/* A key of a facility's program: shown once, found by its hash. */
create table hospital_key (
  id uuid primary key,
  facility_code text not null references directory_facility (code),
  label text not null check (length(label) between 1 and 80),
  key_hash bytea not null unique check (octet_length(key_hash) = 32), -- SHA-256 of 256 random bits
  issued_at timestamptz not null,
  revoked_at timestamptz,
  version int not null default 1
);
create index hospital_key_facility on hospital_key (facility_code, issued_at); -- the keys of a facility, for the operator
create trigger hospital_key_version before update on hospital_key for each row execute function version_guard();
create constraint trigger hospital_key_audited after insert or update or delete on hospital_key
  deferrable initially deferred for each row execute function audit_guard();

-- Each use would be a version of the key: when it was used last stands beside it.
create table hospital_key_use (
  key_id uuid primary key references hospital_key (id) on delete cascade,
  used_at timestamptz not null
);

/* A file that was sent, and how it went. Its bytes lie sealed in pieces until they are read, under a key of which id is the subject. */
create table hospital_file (
  id uuid primary key, -- the receipt
  facility_code text not null,
  key_id uuid references hospital_key (id), -- null: by an operator
  state text not null check (state in ('receiving', 'received', 'done', 'refused')),
  sha256 bytea check (octet_length(sha256) = 32),
  piece_count int not null default 0 check (piece_count >= 0),
  byte_count bigint not null default 0 check (byte_count >= 0),
  record_count int not null default 0 check (record_count >= 0),
  findings jsonb not null default '[]', -- of the file as a whole: codes and places
  received_at timestamptz not null,
  finished_at timestamptz,
  check ((state = 'receiving') = (sha256 is null)),
  check ((state in ('done', 'refused')) = (finished_at is not null))
);
create unique index hospital_file_same on hospital_file (facility_code, sha256) where sha256 is not null; -- the same bytes again are the same file
create index hospital_file_received on hospital_file (received_at); -- what is swept and forgotten
create trigger hospital_file_traced after update of state on hospital_file
  for each row when (old.state is distinct from new.state) execute function audit_trace();
create trigger hospital_file_traced_end after delete on hospital_file for each row execute function audit_trace();

/* What became of each HOSO. No name, no number, nothing about health or money: findings are codes, places and counts. */
create table hospital_record (
  file_id uuid not null references hospital_file (id) on delete cascade,
  no int not null check (no > 0), -- in the order of the file
  line int not null,
  record_index bytea, -- keyed hash of facility and MA_LK, as visit.record_index; null: there was none to read
  outcome text not null check (outcome in ('kept', 'waiting', 'refused')),
  findings jsonb not null default '[]',
  primary key (file_id, no)
);

create index hospital_record_waiting on hospital_record (record_index) where outcome = 'waiting'; -- the person has come

/* A record that belongs into nobody's book yet, whole and sealed under a key of its own: id is its subject. */
create table hospital_waiting (
  id uuid primary key,
  record_index bytea not null unique,
  file_id uuid not null,
  record_no int not null,
  sealed bytea not null,
  received_at timestamptz not null,
  foreign key (file_id, record_no) references hospital_record (file_id, no)
);
create index hospital_waiting_received on hospital_waiting (received_at); -- what is forgotten
create index hospital_waiting_file on hospital_waiting (file_id, record_no); -- a file is forgotten after what waits of it

/* Serial numbers of sick-leave certificates (SO_SERI), as keyed hashes: the same one in another record is told. */
create table hospital_serial (
  serial_index bytea primary key,
  record_index bytea not null,
  seen_at timestamptz not null
);
create index hospital_serial_seen on hospital_serial (seen_at); -- what is forgotten
