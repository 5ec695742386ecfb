/* A guardian asks for a service for a child (ADR 0073). The link by which it was asked for: account_id is the guardian's then, participant_id
   the child. Null: for the own record. A request is about the child of its link. */
alter table service_request add column guardian_link_id uuid;
alter table service_request add constraint service_request_guardian_link
  foreign key (guardian_link_id, participant_id) references guardian_link (id, child_id);
create index service_request_link on service_request (account_id, created_at desc) where guardian_link_id is not null; -- what a guardian has asked for
