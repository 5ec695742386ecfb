/* Photos that arrive in parts, and photos of a correction that wait for its proof. Kinds are those of registration_photo. */

/* A returned dossier keeps its photos until the correction's contact has been proven; officers see the ones that are not pending. */
alter table registration_photo add column pending boolean not null default false;
alter table registration_photo drop constraint registration_photo_registration_id_kind_key;
alter table registration_photo add unique (registration_id, kind, pending);

/* Photos that the waiting correction takes away. */
create table registration_photo_removal (
  registration_id uuid not null references registration (id) on delete cascade,
  kind text not null,
  primary key (registration_id, kind)
);

create table registration_upload (
  id uuid primary key,
  registration_id uuid not null references registration (id) on delete cascade,
  kind text not null,
  length int not null check (length > 0),
  received int not null default 0 check (received between 0 and length),
  parts int not null default 0,
  sha256_sealed bytea not null, -- of all bytes, declared at the beginning: a print of a person's photo
  photo_id uuid references registration_photo (id) on delete cascade, -- once finished; a second finish gives the same photo
  created_at timestamptz not null,
  expires_at timestamptz not null,
  unique (registration_id, kind) -- one photo of a kind is on its way; bounds what a browser may leave here
);
create index registration_upload_expiry on registration_upload (expires_at); -- sweeper
create unique index registration_upload_photo on registration_upload (photo_id) where photo_id is not null; -- a deleted photo finds its upload

create table registration_upload_part (
  id uuid primary key,
  upload_id uuid not null references registration_upload (id) on delete cascade,
  from_byte int not null check (from_byte >= 0),
  file_key text not null unique,
  unique (upload_id, from_byte)
);
