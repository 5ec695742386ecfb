/* Photos of papers that go along with a request for a service (ADR 0076). They lie in a folder as the papers of a change do: a registration that declares nothing (ADR 0045). */
alter table registration rename column change_id to papers_for; -- of change_request or service_request; before it is sent, nothing's
alter table registration
  add column papers_scope text check (papers_scope ~ '^[a-z_]{3,40}(:[0-9a-f-]{36})?$'), -- what is being filled in, and for which child; null: a change
  add column papers_kinds text[], -- what the folder takes; null: photos of a declaration
  add check (papers_scope is null or papers_of is not null),
  add check ((papers_scope is null) = (papers_kinds is null));
/* One folder for one form of one person; another browser's is forgotten. */
create unique index registration_papers on registration (papers_of, papers_scope) where papers_scope is not null and case_file_id is null;

alter table registration_photo drop constraint registration_photo_kind_check,
  add constraint registration_photo_kind_check check (kind in ('portrait', 'id_front', 'id_back', 'birth_certificate',
    'data_proof', 'data_proof_b', 'data_proof_c', 'book_cover', 'book_cover_b', 'end_paper', 'end_paper_b', 'case_paper', 'case_paper_b', 'case_paper_c',
    'leave_paper', 'leave_paper_b', 'authorisation', 'authorisation_b'));
