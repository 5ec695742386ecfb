/* Who looked at whose data, and what for: of entries that concern a person. The purpose is a word of a closed list, never free text. */
alter table audit_entry add column person_id uuid;
alter table audit_entry add column purpose text check (purpose ~ '^[a-z_]{1,40}$');
create index audit_entry_person on audit_entry (person_id, id) where person_id is not null;

/* The program says who did what; number, time and transaction are the database's own word. A writer who could name the transaction
   could satisfy the guard of another one's change. */
revoke insert on audit_entry from vssid_api;
grant insert (actor_kind, actor_id, agency_code, action, subject_kind, subject_id, subject_version, reason, request_id, detail_hash,
  person_id, purpose) on audit_entry to vssid_api;

-- Deleting a guarded row is its last version, and leaves its entry like each version before.
create or replace function audit_guard() returns trigger language plpgsql as $$
declare
  row_id uuid := case when tg_op = 'DELETE' then old.id else new.id end;
  row_version int := case when tg_op = 'DELETE' then old.version + 1 else new.version end;
begin
  if not exists (
    select from audit_entry e
    where e.subject_id = row_id and e.subject_version = row_version and e.xact = pg_current_xact_id()
  ) then
    raise exception 'no audit entry for % % version %', tg_table_name, row_id, row_version
      using errcode = 'check_violation', constraint = 'audit_guard';
  end if;
  return null;
end $$;

do $$
declare guarded text;
begin
  for guarded in
    select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
    where p.proname = 'audit_guard' order by 1
  loop
    execute format('create constraint trigger %I after delete on %I deferrable initially deferred for each row execute function audit_guard()',
      guarded || '_audited_end', guarded);
  end loop;
end $$;

-- The registry is filled by imports, which are audited as a whole; what changes or ends in it is audited person by person.
create constraint trigger participant_audited after update or delete on participant
  deferrable initially deferred for each row execute function audit_guard();

/* Attached to tables whose state is moved by what comes from outside (carriers, directories, readers of scans): the database writes the
   entry itself, in the same transaction. Rows with a code instead of an id are named by the MD5 of table and code. */
create function audit_trace() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before jsonb := to_jsonb(old);
  after jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) end;
begin
  insert into audit_entry (actor_kind, agency_code, action, subject_kind, subject_id, reason, request_id)
  values ('system', before ->> 'agency_code', tg_table_name || '.' || coalesce(after ->> 'state', 'deleted'), tg_table_name,
    coalesce((before ->> 'id')::uuid, md5(tg_table_name || ':' || (before ->> 'code'))::uuid),
    concat_ws(' ', before ->> 'code', 'from', before ->> 'state'), 'database');
  return null;
end $$;
revoke execute on function audit_trace() from public;

create trigger card_traced after update of state on card
  for each row when (old.state is distinct from new.state) execute function audit_trace();
create trigger card_traced_end after delete on card for each row execute function audit_trace();
create trigger unit_traced after update of state on unit
  for each row when (old.state is distinct from new.state) execute function audit_trace();
create trigger unit_traced_end after delete on unit for each row execute function audit_trace();
create trigger unit_scan_traced after update of state on unit_scan
  for each row when (old.state is distinct from new.state) execute function audit_trace();
create trigger unit_scan_traced_end after delete on unit_scan for each row execute function audit_trace();
-- Each step of a message is counted by the outbox; the trail keeps how what was promised ended, and that it was opened again.
create trigger notification_message_traced after update of state on notification_message
  for each row when (old.state is distinct from new.state and new.class = 'B') execute function audit_trace();
create trigger notification_message_traced_end after delete on notification_message
  for each row when (old.class = 'B') execute function audit_trace();

/* The seal. One sealer chains committed entries: h(n) = SHA-256(h(n-1) || entry). Writers never wait for it. It takes what is older than
   the oldest running transaction, in the order of transactions, so nothing can come before what is sealed. */
do $$
begin
  if not exists (select from pg_roles where rolname = 'vssid_sealer') then
    begin create role vssid_sealer nologin noinherit; exception when duplicate_object or unique_violation then null; end;
  end if;
