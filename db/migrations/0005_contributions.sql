/* One row for each period in one fund with one unit, as the agency's book has it.
   Plain columns: read and imported by the hundred million; guarded by roles, row-level security and disk encryption.
   Partitioned by person so that it can be spread over servers by participant_id without a rewrite. */
create table contribution_period (
  participant_id uuid not null,
  id uuid not null,
  fund text not null check (fund in ('social', 'unemployment', 'accident', 'health')),
  from_month date not null check (extract(day from from_month) = 1),
  to_month date not null check (extract(day from to_month) = 1),
  unit_code text not null,
  position text,
  workplace text,
  contribution_kind text not null check (contribution_kind in ('compulsory', 'voluntary', 'household', 'state_budget')),
  status text not null check (status in ('paid', 'owed', 'reserved', 'settled_lump_sum')),
  currency text not null default 'VND',
  base_vnd bigint not null check (base_vnd >= 0),
  coefficient numeric(6,2),
  allowance_position_vnd bigint not null default 0,
  allowance_seniority_vnd bigint not null default 0,
  allowance_profession_vnd bigint not null default 0,
  allowance_other_vnd bigint not null default 0,
  employee_rate_bps int not null,
  employer_rate_bps int not null,
  hazardous boolean not null default false,
  paid_on date,
  constraint contribution_period_order check (from_month <= to_month),
  primary key (participant_id, id)
) partition by hash (participant_id);

do $$
begin
  for n in 0..15 loop
    execute format('create table contribution_period_%s partition of contribution_period for values with (modulus 16, remainder %s)', to_char(n, 'fm00'), n);
  end loop;
end $$;

-- A person's history newest first: serves the list, its next page, and the totals.
create index contribution_period_history on contribution_period (participant_id, fund, from_month desc, id);

alter table contribution_period enable row level security;
alter table contribution_period force row level security;
create policy api_all on contribution_period to vssid_api using (true) with check (true);
create policy own_rows on contribution_period for select to vssid_citizen using (participant_id = app_person());
grant select on contribution_period to vssid_citizen;

create table card (
  participant_id uuid not null,
  id uuid not null,
  card_no text not null check (card_no ~ '^[A-Z]{2}[1-5]\d{2}\d{10}$'),
  valid_from date not null,
  valid_until date,
  facility_code text not null references directory_facility (code),
  coverage_level int not null check (coverage_level between 1 and 5),
  area_code text check (area_code in ('K1', 'K2', 'K3')),
  five_year_date date,
  issued_on date not null,
  state text not null check (state in ('active', 'locked', 'revoked')),
  state_reason text,
  primary key (participant_id, id)
);
alter table card enable row level security;
alter table card force row level security;
create policy api_all on card to vssid_api using (true) with check (true);
create policy own_rows on card for select to vssid_citizen using (participant_id = app_person());
grant select on card to vssid_citizen;
