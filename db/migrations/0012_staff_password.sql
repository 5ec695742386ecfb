-- A password that somebody else has made (and printed) opens nothing but "choose your own". True for all who are there already:
-- none of them could change theirs so far.
alter table staff add column password_must_change boolean not null default true;
