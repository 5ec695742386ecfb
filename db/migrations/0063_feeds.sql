/* Feeds (ADR 0062): files of agencies become rows of the registry, all of a file or nothing of it. */
create table feed_batch (
  id uuid primary key,
  no int not null unique generated always as identity,
  kind text not null check (kind in ('participants', 'units', 'contributions', 'cards', 'benefits', 'communes', 'agencies', 'facilities', 'collection_points')),
  file_name text not null check (length(file_name) between 1 and 200),
  size bigint not null check (size >= 0),
  received bigint not null default 0 check (received <= size), -- of a file that is sent in parts; one that lies on the machine of the operator is never kept
  is_sent boolean not null, -- by the console, so its parts are kept until it is applied, refused or forgotten
  sha256 bytea, -- of the bytes that were checked
  state text not null check (state in ('receiving', 'received', 'checking', 'checked', 'refused', 'applying', 'applied', 'taking_back', 'taken_back', 'failed', 'forgotten')),
  rows int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  same int not null default 0,
  faults int not null default 0,
  has_more_faults boolean not null default false, -- reading stopped at the most that are told
  columns jsonb, -- heads that were understood and heads that were passed over
  preview_sealed bytea, -- the first rows as they were understood, under the key of the batch
  created_by uuid references staff (id), -- null: an operator at the command line
  created_at timestamptz not null,
  settled_by uuid references staff (id), -- who asked for the last step
  checked_at timestamptz,
  applied_at timestamptz,
  taken_back_at timestamptz,
  reason text, -- of the take-back
  refusal jsonb, -- why the last take-back was refused: code and values
  step text, -- how far the work is: told about once a second, by a connection beside the one that works
  done bigint not null default 0,
  whole bigint not null default 0,
  beat_at timestamptz
);
create index feed_batch_sha256 on feed_batch (sha256) where state = 'applied'; -- the same bytes were applied before
create trigger feed_batch_traced after update of state on feed_batch
  for each row when (old.state is distinct from new.state) execute function audit_trace();
create trigger feed_batch_traced_end after delete on feed_batch for each row execute function audit_trace();

/* Parts of a file that the console sends, each sealed in a file of its own. */
create table feed_part (
  batch_id uuid not null references feed_batch (id) on delete cascade,
  from_byte bigint not null,
  id uuid not null,
  size int not null check (size > 0),
  file_key text not null,
  primary key (batch_id, from_byte)
);
create index feed_part_file on feed_part (file_key); -- the sweep of files that nobody wants

/* What is wrong in a file, by line and column; `n` is the order in which it was found. */
create table feed_error (
  batch_no int not null references feed_batch (no) on delete cascade,
  line int not null, -- 0: of the whole file
  n int not null,
  column_name text,
  code text not null,
  values jsonb,
  primary key (batch_no, line, n)
);

/* A row as it was before a batch changed it: what a take-back brings back. */
create table feed_before (
  batch_no int not null references feed_batch (no),
  row_key text not null, -- what names the row in its table
  before jsonb not null,
  primary key (batch_no, row_key)
);

/* Which batch has written a row last; null: none. */
do $$
declare fed text;
begin
  foreach fed in array array['participant', 'unit', 'contribution_period', 'card', 'benefit', 'directory_commune', 'directory_agency', 'directory_facility', 'directory_collection_point'] loop
    execute format('alter table %I add column feed_no int', fed);
  end loop;
end $$;
