-- A closing that was settled long ago is forgotten (src/domain/privacy/retention.ts).
grant delete on privacy_closing to vssid_api;

-- Of a change that ended long ago the values are forgotten; the row stays for its dossier.
alter table change_request alter column asked_sealed drop not null, alter column before_sealed drop not null,
  add check (ended_at is not null or num_nonnulls(asked_sealed, before_sealed) = 2),
  add check ((asked_sealed is null) = (before_sealed is null));