end $$;
grant usage on schema public to vssid_sealer;

alter table audit_entry drop column seq, drop column hash;
create index audit_entry_order on audit_entry (xact, id);

create table audit_seal (
  seq bigint primary key, -- without a gap
  entry_id bigint not null unique,
  hash bytea not null
);

/* Transaction numbers belong to a server. An epoch is the time that the trail has spent on one: a restore elsewhere begins another.
   The last epoch is the head of the chain. */
create table audit_epoch (
  epoch int primary key,
  place text, -- server and database, from the first seal on
  after_id bigint not null, -- entries up to this one are of earlier epochs
  after_seq bigint not null,
  seq bigint not null, -- the last one sealed
  hash bytea not null,
  last_xact xid8 not null,
  last_id bigint not null,
  reason text,
  began_at timestamptz not null default clock_timestamp()
);
insert into audit_epoch (epoch, after_id, after_seq, seq, hash, last_xact, last_id) values (1, 0, 0, 0, sha256(''), '0', 0);

-- Heads of the chain, signed by a key outside the database and written to a place outside of it.
create table audit_root (
  epoch int not null,
  seq bigint not null,
  hash bytea not null,
  at timestamptz not null,
  signature bytea not null,
  primary key (epoch, seq)
);

revoke insert, update, delete on audit_seal, audit_epoch, audit_root from vssid_api;
grant select on audit_epoch, audit_root to vssid_sealer;
grant insert on audit_root to vssid_sealer;

create function audit_place() returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (pg_control_system()).system_identifier::text || '/' || current_database()
$$;

create function audit_field(value text) returns text language sql immutable parallel safe
  return coalesce(octet_length(value)::text || ':' || value, '-') || ';';

/* What is hashed of an entry: each field with its length, times in microseconds; no setting of a connection changes it.
   Mirrors entryText() in src/server/modules/audit/chain.ts; a test compares the two. */
create function audit_text(e audit_entry) returns text language sql immutable
  return audit_field(e.id::text) || audit_field(e.xact::text) || audit_field((extract(epoch from e.at) * 1000000)::bigint::text)
    || audit_field(e.actor_kind) || audit_field(e.actor_id::text) || audit_field(e.agency_code) || audit_field(e.action)
    || audit_field(e.subject_kind) || audit_field(e.subject_id::text) || audit_field(e.subject_version::text) || audit_field(e.reason)
    || audit_field(e.request_id) || audit_field(encode(e.detail_hash, 'hex')) || audit_field(e.person_id::text) || audit_field(e.purpose);

-- Seals up to so many entries. Of several sealers one works; the others find nothing to do.
create function audit_seal_batch(at_most int) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_epoch;
  e audit_entry;
  sealed int := 0;
begin
  if not pg_try_advisory_xact_lock(727275) then return 0; end if;
  select * into head from audit_epoch order by epoch desc limit 1 for update;
  if split_part(head.place, '/', 1) <> split_part(audit_place(), '/', 1) then
    raise exception 'the trail was sealed on another server: npx vssid audit adopt'
      using errcode = 'object_not_in_prerequisite_state', constraint = 'audit_epoch';
  end if;
  for e in
    select * from audit_entry t
    where t.id > head.after_id and (t.xact, t.id) > (head.last_xact, head.last_id) and t.xact < pg_snapshot_xmin(pg_current_snapshot())
    order by t.xact, t.id limit at_most
  loop
    sealed := sealed + 1;
    head.seq := head.seq + 1;
    head.hash := sha256(head.hash || convert_to(audit_text(e), 'UTF8'));
    head.last_xact := e.xact;
    head.last_id := e.id;
    insert into audit_seal (seq, entry_id, hash) values (head.seq, e.id, head.hash);
  end loop;
  if sealed > 0 then
    update audit_epoch a set place = coalesce(a.place, audit_place()), seq = head.seq, hash = head.hash,
      last_xact = head.last_xact, last_id = head.last_id where a.epoch = head.epoch;
  end if;
  return sealed;
