import { zipSync, type Zippable } from 'fflate'
import * as z from 'zod/mini'
import { PersonalCopy, type PersonalData } from '#contract/export.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { Forms } from '#server/forms/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Call } from '#server/platform/http/call.ts'
import { deviceLabel, personOf, refuseOnNewDevice, tellEveryContact } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { listClosingsOf } from './closing-store.ts'
import { listConsentRows } from './consent-views.ts'
import { readableCopy } from './readable.ts'
import { purposeOf, wordsOf, type Language } from './words.ts'

type PartOf<K extends keyof PersonalData> = (ctx: Ctx, participantId: Uuid, language: Language) => Promise<PersonalData[K]>

/** What the other modules hand over through the product: each the part that it keeps. */
export type ExportParts = {
  readonly [K in Exclude<keyof PersonalData, 'dossiers' | 'changes' | 'services' | 'feedback' | 'consents' | 'closings'>]: PartOf<K>
} & {
  /** With the photos, which are opened after the transaction. */
  readonly dossiers: (
    ctx: Ctx,
    participantId: Uuid,
  ) => Promise<{ readonly dossiers: PersonalData['dossiers']; readonly photos: readonly Photo[] }>
  readonly changes: (
    ctx: Ctx,
    participantId: Uuid,
  ) => Promise<{ readonly changes: PersonalData['changes']; readonly photos: readonly Photo[] }>
  readonly services: (
    ctx: Ctx,
    participantId: Uuid,
  ) => Promise<{ readonly services: PersonalData['services']; readonly photos: readonly Photo[] }>
  readonly feedback: (
    ctx: Ctx,
    participantId: Uuid,
  ) => Promise<{ readonly feedback: PersonalData['feedback']; readonly photos: readonly Photo[] }>
}
interface Photo {
  readonly name: string
  readonly open: () => Promise<Uint8Array>
}

/** Everything that is kept about the signed-in person, as one ZIP. Read in one transaction; typeset and packed outside; the trail and the
 *  notice are written before the first byte leaves, and nothing leaves without them.
 *  @throws NEW_DEVICE · BUSY when too many documents are being typeset */
export async function exportOwnData(
  call: Call,
  { parts, forms }: ExportDeps,
  language: Language,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  const device = deviceLabel(call.userAgent)
  const { copy, photos } = await call.transact(ctx => gather(ctx, parts, language))
  const pdf = await forms.renderCopy(readableCopy(copy, language))
  const bytes = pack(copy, pdf, await opened(photos))
  await call.transact(ctx => leaveTrace(ctx, copy.copyNo as Uuid, device))
  return { bytes, fileName: `bhxh-du-lieu-${copy.madeAt.slice(0, 10)}.zip` }
}
export interface ExportDeps {
  readonly parts: ExportParts
  readonly forms: Forms
}

async function gather(ctx: Ctx, parts: ExportParts, language: Language): Promise<{ copy: PersonalCopy; photos: readonly Photo[] }> {
  await refuseOnNewDevice(ctx)
  const { participantId } = personOf(ctx)
  const { dossiers, photos } = await parts.dossiers(ctx, participantId)
  const { changes, photos: papers } = await parts.changes(ctx, participantId)
  const { services, photos: along } = await parts.services(ctx, participantId)
  const { feedback, photos: pictures } = await parts.feedback(ctx, participantId)
  const data: PersonalData = {
    person: await parts.person(ctx, participantId, language),
    account: await parts.account(ctx, participantId, language),
    cards: await parts.cards(ctx, participantId, language),
    cardProofs: await parts.cardProofs(ctx, participantId, language),
    contributions: await parts.contributions(ctx, participantId, language),
    benefits: await parts.benefits(ctx, participantId, language),
    visits: await parts.visits(ctx, participantId, language),
    movements: await parts.movements(ctx, participantId, language),
    disputes: await parts.disputes(ctx, participantId, language),
    services,
    feedback,
    dossiers,
    changes,
    transcripts: await parts.transcripts(ctx, participantId, language),
    closings: await closingsOf(ctx, participantId),
    guardianship: await parts.guardianship(ctx, participantId, language),
    units: await parts.units(ctx, participantId, language),
    notices: await parts.notices(ctx, participantId, language),
    noticePreferences: await parts.noticePreferences(ctx, participantId, language),
    messages: await parts.messages(ctx, participantId, language),
    consents: await consentsOf(ctx, participantId),
    readings: await parts.readings(ctx, participantId, language),
  }
  const copy = { copyNo: ctx.newId(), madeAt: ctx.now.toISOString(), madeOn: MADE_BY, data }
  return { copy: PersonalCopy.parse(copy), photos: [...photos, ...papers, ...along, ...pictures] }
}
const MADE_BY = 'BHXH số'

const consentsOf = async (ctx: Ctx, participantId: Uuid): Promise<PersonalData['consents']> =>
  (await listConsentRows(ctx.tx, participantId)).map(row => ({
    purpose: purposeOf(row.purpose),
    textVersion: row.textVersion,
    textSha256: row.textSha256.toString('hex'),
    words: wordsOf(purposeOf(row.purpose), row.textVersion, row.language),
    givenAt: row.givenAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    device: row.deviceLabel,
  }))

const closingsOf = async (ctx: Ctx, participantId: Uuid): Promise<PersonalData['closings']> =>
  (await listClosingsOf(ctx.tx, participantId)).map(({ askedAt, effectiveAt, settledAt, ...closing }) => ({
    ...closing,
    askedAt: askedAt.toISOString(),
    effectiveAt: effectiveAt.toISOString(),
    settledAt: settledAt?.toISOString() ?? null,
  }))

/** A photo whose file is gone is left out: the rest is still the person's. */
async function opened(photos: readonly Photo[]): Promise<Zippable> {
  const files: Zippable = {}
  for (const { name, open } of photos) {
    const bytes = await open().catch(() => undefined)
    if (bytes) files[name] = [bytes, { level: 0 }]
  }
  return files
}

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

const pack = (copy: PersonalCopy, pdf: Uint8Array, photos: Zippable): Uint8Array =>
  zipSync({
    'du-lieu.pdf': [pdf, { level: 0 }],
    'du-lieu.json': json(copy),
    'du-lieu.schema.json': json(z.toJSONSchema(PersonalCopy)),
    ...photos,
  })

/** The trail keeps the number that stands on the copy; the owner hears of it by every proven contact. */
async function leaveTrace(ctx: Ctx, copyNo: Uuid, device: string): Promise<void> {
  const { accountId } = personOf(ctx)
  await recordAudit(ctx, { action: 'privacy.export', subjectKind: 'account', subjectId: accountId, reason: copyNo })
  await tellEveryContact(ctx, accountId, { template: 'data_exported', values: { at: ctx.now.toISOString(), device } })
}
