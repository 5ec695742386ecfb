import type { Transcript, TranscriptContent as Content, VerifiedTranscript } from '#contract/transcripts.ts'
import { maskSocialInsuranceNo } from '#domain/participants/identifiers.ts'
import type { TranscriptContent } from '#domain/transcripts/content.ts'
import { transcriptState } from '#domain/transcripts/state.ts'
import type { Printed } from './sealing.ts'
import type { TranscriptRow } from './store.ts'

export interface Looks {
  readonly checks: number
  readonly checkedAt: Date
}

interface Facts {
  /** Undefined: forgotten with the account. */
  readonly printed: Printed | undefined
  readonly looks: Looks | undefined
  readonly now: Date
}

/** A transcript as its owner sees it. */
export function presentTranscript(row: TranscriptRow, { printed, looks, now }: Facts): Transcript {
  const { choice } = printed ?? {}
  return {
    id: row.id,
    number: row.number,
    code: printed?.code ?? null,
    state: transcriptState(row, now),
    issuedAt: row.issuedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    recalledAt: row.recalledAt?.toISOString() ?? null,
    recalledBy: row.recalledBy,
    purpose: choice?.purpose ?? 'own',
    recipient: choice?.recipient ?? '',
    language: choice?.language ?? 'vi',
    fromMonth: choice?.fromMonth ?? null,
    toMonth: choice?.toMonth ?? null,
    funds: [...(choice?.funds ?? [])],
    fields: [...(choice?.fields ?? [])],
    checks: looks?.checks ?? 0,
    checkedAt: looks?.checkedAt.toISOString() ?? null,
    file: printed?.file ?? null,
    version: row.version,
  }
}

/** What stands on a valid one. The number is shown by its last four figures: who holds the paper compares them, and a picture of the code alone
 *  tells nobody the name that somebody signs in with. */
export const presentVerified = (row: TranscriptRow, { choice, person, content }: Printed): VerifiedTranscript => ({
  number: row.number,
  issuedAt: row.issuedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  fullName: person.fullName,
  birthDate: person.birthDate,
  birthPrecision: person.birthPrecision,
  socialInsuranceNo: maskSocialInsuranceNo(person.socialInsuranceNo),
  purpose: choice.purpose,
  recipient: choice.recipient,
  content: presentContent(content),
})

/** In the shape of the contract. */
export const presentContent = (content: TranscriptContent): Content => ({
  ...content,
  funds: [...content.funds],
  fields: [...content.fields],
  rows: content.rows.map(line => ({ ...line, funds: [...line.funds] })),
  years: content.years.map(({ year, byFund }) => ({ year, byFund: [...byFund] })),
  totals: [...content.totals],
})
