import { randomBytes } from 'node:crypto'
import type { Transcript, VerifiedResult } from '#contract/transcripts.ts'
import { formatDay } from '#domain/kernel/date.ts'
import { formatMonth, monthOf } from '#domain/kernel/month.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { MOST_TRANSCRIPTS, problemsOf, type TranscriptChoice } from '#domain/transcripts/choice.ts'
import { formatTranscriptCode, transcriptCodeOf, verifyAddress, VERIFY_PATH } from '#domain/transcripts/code.ts'
import { transcriptContent, type TranscriptContent } from '#domain/transcripts/content.ts'
import type { Forms } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit } from '#server/platform/http/rate.ts'
import { sha256 } from '#server/platform/signature/cms.ts'
import { signPdf } from '#server/platform/signature/pdf.ts'
import { personOf, tellEveryContact } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { certifiedRecord } from '../contributions/index.ts'
import { registryRecord } from '../participants/index.ts'
import { presentTranscript } from './present.ts'
import { sealFile, sealPrinted, type Printed } from './sealing.ts'
import { signerFor, type SigningKeys } from './signing.ts'
import { countValid, insertTranscript, lockPerson, nextNumber } from './store.ts'

export interface TranscriptDeps {
  readonly keys: SigningKeys
  readonly forms: Pick<Forms, 'renderTranscript'>
  /** Of the citizen app: in the QR code, and in the certificate. */
  readonly origin: string
}

/** Papers of other modules that are verified on the same page: what is true of one with this code or file. */
export interface OtherPapers {
  byCode(ctx: Ctx, codeHash: Buffer): Promise<VerifiedResult | undefined>
  byFile(ctx: Ctx, fileHash: Buffer): Promise<VerifiedResult | undefined>
}

/** How the mark of a paper begins that is verified here, which its file bears. */
export const FILE_MARK = 'VssID-transcript'
const MOST_A_DAY = 30
const DAY_S = 86_400

/** What would stand on a transcript of the signed-in person today. @throws FIELDS_INVALID · TRANSCRIPT_EMPTY for a choice without a month */
export async function contentFor(ctx: Ctx, choice: TranscriptChoice): Promise<TranscriptContent> {
  const problems = problemsOf(choice, monthOf(ctx.today))
  if (problems.length) throw new Problem('FIELDS_INVALID', {}, problems)
  const content = transcriptContent(await certifiedRecord(ctx, personOf(ctx).participantId), choice)
  if (!content) throw new Problem('TRANSCRIPT_EMPTY')
  return content
}

/** Issues a transcript of the signed-in person's own record: reads, has it typeset, signs and keeps it, in one transaction, so that a repeated
 *  request makes no second one. The owner is told by every proven contact.
 *  @throws FIELDS_INVALID · TOO_MANY_REQUESTS · TRANSCRIPTS_FULL · TRANSCRIPT_EMPTY for a choice without a month · BUSY */
export async function issueTranscript(ctx: Ctx, deps: TranscriptDeps, choice: TranscriptChoice): Promise<Transcript> {
  const content = await contentFor(ctx, choice)
  const { accountId, participantId } = personOf(ctx)
  await lockPerson(ctx.tx, participantId)
  if ((await countValid(ctx.tx, participantId)) >= MOST_TRANSCRIPTS) throw new Problem('TRANSCRIPTS_FULL', { count: MOST_TRANSCRIPTS })
  await countHit(ctx.tx, `transcripts:${accountId}`, MOST_A_DAY, DAY_S)
  const id = ctx.newId()
  const made = await makeFile(ctx, deps, { choice, content })
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  const row = await insertTranscript(
    ctx.tx,
    {
      id,
      participantId,
      accountId,
      number: made.number,
      codeHash: sha256(Buffer.from(made.printed.code)),
      fileHash: sha256(made.pdf),
      contentSealed: sealPrinted(key, id, made.printed),
      keyVersion: made.keyVersion,
      issuedAt: ctx.now,
      expiresAt: made.expiresAt,
    },
    sealFile(key, id, made.pdf),
  )
  await recordAudit(ctx, { action: 'transcripts.issue', subjectKind: 'transcript', subjectId: id, subjectVersion: 1 })
  await tellEveryContact(ctx, accountId, { template: 'transcript_issued', values: { at: ctx.now.toISOString(), number: made.number } })
  return presentTranscript(row, { printed: made.printed, looks: undefined, now: ctx.now })
}

interface Made {
  readonly number: string
  readonly pdf: Buffer
  readonly printed: Printed
  readonly keyVersion: number
  readonly expiresAt: Date
}

async function makeFile(
  ctx: Ctx,
  { keys, forms, origin }: TranscriptDeps,
  { choice, content }: { readonly choice: TranscriptChoice; readonly content: TranscriptContent },
): Promise<Made> {
  const { fullName, birthDate, birthPrecision, socialInsuranceNo } = await registryRecord(ctx, personOf(ctx).participantId)
  const person = { fullName, birthDate, birthPrecision, socialInsuranceNo }
  const code = transcriptCodeOf(randomBytes(12))
  const number = `QT-${ctx.today.slice(0, 4)}-${String(await nextNumber(ctx.tx)).padStart(8, '0')}`
  const expiresAt = new Date(ctx.now.getTime() + choice.days * DAY_S * 1000)
  const { host } = new URL(origin)
  const typeset = await forms.renderTranscript({
    ...person,
    language: choice.language,
    date: ctx.today,
    number,
    issuedAt: ctx.now,
    expiresAt,
    birth: birthText(person),
    purpose: choice.purpose,
    recipient: choice.recipient,
    content,
    verification: { code: formatTranscriptCode(code), page: `${host}${VERIFY_PATH}`, address: verifyAddress(origin, code) },
  })
  const signer = await signerFor(ctx, keys, host)
  const mark = `${FILE_MARK} ${number}`
  const pdf = signPdf(typeset, signer, {
    mark,
    at: ctx.now,
    name: `VssID - ${host}`,
    reason: 'Transcript of social insurance contributions',
  })
  const printed = { code, choice, person, content, file: { pages: pagesIn(typeset), bytes: pdf.length } }
  return { number, pdf, printed, keyVersion: signer.key.version, expiresAt }
}

const pagesIn = (typeset: Uint8Array): number =>
  Buffer.from(typeset)
    .toString('latin1')
    .match(/\/Type \/Page\b/gu)?.length ?? 1

/** As much of a birth date as is known. */
function birthText({ birthDate, birthPrecision }: Printed['person']): string {
  if (birthPrecision === 'year') return birthDate.slice(0, 4)
  return birthPrecision === 'month' ? formatMonth(birthDate) : formatDay(birthDate)
}
