import { randomBytes } from 'node:crypto'
import type { ServiceRequest } from '#contract/services.ts'
import type { VerifiedResult } from '#contract/transcripts.ts'
import { formatDay } from '#domain/kernel/date.ts'
import { formatMonth, monthOf } from '#domain/kernel/month.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { maskSocialInsuranceNo } from '#domain/participants/identifiers.ts'
import { formatTranscriptCode, transcriptCodeOf, verifyAddress, VERIFY_PATH } from '#domain/transcripts/code.ts'
import type { Forms } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileAnswer } from '#server/platform/http/call.ts'
import { sha256 } from '#server/platform/signature/cms.ts'
import { signPdf } from '#server/platform/signature/pdf.ts'
import { recordAudit } from '../audit/index.ts'
import { getAgency } from '../directory/index.ts'
import { registryRecord, type Participant } from '../participants/index.ts'
import { caseTrack } from '../review/index.ts'
import { FILE_MARK, signerFor, type OtherPapers, type SigningKeys } from '../transcripts/index.ts'
import { askerOf, guardianOf } from './asker.ts'
import { entriesOf } from './facts.ts'
import { contentOf, procedureOf, type ServiceDeps } from './request.ts'
import { findByCode, findByFile, findFile, findOfRequest, insertResult, nextNumber, type ResultRow } from './result-store.ts'
import { resultWords } from './result-words.ts'
import { findReadable, lockRequest, type RequestRow } from './store.ts'

export interface ResultDeps extends ServiceDeps {
  readonly keys: SigningKeys
  readonly forms: Pick<Forms, 'renderResult'>
  /** Of the citizen app: in the QR code, and in the certificate. */
  readonly origin: string
}

/** What stands on a result in truth. */
interface Printed {
  readonly code: string
  readonly caseNo: string
  readonly procedure: string
  readonly outcome: 'approved' | 'rejected'
  readonly agency: string
  readonly decidedAt: string
  readonly person: Pick<Participant, 'fullName' | 'birthDate' | 'birthPrecision' | 'socialInsuranceNo'>
  readonly file: { readonly pages: number; readonly bytes: number }
}

const [CONTENT, FILE] = ['service_result.content', 'service_result.pdf']
const keyFor = (ctx: Ctx, participantId: string) => ctx.vault.keyOf(ctx.tx, participantId as Uuid)

/** Makes the signed result of a decided request, once. Nothing for one that was taken back or is forgotten. */
export async function makeResult(ctx: Ctx, deps: ResultDeps, requestId: string): Promise<void> {
  const row = await lockRequest(ctx.tx, requestId)
  const { outcome } = row
  if ((outcome !== 'approved' && outcome !== 'rejected') || row.contentSealed === null || (await findOfRequest(ctx.tx, row.id))) return
  const { pdf, number, printed, keyVersion } = await makeFile(ctx, deps, { row, outcome })
  const id = ctx.newId()
  const key = await keyFor(ctx, row.participantId)
  await insertResult(ctx.tx, {
    id,
    requestId: row.id,
    participantId: row.participantId,
    number,
    codeHash: sha256(Buffer.from(printed.code)),
    fileHash: sha256(pdf),
    contentSealed: key.seal(CONTENT, id, JSON.stringify(printed)),
    pdfSealed: key.seal(FILE, id, pdf),
    keyVersion,
    issuedAt: ctx.now,
  })
  await recordAudit(ctx, {
    action: 'services.issue_result',
    subjectKind: 'service_request',
    subjectId: row.id as Uuid,
    agencyCode: row.agencyCode,
  })
}

