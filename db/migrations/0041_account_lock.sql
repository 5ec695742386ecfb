/* Who locked an account, and so who opens it again: a code by the same channel, or an officer. Null on an account that is not locked. */
alter table account add column locked_by text check (locked_by in ('sms', 'email', 'office', 'death'));

alter table account_recovery add column purpose text not null default 'recovery' check (purpose in ('recovery', 'lock'));

-- A lock keeps an account that was to be closed.
alter table privacy_closing drop constraint privacy_closing_settled_by_check;
alter table privacy_closing add constraint privacy_closing_settled_by_check check (settled_by in ('owner', 'link', 'lock', 'time'));

-- The words of which version a child's own agreement was asked with; those of the parent's are consent_version.
alter table registration add column child_consent_version text;

/* Whatever an account is locked or closed by: its sessions, codes, unused secrets and recoveries end in the same transaction, and whoever
   watches a session hears of it at the commit. */
create function account_shut() returns trigger language plpgsql as $$
begin
  perform pg_notify('session_ended', s.id::text) from account_session s where s.account_id = new.id and s.ended_at is null;
  update account_session set ended_at = app_now(), end_reason = 'revoked' where account_id = new.id and ended_at is null;
  update otp_code c set expires_at = greatest(c.created_at, app_now()) from otp_flow f
    where f.id = c.flow_id and f.subject_id = new.id and c.expires_at > app_now();
  update account_issued_secret set used_at = app_now() where account_id = new.id and used_at is null;
  delete from account_recovery where account_id = new.id;
  return null;
end $$;
create trigger account_shut after update of state on account
  for each row when (old.state = 'active' and new.state <> 'active') execute function account_shut();

-- A death on file locks the account; only an officer opens it again, when the file was wrong.
create function account_follow_death() returns trigger language plpgsql as $$
begin
  with locked as (
    update account set state = 'locked', locked_by = 'death', version = version + 1
    where participant_id = new.id and state <> 'closed' and locked_by is distinct from 'death' returning id, version)
  insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, reason, request_id, person_id)
  select 'system', 'accounts.lock', 'account', l.id, l.version, 'death', 'registry', new.id from locked l;
  return null;
end $$;
create trigger participant_account after update of died_on on participant
  for each row when (old.died_on is null and new.died_on is not null) execute function account_follow_death();
