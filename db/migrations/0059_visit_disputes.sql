/* A medical visit can be reported as wrong ("Tôi không đi khám lần này"), and a guardian reports for a child (ADR 0058). */
alter table dispute drop constraint dispute_subject_check;
alter table dispute add constraint dispute_subject_check check (subject in ('contribution', 'visit'));

-- The link by which a guardian has reported: account_id is the guardian's then, participant_id the child. Null: the own record.
alter table dispute add column guardian_link_id uuid;
alter table guardian_link add constraint guardian_link_names_child unique (id, child_id); -- so that a report is about the child of its link
alter table dispute add constraint dispute_guardian_link foreign key (guardian_link_id, participant_id) references guardian_link (id, child_id);
create index dispute_link on dispute (guardian_link_id) where guardian_link_id is not null; -- what a guardian has reported, for the copy of all data
