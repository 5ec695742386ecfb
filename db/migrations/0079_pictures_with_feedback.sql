/* Pictures go along with feedback (ADR 0076). A guest sends some too: such a folder is nobody's, and only the browser that began it opens it. */
alter table registration
  drop constraint registration_check2,
  drop constraint registration_check3,
  drop constraint registration_check4,
  add constraint registration_check2 check (papers_of is null or papers_for is not null),
  add constraint registration_check3 check (papers_for is null or (declaration_sealed is null and account_id is null and guardian_id is null)),
  add constraint registration_check4 check (papers_scope is null or papers_for is not null),
  add check (papers_for is null or papers_of is not null or papers_scope is not null);
/* One folder for one form of one guest's browser. */
create unique index registration_papers_guest on registration (access_hash, papers_scope)
  where papers_of is null and papers_scope is not null and case_file_id is null;

alter table registration_photo drop constraint registration_photo_kind_check,
  add constraint registration_photo_kind_check check (kind in ('portrait', 'id_front', 'id_back', 'birth_certificate',
    'data_proof', 'data_proof_b', 'data_proof_c', 'book_cover', 'book_cover_b', 'end_paper', 'end_paper_b', 'case_paper', 'case_paper_b', 'case_paper_c',
    'leave_paper', 'leave_paper_b', 'authorisation', 'authorisation_b', 'feedback_picture', 'feedback_picture_b', 'feedback_picture_c'));
