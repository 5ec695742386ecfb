/* News of the record (ADR 0057): what comes onto somebody's book is noted in the transaction that brings it, whoever brings it, and a job tells
   it. One row for each person and kind, however many rows a feed brings; none for a person whom nobody can tell. */
create table news_event (
  participant_id uuid not null references participant (id),
  kind text not null check (kind in ('contributions', 'missing_months', 'benefits', 'visits', 'card', 'card_expiry')),
  is_first boolean not null default false, -- nothing of the kind stood there before: a load of history, if it reaches far back
  oldest date, -- how far back it reaches
  months_added datemultirange not null default '{}', -- paid months that stand there now and did not before the event
  months_gone datemultirange not null default '{}', -- and the other way round
  before jsonb not null default '{}', -- each row that was touched, by a key of its own: what stood there before the event; null: nothing
  touched_at timestamptz not null,
  primary key (participant_id, kind)
);
create index news_event_due on news_event (touched_at); -- what has come to rest, oldest first

/* Somebody can be told: the person has an account, or is a child that somebody looks after. */
create function news_is_heard(person uuid) returns boolean language sql stable parallel safe
  return exists (select from account a where a.participant_id = person and a.state <> 'closed')
    or exists (select from guardian_link g where g.child_id = person and g.ended_at is null and g.adult_on > app_today());

-- A row that ends before it begins has no months.
create function news_months(from_month date, to_month date) returns daterange language sql immutable parallel safe
  return case when from_month <= to_month then daterange(from_month, (to_month + interval '1 month')::date) else 'empty'::daterange end;

/* The triggers are of statements: a feed of a million rows runs each of them some times. News is the difference between what stood on the
   book before the event and what stands there when it is told, so rows that are written anew alike are none. Of the two sources one is
   empty for what is inserted or deleted. */
create function news_of_contributions() returns trigger language plpgsql as $$
begin
  execute format($q$
    with came as (select participant_id, id, from_month, to_month, status from %s),
    went as (select participant_id, from_month, to_month, status from %s),
    heard as materialized (
      select p.participant_id from (select participant_id from came union select participant_id from went) p where news_is_heard(p.participant_id)),
    added as (
      select participant_id, array_agg(id) as ids, min(least(from_month, to_month)) as oldest,
        coalesce(range_agg(news_months(from_month, to_month)) filter (where status = 'paid'), '{}') as months
      from came join heard using (participant_id) group by participant_id),
    gone as (
      select participant_id, coalesce(range_agg(news_months(from_month, to_month)) filter (where status = 'paid'), '{}') as months
      from went join heard using (participant_id) group by participant_id)
    insert into news_event as e (participant_id, kind, is_first, oldest, months_added, months_gone, touched_at)
    select h.participant_id, 'contributions',
      a.ids is not null and g.months is null
        and not exists (select from contribution_period p where p.participant_id = h.participant_id and p.id <> all (a.ids)),
      a.oldest, coalesce(a.months, '{}') - coalesce(g.months, '{}'), coalesce(g.months, '{}') - coalesce(a.months, '{}'), app_now()
    from heard h left join added a using (participant_id) left join gone g using (participant_id)
    order by h.participant_id
    on conflict (participant_id, kind) do update set
      months_added = (e.months_added - excluded.months_gone) + (excluded.months_added - e.months_gone),
      months_gone = (e.months_gone - excluded.months_added) + (excluded.months_gone - e.months_added),
      oldest = least(e.oldest, excluded.oldest),
      touched_at = excluded.touched_at
    $q$,
    case tg_op when 'DELETE' then 'contribution_period where false' else 'new_rows' end,
    case tg_op when 'INSERT' then 'contribution_period where false' else 'old_rows' end);
  return null;
end $$;

/* For tables whose rows are told one by one. Arguments: the kind; what names a row, whatever its id is after a feed; what is compared of it; its
   day. What is written anew with the same name and the same values is no event. */