end $$;

-- For how long the oldest entry has waited for its seal.
create function audit_seal_lag() returns interval language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((
    select greatest(clock_timestamp() - e.at, interval '0') from audit_entry e,
      (select * from audit_epoch order by epoch desc limit 1) head
    where e.id > head.after_id and (e.xact, e.id) > (head.last_xact, head.last_id)
    order by e.xact, e.id limit 1), interval '0')
$$;

/* After a restore to another server: seals what that dump brought unsealed, and begins an epoch in which the transaction numbers of this
   server count. For the owner. */
create function audit_adopt(why text) returns int language plpgsql set search_path = public, pg_temp as $$
declare
  head audit_epoch;
  e audit_entry;
begin
  perform pg_advisory_xact_lock(727275);
  lock table audit_entry in share row exclusive mode;
  select * into head from audit_epoch order by epoch desc limit 1 for update;
  for e in
    select * from audit_entry t where t.id > head.after_id and not exists (select from audit_seal s where s.entry_id = t.id)
    order by t.xact, t.id
  loop
    head.seq := head.seq + 1;
    head.hash := sha256(head.hash || convert_to(audit_text(e), 'UTF8'));
    insert into audit_seal (seq, entry_id, hash) values (head.seq, e.id, head.hash);
  end loop;
  update audit_epoch a set seq = head.seq, hash = head.hash where a.epoch = head.epoch;
  insert into audit_epoch (epoch, place, after_id, after_seq, seq, hash, last_xact, last_id, reason)
  values (head.epoch + 1, audit_place(), (select coalesce(max(id), 0) from audit_entry), head.seq, head.seq, head.hash, '0', 0, why);
  return head.epoch + 1;
end $$;

revoke execute on function audit_place(), audit_seal_batch(int), audit_seal_lag(), audit_adopt(text) from public;
grant execute on function audit_place(), audit_seal_lag() to vssid_api, vssid_sealer;
grant execute on function audit_seal_batch(int) to vssid_sealer;

/* How many rows of guarded tables have a version without its entry, or were written by another transaction than their last entry. The guard
   does not let it happen; this tells when somebody has gone past it. Transaction numbers are compared within the epoch of this server. */
create function audit_untraced() returns bigint language plpgsql stable set search_path = public, pg_temp as $$
declare
  guarded record;
  found bigint;
  total bigint := 0;
begin
  for guarded in
    -- A table whose first version is not audited (imports) counts from the second one on.
    select c.relname as name, case when bool_or(t.tgtype::int & 4 > 0) then 1 else 2 end as first
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid where p.proname = 'audit_guard' group by 1
  loop
    execute format($q$
      select count(*) from %1$I g where g.version >= %2$s and (
        g.version - %2$s + 1 > (select count(distinct e.subject_version) from audit_entry e
          where e.subject_id = g.id and e.subject_version between %2$s and g.version)
        or exists (select from audit_entry e where e.subject_id = g.id and e.subject_version = g.version
            and e.id > (select max(after_id) from audit_epoch))
          and not exists (select from audit_entry e where e.subject_id = g.id and e.subject_version = g.version
            and e.xact::text::numeric %% 4294967296 = g.xmin::text::numeric))$q$, guarded.name, guarded.first) into found;
    total := total + found;
  end loop;
  return total;
end $$;

-- How many values of columns that are sealed do not begin as the program's seal does.
create function vault_unsealed() returns bigint language plpgsql stable set search_path = public, pg_temp as $$
declare
  sealed record;
  found bigint;
  total bigint := 0;
begin
  for sealed in
    select c.relname as name, a.attname as field from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname like '%\_sealed' and not a.attisdropped
  loop
    execute format('select count(*) from %1$I where %2$I is not null and (octet_length(%2$I) < 29 or get_byte(%2$I, 0) <> 1)',
      sealed.name, sealed.field) into found;
    total := total + found;
  end loop;
  return total;
end $$;
