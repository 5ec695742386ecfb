/* By whom the codes of a flow are asked for: each has its own pause and budget at a contact, so that nobody uses up the codes of the others
   (src/domain/accounts/one-time-code.ts). */
alter table otp_flow add column budget text not null default 'anybody' check (budget in ('anybody', 'password', 'device', 'change'));
update otp_flow set budget = case purpose when 'sign_in' then 'password' when 'step_up' then 'device' else 'change' end
  where purpose in ('sign_in', 'step_up', 'contact');

/* Each attempt has a flow of its own: guesses of one browser use up nobody else's, and tell nothing of which names are one account's. An
   attempt lives for half an hour; those under way are begun anew. */
delete from account_recovery;
alter table account_recovery drop column subject_id; -- the flow has it
alter table account_recovery add column flow_id uuid not null references otp_flow (id) on delete cascade;
create index account_recovery_flow on account_recovery (flow_id);
