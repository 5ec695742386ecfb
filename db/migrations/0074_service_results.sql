/* The result of a request for a service as a signed PDF (ADR 0075): made once when the decision takes effect, verified on the page of
   transcripts. What stands on it is sealed under the key of the person whose record it is; in the open are hashes by which it is found. The
   code is kept sealed only. It goes with what was asked for. */
create sequence service_result_number;

create table service_result (
  id uuid primary key,
  request_id uuid not null unique references service_request (id), -- a result is made once
  participant_id uuid not null references participant (id),
  number text not null unique check (number ~ '^KQ-\d{4}-\d{8,}$'),
  code_hash bytea not null unique check (octet_length(code_hash) = 32), -- SHA-256 of a code of 95 random bits
  file_hash bytea not null unique check (octet_length(file_hash) = 32), -- SHA-256 of the whole signed file
  content_sealed bytea not null, -- JSON: code, what is printed
  pdf_sealed bytea not null,
  key_version integer not null check (key_version > 0), -- of the key that signed it
  issued_at timestamptz not null
);
grant select, insert, delete on service_result to vssid_api;
grant usage on sequence service_result_number to vssid_api;
