/* Requests that create something, by the key that their sender gave them: a repeated one is answered and not done again. The answer lies
   under a key that follows from the sender's, of which only the hash is here. */
create table platform_answered (
  key_hash bytea primary key check (octet_length(key_hash) = 32),
  request_hash bytea not null check (octet_length(request_hash) = 32),
  answer_sealed bytea not null,
  until timestamptz not null
);
create index platform_answered_until on platform_answered (until); -- sweeper
