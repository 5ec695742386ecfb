-- Proofs of work that were handed in, kept until they have expired: each is accepted once.
create table platform_spent_proof (
  nonce bytea primary key,
  expires_at timestamptz not null
);
create index platform_spent_proof_expired on platform_spent_proof (expires_at); -- sweeper

/* What the national population database answered about a person, sealed together with the very values that were asked about:
   when the declaration says something else, the answer counts for nothing. */
alter table registration
  add column identity_check_sealed bytea,
  add column identity_checked_at timestamptz,
  add check ((identity_check_sealed is null) = (identity_checked_at is null));
