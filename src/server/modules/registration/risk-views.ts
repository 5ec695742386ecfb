import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { OtherDossier } from '#domain/review/risk.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** As many as a mark names; who shares with more is known for what they do. */
const MOST = 200

const sent = (tx: Tx, registrationId: string, condition: string, value: unknown): Promise<OtherDossier[]> =>
  tx.all<OtherDossier>({
    text: `select r.case_file_id, r.social_insurance_no from registration r
      where r.case_file_id is not null and r.id <> $1 and ${condition} order by r.case_file_id limit ${MOST}`,
    values: [registrationId, value],
  })

export const listWithPersonalId = (tx: Tx, registrationId: string, index: Buffer) =>
  sent(tx, registrationId, 'r.personal_id_index = $2', index)

/** Children's dossiers carry the phone of a parent and are left out. */
export const listWithPhone = (tx: Tx, registrationId: string, index: Buffer) =>
  sent(tx, registrationId, 'r.guardian_id is null and r.phone_index = $2', index)

/** What the photos of a dossier are found by; null for those that came before prints were made. */
export const listPrints = (tx: Tx, registrationId: string) =>
  tx.all<{ kind: PhotoKind; print: Buffer | null; bands: number[] | null; pictureIndex: Buffer | null }>({
    text: `select kind, print, bands, picture_index from registration_photo
      where registration_id = $1 and not pending order by kind limit 10`,
    values: [registrationId],
  })

interface Candidate extends OtherDossier {
  readonly print: Buffer | null
  readonly pictureIndex: Buffer
}

/** Photos of other sent dossiers that are the same picture or share a band with it: among millions some dozens. */
export const listWithPicture = (
  tx: Tx,
  registrationId: string,
  picture: { readonly bands: readonly number[]; readonly pictureIndex: Buffer; readonly kinds: readonly PhotoKind[] },
): Promise<Candidate[]> =>
  tx.all<Candidate>({
    text: `select r.case_file_id, r.social_insurance_no, p.print, p.picture_index
      from registration_photo p join registration r on r.id = p.registration_id
      where (p.bands && $2::int[] or p.picture_index = $3) and p.kind = any($4) and not p.pending
        and p.registration_id <> $1 and r.case_file_id is not null
      order by r.case_file_id limit 1000`,
    values: [registrationId, [...picture.bands], picture.pictureIndex, [...picture.kinds]],
  })
