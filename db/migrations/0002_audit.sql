/* Who did what to whom. Rows hold ids and hashes, never values, so erasing a person leaves the trail whole.
   `seq` and `hash` are filled by the sealer, which chains committed rows; writers never wait for it. */
create table audit_entry (
  id bigint generated always as identity primary key,
  xact xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('guest', 'participant', 'staff', 'system')),
  actor_id uuid,
  agency_code text,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  subject_version int,
  reason text,
  request_id text not null,
  detail_hash bytea,
  seq bigint unique,
  hash bytea
);
create index audit_entry_subject on audit_entry (subject_id, subject_version); -- the guard below; "who looked at my data"
revoke update, delete on audit_entry from vssid_api;

/* Attached to guarded tables: at commit, each new version of a row must have its audit row from the same transaction.
   A use case that forgets recordAudit() fails instead of leaving no trace. */
create function audit_guard() returns trigger language plpgsql as $$
begin
  if not exists (
    select from audit_entry e
    where e.subject_id = new.id and e.subject_version = new.version and e.xact = pg_current_xact_id()
  ) then
    raise exception 'no audit entry for % % version %', tg_table_name, new.id, new.version
      using errcode = 'check_violation', constraint = 'audit_guard';
  end if;
  return null;
end $$;

-- Attached to guarded tables: every update raises the version by exactly one.
create function version_guard() returns trigger language plpgsql as $$
begin
  if new.version is distinct from old.version + 1 then
    raise exception '% %: version % after %', tg_table_name, new.id, new.version, old.version
      using errcode = 'check_violation', constraint = 'version_guard';
  end if;
  return new;
end $$;
