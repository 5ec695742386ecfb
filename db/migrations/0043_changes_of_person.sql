/* A person asks to change name, birth date, sex or identity number, with the papers that prove it (ADR 0045). */
alter table change_request add column about_person boolean not null default false; -- else about contact and address
alter table review_case_file add column about_person boolean not null default false;
alter table review_case_file add check (not about_person or kind = 'change');

/* The papers lie in a registration that declares nothing: its photos, uploads and question to the population database serve as they are.
   Only the browser that began it reaches it, and only while the person is signed in there. Without a reference to the request: each is
   forgotten by its own sweep. */
alter table registration
  add column papers_of uuid references participant (id),
  add column change_id uuid unique, -- of change_request
  add check ((papers_of is null) = (change_id is null)),
  add check (papers_of is null or declaration_sealed is null and account_id is null and guardian_id is null);
