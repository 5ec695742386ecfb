-- "Decided", latest first, page by page: read per agency like the queue, not sorted anew for each page.
create index review_case_file_decided on review_case_file (agency_code, decided_at desc, id desc) where decided_at is not null;
