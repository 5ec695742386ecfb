/* A page of a person's history is read from the index alone (ADR 0061): feeds bring each person one row a month, so the rows of one book lie on as
   many pages as there were months; in the index they lie together, in the order of the list, with all that the list shows. */
drop index contribution_period_history;
create index contribution_period_history on contribution_period (participant_id, fund, from_month desc, id) include (
  to_month, unit_code, position, workplace, contribution_kind, status, currency, base_vnd, coefficient,
  allowance_position_vnd, allowance_seniority_vnd, allowance_profession_vnd, allowance_other_vnd,
  employee_rate_bps, employer_rate_bps, hazardous, paid_on); -- list and next page

-- An entry of an index holds 2,700 bytes. Longer words than these stand in no book.
alter table contribution_period
  add constraint contribution_period_words check (
    length(unit_code) <= 40 and length(currency) <= 3 and (position is null or length(position) <= 200) and (workplace is null or length(workplace) <= 200));

/* Rows are known to be seen by everybody only after a vacuum; before it the index sends to the table. By default a partition waits until a fifth of it
   is new, which is years of feeds. From some ten thousand rows on it is done within a minute or two of the feed, and reads only the new pages. */
do $$
begin
  for n in 0..15 loop
    execute format('alter table contribution_period_%s set (autovacuum_vacuum_insert_threshold = 10000, autovacuum_vacuum_insert_scale_factor = 0, '
      'autovacuum_vacuum_threshold = 10000, autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.05)', to_char(n, 'fm00'));
  end loop;
end $$;
