/* Policies as versioned data. A change is a row and is never overwritten: it may begin in the future, say nothing any more (value
   null: the wider scope counts), or take another row back. The nearer scope wins: campaign, agency, province, nation. */
create table policy_change (
  id uuid primary key,
  no bigint generated always as identity unique, -- what people call the change by
  key text not null,
  scope_kind text not null check (scope_kind in ('nation', 'province', 'agency', 'campaign')),
  scope_code text not null,
  value jsonb,
  valid_from date not null,
  takes_back bigint unique references policy_change (no),
  reason text not null,
  changed_by uuid references staff (id), -- null: an operator at the command line
  changed_at timestamptz not null,
  version int not null default 1 check (version = 1), -- for the guard: a row has one version
  check ((scope_kind = 'nation') = (scope_code = '')),
  check (takes_back is null or value is null)
);
create index policy_change_scope on policy_change (scope_kind, scope_code, key); -- the policies in force; the history of one
revoke update, delete on policy_change from vssid_api;

-- Settings that were rows of platform_policy begin their history here, brought into the range that a policy may have; those about
-- passwords counted for the nation only. What is left there are marks of the program itself.
insert into policy_change (id, key, scope_kind, scope_code, value, valid_from, reason, changed_at)
  select gen_random_uuid(), p.key, case p.agency_code when '' then 'nation' else 'agency' end, p.agency_code,
    case when r.most is null then p.value else to_jsonb(least(r.most, greatest(r.least, (p.value #>> '{}')::int))) end,
    (p.changed_at at time zone 'Asia/Ho_Chi_Minh')::date, 'Set before changes were kept', p.changed_at
  from platform_policy p
  join (values ('emailRequired', true, null, null), ('portraitRequired', true, null, null),
    ('identityPhotosWhenConfirmed', true, null, null), ('otpChannels', true, null, null), ('signedDeclaration', true, null, null),
    ('reviewWorkingDays', true, 1, 30), ('adultsByPhone', true, 1, 10), ('passwordRotation', false, null, null),
    ('passwordDays', false, 30, 730)) r (key, everywhere, least, most) on r.key = p.key and (r.everywhere or p.agency_code = '')
  order by p.changed_at;
create constraint trigger policy_change_audited after insert on policy_change
  deferrable initially deferred for each row execute function audit_guard();

alter table platform_policy rename to platform_mark;
delete from platform_mark where agency_code <> ''
  or key in (select key from policy_change);
alter table platform_mark drop constraint platform_policy_pkey, drop column agency_code, add primary key (key);

/* The policies that a dossier was filed under, as they were merged at that moment. Equal ones are one row, so a dossier names a
   number, and later changes of policies or of the program's defaults do not reach it. */
create table policy_set (
  no int generated always as identity primary key,
  fingerprint bytea not null unique,
  values jsonb not null,
  first_used_at timestamptz not null
);
revoke update, delete on policy_set from vssid_api;

-- Who runs the deployment may change what counts for the nation; other administrators their own agency's area.
alter table staff add column nationwide boolean not null default false check (not nationwide or role = 'administrator');

/* A unit (employer, school) calls its people to register, by a link or its QR code. */
create table registration_campaign (
  id uuid primary key,
  code text not null unique check (code ~ '^[A-HJ-NP-Z2-9]{8}$'), -- no letters that are taken for figures
  unit_name text not null,
  agency_code text not null references directory_agency (code),
  agency_fixed boolean not null,
  instructions text not null,
  valid_from date not null,
  valid_until date not null check (valid_until >= valid_from),
  ended_at timestamptz,
  created_by uuid not null references staff (id),
  created_at timestamptz not null,
  version int not null default 1
);
create index registration_campaign_agency on registration_campaign (agency_code, created_at desc); -- the list of an office
create trigger registration_campaign_version before update on registration_campaign for each row execute function version_guard();
create constraint trigger registration_campaign_audited after insert or update on registration_campaign
  deferrable initially deferred for each row execute function audit_guard();

alter table registration
  add column policy_set int references policy_set (no), -- filed under; null before it was sent
  add column campaign_code text references registration_campaign (code),
  add column signed_form_on date; -- the day on which the agency got the form signed on paper
