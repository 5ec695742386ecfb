/* A returned dossier of a child names items of its own: day of birth, relation, birth certificate. */

alter table review_correction
  drop constraint review_correction_item_check,
  add constraint review_correction_item_check check (item in (
    'fullName', 'birthDate', 'relation', 'personalId', 'address', 'phone', 'email', 'agency', 'portrait', 'id_front', 'id_back',
    'birth_certificate'));
