/* A flow may have codes on both declared contacts: text first, then email when the text is slow. All of them share one budget of
   guesses and each lives its own four minutes, so the contact belongs to the code and not to the flow. */
alter table otp_code add column contact_index bytea;
update otp_code c set contact_index = f.contact_index from otp_flow f where f.id = c.flow_id;
alter table otp_code alter column contact_index set not null;
create index otp_code_contact on otp_code (contact_index, created_at); -- pause and budget of a contact
drop index otp_flow_contact;
alter table otp_flow drop column contact_index;

/* A form 01 that was printed for a dossier. The code on the paper is the key of its address; only a hash of it is kept. The facts
   are what stood on the paper, masked, sealed under the key of the registration that it was printed from. */
create table registration_form (
  id uuid primary key,
  case_file_id uuid not null references review_case_file (id),
  submission int not null check (submission > 0), -- which handing in of the dossier: 1, and one more with each correction
  registration_id uuid not null, -- whose key seals the facts; the row itself may be replaced by another browser's
  code_hash bytea not null unique,
  content_hash bytea not null, -- of everything that is printed
  facts_sealed bytea not null,
  printed_at timestamptz not null,
  unique (case_file_id, submission, content_hash)
);
