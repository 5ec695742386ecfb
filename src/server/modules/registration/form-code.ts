import { createHash } from 'node:crypto'
import type { VerifiedForm } from '#contract/registration-form.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { formCodeOf } from '#domain/registration/form-code.ts'
import { maskEmail, maskName, maskPhone, maskSocialInsuranceNo } from '#domain/participants/identifiers.ts'
import type { Form01 } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import { caseTrack } from '../review/index.ts'
import { idOf } from './dossier.ts'
import { findFormByCode, noteForm } from './form-store.ts'
import type { RegistrationRow } from './store.ts'

/** Everything that is printed of a declaration, aside from the portrait. */
type PrintedFacts = Omit<Form01, 'language' | 'portrait' | 'verification'>

const PLACE = 'registration_form.facts'
const HANDED_IN = ['submit', 'resubmit']

/** The last time that a dossier was handed in, and how many times there were. */
export function handedIn(
  events: readonly { readonly action: string; readonly at: string }[],
): { readonly at: string; readonly submission: number } | undefined {
  const times = events.filter(({ action }) => HANDED_IN.includes(action))
  const last = times.at(-1)
  return last && { at: last.at, submission: times.length }
}

interface Printed {
  readonly row: RegistrationRow
  readonly facts: PrintedFacts
  readonly submission: number
}

/** The code of a form: it follows, by a key that never leaves the server, from the dossier and from everything that is printed. The
 *  same form has the same code whenever it is printed, and no other form has it. */
export async function printedCode(ctx: Ctx, { row, facts, submission }: Printed): Promise<string> {
  const id = ctx.newId()
  const caseFileId = row.caseFileId as Uuid
  const contentHash = ctx.vault.index('form_content', JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))))
  const form = { caseFileId, submission, contentHash }
  const code = codeFrom(ctx, form)
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  const codeHash = hashOf(code)
  // Sealed under the code and not under the row: the same form printed again keeps its first row.
  const factsSealed = key.seal(PLACE, codeHash.toString('hex'), JSON.stringify(shownOf(facts)))
  await noteForm(ctx.tx, { id, ...form, registrationId: row.id, codeHash, factsSealed, printedAt: ctx.now })
  return code
}

interface FormIdentity {
  readonly caseFileId: string
  readonly submission: number
  readonly contentHash: Buffer
}
const codeFrom = (ctx: Ctx, { caseFileId, submission, contentHash }: FormIdentity): string =>
  formCodeOf(ctx.vault.index('form_code', `${caseFileId}|${submission}|${contentHash.toString('hex')}`))

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest()

const shownOf = (facts: PrintedFacts): Omit<VerifiedForm, 'state'> => ({
  caseNo: facts.caseNo,
  date: facts.date,
  agencyName: facts.agencyName,
  fullName: maskName(facts.fullName),
  socialInsuranceNo: maskSocialInsuranceNo(facts.socialInsuranceNo),
  personalId: facts.personalId.replace(/.(?=.{4})/gu, '•'),
  phone: maskPhone(facts.phone),
  email: facts.email === '' ? '' : maskEmail(facts.email),
})

/** What must stand on the form with this code. An unknown code and one whose row was tampered with are one answer.
 *  @returns FORM_UNKNOWN */
export async function verifyForm(ctx: Ctx, code: string): Promise<VerifiedForm | Problem> {
  const codeHash = hashOf(code)
  const form = await findFormByCode(ctx.tx, codeHash)
  if (!form || codeFrom(ctx, form) !== code) return new Problem('FORM_UNKNOWN')
  const key = await ctx.vault.keyOf(ctx.tx, form.registrationId as Uuid)
  // Written by printedCode() only.
  const shown = JSON.parse(key.openText(PLACE, codeHash.toString('hex'), form.factsSealed)) as Omit<VerifiedForm, 'state'>
  const now = handedIn((await caseTrack(ctx, form.caseFileId as Uuid)).events)
  return { ...shown, state: now && now.submission > form.submission ? 'replaced' : 'filed' }
}
