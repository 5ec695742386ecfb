/* A photo of a correction is another one than the officer has seen: its contents by a keyed hash, so that the files need not be opened.
   Photos of before have none and equal none. */

alter table registration_photo add column content_index bytea;
