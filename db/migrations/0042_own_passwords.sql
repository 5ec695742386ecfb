-- Since when it is known that the own password is a weak one: seen when it was typed; another one takes the mark away.
alter table account add column password_weak_at timestamptz;

-- For which password the owner was told that it will be due.
create table account_password_reminder (
  account_id uuid primary key references account (id),
  password_set_at timestamptz not null
);
grant select, insert, update, delete on account_password_reminder to vssid_api;
