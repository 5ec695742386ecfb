import { channelOfKind, CONTACT_KINDS, type AskedChange, type ContactKind, type WantedChange } from '#domain/changes/change.ts'
import { NOTHING_PERSONAL } from '#domain/changes/personal.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import type { OtpContact, OtpPurpose } from '../accounts/index.ts'
import { findCommune } from '../directory/index.ts'
import type { Papers } from './papers.ts'
import { findByCaseFile, type ChangeRow } from './store.ts'

/** What the use cases of changes need from outside. */
export interface ChangeDeps {
  readonly otpKey: Buffer
  readonly host: string
  /** "https://bhxh.vidu.example" */
  readonly origin: string
  /** Demo phones may be given. */
  readonly demo: boolean
  readonly papers: Papers
}

/** What was on file when the change was asked for; null where there was nothing. */
export interface BeforeChange {
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
  readonly fullName: string | null
  /** As much as is known: "1990-04-15", "1990-04" or "1990". */
  readonly birthDate: string | null
  readonly sex: string | null
  readonly personalId: string | null
}

/** Of a change whose values are forgotten, years after its end. */
const ASKED_NOTHING: WantedChange = { ...NOTHING_PERSONAL, phone: '', email: '', provinceCode: '', communeCode: '', street: '' }

const ASKED = 'change_request.asked'
const BEFORE = 'change_request.before'

export const idOf = (row: { readonly id: string }): Uuid => row.id as Uuid
export const accountOf = (row: ChangeRow): Uuid => row.accountId as Uuid
export const participantOf = (row: ChangeRow): Uuid => row.participantId as Uuid

/** Seals what is asked for and what was there, under the key of the person whose history it becomes. */
export async function sealChange(
  ctx: Ctx,
  { id, participantId }: { readonly id: Uuid; readonly participantId: Uuid },
  { asked, before }: { readonly asked: WantedChange; readonly before: BeforeChange },
) {
  const key = await ctx.vault.keyOf(ctx.tx, participantId)
  return { askedSealed: key.seal(ASKED, id, JSON.stringify(asked)), beforeSealed: key.seal(BEFORE, id, JSON.stringify(before)) }
}

export async function openChange(ctx: Ctx, row: ChangeRow): Promise<{ readonly asked: WantedChange; readonly before: BeforeChange }> {
  if (row.askedSealed === null || row.beforeSealed === null) return { asked: ASKED_NOTHING, before: { ...NOBODY, ...NO_CONTACT } }
  const key = await ctx.vault.keyOf(ctx.tx, participantOf(row))
  return {
    asked: { ...NOTHING_PERSONAL, ...(JSON.parse(key.openText(ASKED, row.id, row.askedSealed)) as AskedChange) },
    before: { ...NOBODY, ...(JSON.parse(key.openText(BEFORE, row.id, row.beforeSealed)) as ContactBefore) },
  }
}

/** A request keeps what it is about and nothing else. */
export const NOBODY = { fullName: null, birthDate: null, sex: null, personalId: null }
export const NO_CONTACT = { phone: null, email: null, address: null }
type ContactBefore = Omit<BeforeChange, keyof typeof NOBODY>

export interface NewContactOf extends OtpContact {
  readonly kind: ContactKind
  readonly provenAt: Date | null
}

/** The contacts that are asked for, the telephone first. */
export const newContacts = (ctx: Ctx, row: ChangeRow, asked: AskedChange): readonly NewContactOf[] =>
  CONTACT_KINDS.filter(kind => asked[kind] !== '').map(kind => ({
    kind,
    channel: channelOfKind(kind),
    to: asked[kind],
    index: ctx.vault.index(kind, asked[kind]),
    provenAt: row[`${kind}ProvenAt`],
  }))

/** The address in one line: street, commune, province. */
export async function lineOf(ctx: Ctx, asked: AskedChange): Promise<string> {
  const commune = await findCommune(ctx.tx, asked.communeCode)
  return [asked.street, commune?.name, commune?.provinceName].filter(Boolean).join(', ')
}

/** What the codes are for. They are counted for the account, however often a change is begun anew. */
export const purposeOf = async (ctx: Ctx, row: ChangeRow, deps: Pick<ChangeDeps, 'host'>): Promise<OtpPurpose> => ({
  purpose: 'contact',
  subjectKind: 'account',
  subjectId: accountOf(row),
  keySubject: participantOf(row),
  language: row.language,
  host: deps.host,
  limits: await readPolicies(ctx.tx, row.agencyCode),
})

export const audit = (
  ctx: Ctx,
  verb: 'start' | 'prove' | 'submit' | 'approve' | 'apply' | 'cancel' | 'contact_taken' | 'reject' | 'withdraw',
  row: Pick<ChangeRow, 'id' | 'version' | 'agencyCode'>,
): Promise<void> =>
  recordAudit(ctx, {
    action: `changes.${verb}`,
    subjectKind: 'change_request',
    subjectId: idOf(row),
    subjectVersion: row.version,
    agencyCode: row.agencyCode,
  })

/** The change behind a case file. */
export async function changeOf(ctx: Ctx, caseFileId: string): Promise<ChangeRow> {
  const row = await findByCaseFile(ctx.tx, caseFileId)
  if (!row) throw new Error('a case file of a change without its request')
  return row
}