create function news_of_rows() returns trigger language plpgsql as $$
begin
  execute format($q$
    with came as (select r.participant_id, r.id, (%2$s) as name, (%3$s) as brief, (%4$s) as day from %5$s),
    went as (select r.participant_id, r.id, (%2$s) as name, (%3$s) as brief from %6$s),
    touched as (
      select c.participant_id, c.name, w.brief, c.id, c.day from came c left join went w using (participant_id, id)
        where (w.name, w.brief) is distinct from (c.name, c.brief)
      union all
      select w.participant_id, w.name, w.brief, w.id, null from went w left join came c using (participant_id, id)
        where c.name is distinct from w.name),
    heard as materialized (select p.participant_id from (select distinct participant_id from touched) p where news_is_heard(p.participant_id)),
    events as (
      select participant_id, jsonb_object_agg(name, brief order by brief is not null) as before, array_agg(id) as ids, min(day) as oldest,
        bool_and(brief is null) as is_new
      from touched join heard using (participant_id) group by participant_id)
    insert into news_event as e (participant_id, kind, is_first, oldest, before, touched_at)
    select n.participant_id, %1$L,
      n.is_new and not exists (select from %7$I r where r.participant_id = n.participant_id and r.id <> all (n.ids)), n.oldest, n.before, app_now()
    from events n order by n.participant_id
    on conflict (participant_id, kind) do update set
      before = excluded.before || e.before, oldest = least(e.oldest, excluded.oldest), touched_at = excluded.touched_at
    $q$,
    tg_argv[0], tg_argv[1], tg_argv[2], tg_argv[3],
    case tg_op when 'DELETE' then format('%I r where false', tg_table_name) else 'new_rows r' end,
    case tg_op when 'INSERT' then format('%I r where false', tg_table_name) else 'old_rows r' end,
    tg_table_name);
  return null;
end $$;

/* Declarations of units change what is expected, and so what is missing. */
create function news_of_movements() returns trigger language plpgsql as $$
begin
  execute format($q$
    insert into news_event as e (participant_id, kind, touched_at)
    select m.participant_id, 'missing_months', app_now() from (select distinct participant_id from %s) m where news_is_heard(m.participant_id)
    order by m.participant_id
    on conflict (participant_id, kind) do update set touched_at = excluded.touched_at
    $q$, case tg_op when 'DELETE' then 'old_rows' else 'new_rows' end);
  return null;
end $$;

do $$
declare
  watched record;
  op text;