async function makeFile(
  ctx: Ctx,
  deps: ResultDeps,
  { row, outcome }: { readonly row: RequestRow; readonly outcome: 'approved' | 'rejected' },
) {
  const { keys, forms, origin } = deps
  const track = await caseTrack(ctx, row.caseFileId as Uuid)
  const end = track.events.findLast(event => event.state === outcome)
  const { fullName, birthDate, birthPrecision, socialInsuranceNo } = await registryRecord(ctx, row.participantId as Uuid)
  const person = { fullName, birthDate, birthPrecision, socialInsuranceNo }
  const guardian = await guardianOf(ctx, row)
  const procedure = procedureOf(deps, row)
  const { language } = row
  const words = resultWords(language)
  const { name: agency } = await getAgency(ctx.tx, row.agencyCode)
  const code = transcriptCodeOf(randomBytes(12))
  const number = `KQ-${ctx.today.slice(0, 4)}-${String(await nextNumber(ctx.tx)).padStart(8, '0')}`
  const { host } = new URL(origin)
  const decidedAt = row.endedAt ?? ctx.now
  const typeset = await forms.renderResult({
    ...person,
    language,
    date: ctx.today,
    number,
    caseNo: track.no,
    agency,
    sentAt: row.createdAt,
    decidedAt,
    birth: birthText(person),
    askedBy: guardian ? words.askedBy(guardian.relation, guardian.fullName) : null,
    outcome,
    procedure: words.procedure(row.procedure),
    law: procedure?.law ?? '',
    effect: procedure ? words.effect(procedure.way.effect) : '',
    asked: (await entriesOf(ctx, (await contentOf(ctx, row)).values)).map(words.entry),
    reasons: (end?.reasons ?? []).map(words.reason),
    note: end?.note ?? '',
    verification: { code: formatTranscriptCode(code), page: `${host}${VERIFY_PATH}`, address: verifyAddress(origin, code) },
  })
  const signer = await signerFor(ctx, keys, host)
  const seal = { mark: `${FILE_MARK} ${number}`, at: ctx.now, name: `VssID - ${host}`, reason: 'Result of a request for a service' }
  const pdf = signPdf(typeset, signer, seal)
  const file = { pages: pagesIn(typeset), bytes: pdf.length }
  const printed: Printed = {
    code,
    caseNo: track.no,
    procedure: row.procedure,
    outcome,
    agency,
    decidedAt: decidedAt.toISOString(),
    person,
    file,
  }
  return { pdf, number, printed, keyVersion: signer.key.version }
}

const pagesIn = (typeset: Uint8Array): number =>
  Buffer.from(typeset)
    .toString('latin1')
    .match(/\/Type \/Page\b/gu)?.length ?? 1

/** As much of a birth date as is known. */
function birthText({ birthDate, birthPrecision }: Printed['person']): string {
  if (birthPrecision === 'year') return birthDate.slice(0, 4)
  return birthPrecision === 'month' ? formatMonth(monthOf(birthDate)) : formatDay(birthDate)
}

// Written by makeResult() only.
const printedOf = async (ctx: Ctx, { id, participantId, contentSealed }: ResultRow): Promise<Printed> =>
  JSON.parse((await keyFor(ctx, participantId)).openText(CONTENT, id, contentSealed)) as Printed

/** The result of a request for who may read all of it; null before it is made, and once it is forgotten. */
export async function presentResult(ctx: Ctx, requestId: string): Promise<ServiceRequest['result']> {
  const row = await findOfRequest(ctx.tx, requestId)
  if (!row) return null
  const { code, file } = await printedOf(ctx, row)
  return { number: row.number, code, issuedAt: row.issuedAt.toISOString(), ...file }
}

/** The file, byte by byte as it was signed, for whoever has asked and for the person whose record it is. @throws NOT_FOUND */
export async function readResult(ctx: Ctx, requestId: string): Promise<Required<FileAnswer>> {
  const request = await findReadable(ctx.tx, requestId, askerOf(ctx))
  const row = request && (await findFile(ctx.tx, request.id))
  if (!row) throw new Problem('NOT_FOUND')
  return { bytes: (await keyFor(ctx, row.participantId)).open(FILE, row.id, row.pdfSealed), fileName: `ket-qua-${row.number}.pdf` }
}

/** What the page on which papers are verified asks: by the hash of the code, or of the whole file. */
export const verifiedResults: OtherPapers = {
  byCode: async (ctx: Ctx, codeHash: Buffer) => told(ctx, await findByCode(ctx.tx, codeHash)),
  byFile: async (ctx: Ctx, fileHash: Buffer) => told(ctx, await findByFile(ctx.tx, fileHash)),
}

async function told(ctx: Ctx, row: ResultRow | undefined): Promise<VerifiedResult | undefined> {
  if (!row) return undefined
  const { caseNo, procedure, outcome, agency, decidedAt, person } = await printedOf(ctx, row)
  return {
    ...{ number: row.number, issuedAt: row.issuedAt.toISOString(), caseNo, procedure, outcome, agency, decidedAt },
    fullName: person.fullName,
    birthDate: person.birthDate,
    birthPrecision: person.birthPrecision,
    socialInsuranceNo: maskSocialInsuranceNo(person.socialInsuranceNo),
  }
}
