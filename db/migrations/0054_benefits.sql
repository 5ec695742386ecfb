/* What the insurance has given a person: one row for each decision or claim, as the agency's book has it. Plain columns, as in
   contribution_period: read and imported by the hundred million, guarded by roles, row-level security and disk encryption. */
create table benefit (
  participant_id uuid not null,
  id uuid not null,
  regime text not null check (regime in (
    'social_lump_sum', 'retirement_grant', 'injury_lump_sum', 'survivor_lump_sum', 'funeral_grant', 'voluntary_birth_grant',
    'sickness', 'long_sickness', 'child_sickness', 'prenatal_check', 'miscarriage', 'birth', 'birth_grant', 'adoption', 'father_leave',
    'contraception', 'rest_after_sickness', 'rest_after_birth', 'rest_after_injury',
    'pension', 'incapacity_monthly', 'injury_monthly', 'survivor_monthly', 'pre_pension_allowance', 'social_pension',
    'unemployment_benefit', 'vocational_support')),
  from_day date not null,
  to_day date, -- null: no end is known, or it is about one day
  amount_vnd bigint not null check (amount_vnd >= 0), -- of one month for what is paid monthly, else of the whole
  quantity int check (quantity > 0), -- with its unit: what the amount was reckoned from
  quantity_unit text check (quantity_unit in ('working_day', 'calendar_day', 'rest_day', 'month', 'child', 'time')),
  base_vnd bigint check (base_vnd >= 0), -- average salary, or reference level
  rate_bps int check (rate_bps > 0),
  unit_code text, -- the employer whose list it came by; null: the person asked the agency
  agency_code text references directory_agency (code), -- who decided
  decision_no text,
  decided_on date,
  state text not null check (state in ('paying', 'paid', 'receiving', 'paused', 'ended')),
  state_since date,
  state_reason text,
  method text check (method in ('account', 'cash', 'unit')),
  place text, -- bank with the last figures of the account, or post office; never a whole account number
  paid_on date,
  constraint benefit_order check (to_day is null or from_day <= to_day),
  constraint benefit_reckoning check ((quantity is null) = (quantity_unit is null)),
  constraint benefit_whole_account check (place !~ '\d{6}'),
  constraint benefit_paid check (state <> 'paid' or paid_on is not null),
  primary key (participant_id, id)
);

/* Months that were paid, with what was paid in each of them: a stretch of equal months is one row. Of benefits that are paid monthly. */
create table benefit_paid_months (
  participant_id uuid not null,
  benefit_id uuid not null,
  from_month date not null check (extract(day from from_month) = 1),
  to_month date not null check (extract(day from to_month) = 1),
  monthly_vnd bigint not null check (monthly_vnd >= 0),
  constraint benefit_paid_months_order check (from_month <= to_month),
  primary key (participant_id, benefit_id, from_month),
  foreign key (participant_id, benefit_id) references benefit (participant_id, id) on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['benefit', 'benefit_paid_months'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy api_all on %I to vssid_api using (true) with check (true)', name);
    execute format('create policy own_rows on %I for select to vssid_citizen using (participant_id = app_person())', name);
    execute format('create policy reader on %I as restrictive for select to vssid_citizen using ((select app_reader() = app_person() or app_is_guardian()))', name);
    execute format('grant select on %I to vssid_citizen', name);
    execute format('grant select, insert, update, delete on %I to vssid_api', name);
  end loop;
end $$;

-- Its state is moved from outside, by imports: the database itself writes the trace.
create trigger benefit_traced after update of state on benefit
  for each row when (old.state is distinct from new.state) execute function audit_trace();
create trigger benefit_traced_end after delete on benefit for each row execute function audit_trace();