begin
  for watched in
    select * from (values
      ('contribution_period', 'news_of_contributions()'),
      ('contribution_movement', 'news_of_movements()'),
      ('benefit', format('news_of_rows(%L, %L, %L, %L)', 'benefits',
        'r.regime || ''|'' || to_char(r.from_day, ''YYYY-MM-DD'') || ''|'' || coalesce(r.decision_no, '''')', 'to_jsonb(r.state)', 'coalesce(r.decided_on, r.from_day)')),
      ('visit', format('news_of_rows(%L, %L, %L, %L)', 'visits', 'encode(r.record_index, ''hex'')', '''true''::jsonb', 'r.entered_on')),
      ('card', format('news_of_rows(%L, %L, %L, %L)', 'card', 'r.card_no || ''|'' || to_char(r.valid_from, ''YYYY-MM-DD'')',
        'jsonb_build_object(''state'', r.state, ''until'', r.valid_until, ''facility'', r.facility_code, ''level'', r.coverage_level)',
        'r.issued_on'))
    ) t (name, calls)
  loop
    foreach op in array array['insert', 'update', 'delete'] loop
      execute format('create trigger %I after %s on %I referencing %s for each statement execute function %s',
        watched.name || '_news_' || op, op, watched.name,
        case op when 'insert' then 'new table as new_rows' when 'delete' then 'old table as old_rows' else 'old table as old_rows new table as new_rows' end,
        watched.calls);
    end loop;
  end loop;
end $$;

/* Findings of the watch of which a person knows, by their keys, each with its last month: those of the first look and those that were told. */
create table news_watched (
  participant_id uuid primary key references participant (id),
  known jsonb not null,
  looked_on date not null
);
create index news_watched_look on news_watched (looked_on, participant_id); -- who was not looked at since months have fallen due

/* Somebody can be told from now on: what is wrong in the book already is seen there, and is the beginning. */
create function news_begin() returns trigger language plpgsql as $$
begin
  insert into news_event (participant_id, kind, touched_at)
  values ((to_jsonb(new) ->> tg_argv[0])::uuid, 'missing_months', '-infinity') on conflict do nothing;
  return null;
end $$;
create trigger account_news after insert on account for each row execute function news_begin('participant_id');
create trigger account_news_again after update of state on account
  for each row when (old.state = 'closed' and new.state <> 'closed') execute function news_begin('participant_id');
create trigger guardian_link_news after insert on guardian_link for each row execute function news_begin('child_id');

insert into news_event (participant_id, kind, touched_at)
select p.id, 'missing_months', '-infinity' from participant p where news_is_heard(p.id);

/* Who was told of the end of which card, how many days ahead. */
create table news_card_told (
  participant_id uuid not null references participant (id),
  card_no text not null,
  valid_until date not null,
  step smallint not null,
  primary key (participant_id, card_no, valid_until, step)
);
create index card_ending on card (valid_until) where state = 'active'; -- the cards of the next thirty days, each morning

/* By which ways a person hears of which kind; a kind that is not here is as by default. What concerns the account's safety is not here and
   cannot be: no kind of it passes the check. */
create table news_preference (
  id uuid primary key,
  participant_id uuid not null unique references participant (id),
  version int not null default 1
);
create table news_choice (
  preference_id uuid not null references news_preference (id) on delete cascade,
  kind text not null check (kind in ('contributions', 'missing_months', 'benefits', 'visits', 'card', 'card_expiry')),
  push boolean not null,
  sms boolean not null,
  email boolean not null,
  primary key (preference_id, kind)
);
create trigger news_preference_version before update on news_preference for each row execute function version_guard();
create constraint trigger news_preference_audited after insert or update on news_preference
  deferrable initially deferred for each row execute function audit_guard();
create constraint trigger news_preference_audited_end after delete on news_preference
  deferrable initially deferred for each row execute function audit_guard();

/* A notice that becomes a text message when nobody has looked until then. */
create table news_fallback (
  notice_id uuid primary key references notification_notice (id) on delete cascade,
  participant_id uuid not null references participant (id), -- who reads it
  kind text not null check (kind in ('contributions', 'missing_months', 'benefits', 'visits', 'card', 'card_expiry')),
  due_at timestamptz not null,
  settled_at timestamptz,
  outcome text check (outcome in ('read', 'shown', 'off', 'unreachable', 'texted')),
  message_id uuid, -- of the text; one for all that were due at once
  check ((settled_at is null) = (outcome is null)),
  check ((message_id is null) = (outcome is distinct from 'texted'))
);
create index news_fallback_due on news_fallback (due_at) where settled_at is null; -- the job
create index news_fallback_texted on news_fallback (participant_id, settled_at) where outcome = 'texted'; -- texts of a day to one person

/* How far a notice has come, told to its reader: which messages carried it. No reference, because a message is written before its notice
   and may outlive it. */
alter table notification_message add column notice_id uuid;
create index notification_message_notice on notification_message (notice_id) where notice_id is not null; -- a page of the inbox
update notification_message m set notice_id = m.id from notification_notice n where n.id = m.id;
alter table notification_notice add column about_id uuid references participant (id); -- the child whose record it is about; null: the reader's own
alter table notification_notice add column fallback_id uuid; -- of the text that went because nobody had looked
create index notification_notice_fallback on notification_notice (fallback_id) where fallback_id is not null; -- the policy below

alter table notification_message enable row level security;
alter table notification_message force row level security;
create policy api_all on notification_message to vssid_api using (true) with check (true);
create policy own_notices on notification_message for select to vssid_citizen using (
  exists (select from notification_notice n where n.participant_id = app_person() and n.id = notice_id)
  or exists (select from notification_notice n where n.participant_id = app_person() and n.fallback_id = notification_message.id));
create policy reader on notification_message as restrictive for select to vssid_citizen using ((select app_reader() = app_person()));
grant select (id, notice_id, channel, state, created_at, sent_at, delivered_at, settled_at) on notification_message to vssid_citizen;
