/* Who looks after the records of which child (ADR 0023). An officer has approved the link with the birth certificate; it opens the
   child's records to the guardian until the child's eighteenth birthday, or until somebody ends it. The child has no account. */
create table guardian_link (
  id uuid primary key,
  child_id uuid not null references participant (id),
  guardian_id uuid not null references participant (id),
  relation text not null check (relation in ('mother', 'father', 'guardian')),
  adult_on date not null, -- the child's eighteenth birthday: from that day on the guardian sees nothing
  approved_by uuid references staff (id), -- null: was in the records before (demo people)
  created_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('by_guardian', 'by_officer')),
  version int not null default 1,
  check (child_id <> guardian_id),
  check ((ended_at is null) = (end_reason is null))
);
create unique index guardian_link_open on guardian_link (guardian_id, child_id) where ended_at is null; -- one open link for a pair; "my children"
create index guardian_link_child on guardian_link (child_id) where ended_at is null; -- the other guardians, who are told
create trigger guardian_link_version before update on guardian_link for each row execute function version_guard();
create constraint trigger guardian_link_audited after insert or update on guardian_link
  deferrable initially deferred for each row execute function audit_guard();

-- The day is copied, because the policy of participant cannot look into participant; a corrected birth date corrects it.
create function guardian_link_follow_birth() returns trigger language plpgsql as $$
begin
  with corrected as (
    update guardian_link set adult_on = (new.birth_date + interval '18 years')::date, version = version + 1
    where child_id = new.id returning id, version)
  insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
  select 'system', 'guardians.birth_corrected', 'guardian_link', c.id, c.version, 'registry' from corrected c;
  return null;
end $$;
create trigger participant_guardians after update of birth_date on participant
  for each row when (new.birth_date is distinct from old.birth_date) execute function guardian_link_follow_birth();

-- Who is signed in. app_person() is whose rows are read: the same person, or a child of theirs.
create function app_reader() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.reader', true), '')::uuid;

/* True when app_person() is a child of the reader whose link is open and who is under eighteen today. Asked anew by each statement. */
create function app_is_guardian() returns boolean language sql stable parallel safe
  return exists (select from guardian_link g
                 where g.guardian_id = app_reader() and g.child_id = app_person() and g.ended_at is null and g.adult_on > app_today());

alter table guardian_link enable row level security;
alter table guardian_link force row level security;
create policy api_all on guardian_link to vssid_api using (true) with check (true);
create policy own_rows on guardian_link for select to vssid_citizen using (guardian_id = app_reader());
grant select on guardian_link to vssid_citizen;

-- Whoever forgets a condition, or names the wrong person: nobody else's rows. The sub-select is asked once, not for each row.
create policy reader on participant as restrictive for select to vssid_citizen using ((select app_reader() = app_person() or app_is_guardian()));
create policy reader on contribution_period as restrictive for select to vssid_citizen using ((select app_reader() = app_person() or app_is_guardian()));
create policy reader on card as restrictive for select to vssid_citizen using ((select app_reader() = app_person() or app_is_guardian()));
-- A guardian has nothing to look for in an account, its sessions and its key.
create policy reader on account as restrictive for select to vssid_citizen using (app_reader() = app_person());
create policy reader on account_session as restrictive for select to vssid_citizen using (app_reader() = app_person());
create policy reader on platform_subject_key as restrictive for select to vssid_citizen using (app_reader() = app_person());

/* A child's dossier: the parent who handed it in, and what was agreed to. */
alter table registration add column guardian_id uuid references participant (id);
alter table registration add column guardian_link_id uuid unique references guardian_link (id);
alter table registration add column consent_version text; -- of the sentences that parent (and child) ticked
alter table registration add column consented_at timestamptz;
alter table registration_photo drop constraint registration_photo_kind_check;
alter table registration_photo add constraint registration_photo_kind_check check (kind in ('portrait', 'id_front', 'id_back', 'birth_certificate'));
alter table review_case_file add column for_child boolean not null default false;

-- One browser may hold the declarations of several people: its secret stands in each of them, the newest is the one without a name.
alter table registration drop constraint registration_access_hash_key;
create index registration_access on registration (access_hash, created_at desc);

-- What a guardian does and reads for a child can be told from what people do for themselves.
alter table audit_entry drop constraint audit_entry_actor_kind_check;
alter table audit_entry add constraint audit_entry_actor_kind_check check (actor_kind in ('guest', 'participant', 'guardian', 'staff', 'system'));

-- Registering again from another browser: whose declaration is asked for, and the flow whose code opens it.
alter table registration add column earlier_id uuid references registration (id);
alter table registration add column earlier_flow_id uuid references otp_flow (id);
create index registration_earlier on registration (earlier_id) where earlier_id is not null; -- deleting one asks for it
