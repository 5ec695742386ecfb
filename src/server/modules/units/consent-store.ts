import type { Tx } from '#server/platform/database/query.ts'

export interface ConsentAnswer {
  readonly id: string
  readonly memberId: string
  readonly caseFileId: string
  readonly isGiven: boolean
  readonly textVersion: number
  readonly guardianId: string | null
  readonly answeredAt: Date
}

/** Keeps the answer about a dossier. @returns its row and version; undefined when the same was answered before */
export const keepConsent = (tx: Tx, answer: ConsentAnswer) =>
  tx.first<{ id: string; version: number }>({
    text: `insert into unit_form_consent as c (id, member_id, case_file_id, is_given, text_version, guardian_id, answered_at)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (member_id, case_file_id) do update set is_given = excluded.is_given, text_version = excluded.text_version,
        guardian_id = excluded.guardian_id, answered_at = excluded.answered_at, version = c.version + 1
        where (c.is_given, c.text_version) is distinct from (excluded.is_given, excluded.text_version)
      returning id, version`,
    values: [answer.id, answer.memberId, answer.caseFileId, answer.isGiven, answer.textVersion, answer.guardianId, answer.answeredAt],
  })
