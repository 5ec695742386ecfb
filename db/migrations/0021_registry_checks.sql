-- Mismatches are counted by the hour (platform_rate), not for the life of a registration: a dossier may come back any number of times.
alter table registration drop column registry_checks;
