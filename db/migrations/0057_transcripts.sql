/* Transcripts of contributions (ADR 0054, 0055): issued by the person, signed inside the PDF, verified by code or file. What stands on one is
   sealed under the person's key; in the open are whose it is, when it counts, and hashes by which it is found. The code is kept sealed only. */
create sequence transcript_number;

create table transcript (
  id uuid primary key,
  participant_id uuid not null references participant (id),
  account_id uuid not null references account (id),
  number text not null unique check (number ~ '^QT-\d{4}-\d{8,}$'),
  code_hash bytea not null unique check (octet_length(code_hash) = 32), -- SHA-256 of a code of 95 random bits
  file_hash bytea not null unique check (octet_length(file_hash) = 32), -- SHA-256 of the whole signed file
  content_sealed bytea, -- JSON: code, what was chosen, what is printed; null: forgotten with the account
  key_version integer not null check (key_version > 0), -- of the key that signed it
  issued_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > issued_at),
  recalled_at timestamptz,
  recalled_by text check (recalled_by in ('owner', 'account_closed')),
  version int not null default 1,
  check ((recalled_at is null) = (recalled_by is null)),
  check (recalled_at <= expires_at)
);
create index transcript_person on transcript (participant_id, issued_at desc, id); -- a person's own
create index transcript_account on transcript (account_id) where content_sealed is not null; -- what ends with an account
create index transcript_ended on transcript (least(expires_at, recalled_at)); -- what is to be forgotten
create trigger transcript_version before update on transcript for each row execute function version_guard();
create constraint trigger transcript_audited after insert or update or delete on transcript
  deferrable initially deferred for each row execute function audit_guard();

/* The file, byte by byte as it was signed: it is made once. */
create table transcript_file (
  transcript_id uuid primary key references transcript (id) on delete cascade,
  participant_id uuid not null,
  pdf_sealed bytea not null
);

/* How often somebody has asked whether it counts, and when last. By whom is not kept; nor is each time, which would tell where it was shown. */
create table transcript_check (
  transcript_id uuid primary key references transcript (id) on delete cascade,
  participant_id uuid not null,
  checks int not null check (checks > 0),
  checked_at timestamptz not null
);

do $$
declare name text;
begin
  foreach name in array array['transcript', 'transcript_file', 'transcript_check'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy api_all on %I to vssid_api using (true) with check (true)', name);
    execute format('create policy own_rows on %I for select to vssid_citizen using (participant_id = app_person())', name);
    execute format('create policy reader on %I as restrictive for select to vssid_citizen using (app_reader() = app_person())', name);
    execute format('grant select on %I to vssid_citizen', name);
  end loop;
end $$;

/* Certificates of the keys that sign: public, one for each key, made when it signs first. They stay when their key is put aside, so that old
   files are known; a stolen key's is published no more. */
create table transcript_certificate (
  key_hash bytea primary key check (octet_length(key_hash) = 32), -- SHA-256 of the public key
  key_version integer not null check (key_version > 0),
  certificate bytea not null,
  made_at timestamptz not null,
  withdrawn_at timestamptz
);
revoke delete on transcript_certificate from vssid_api;
