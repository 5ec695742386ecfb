import type { Change } from '#contract/changes.ts'
import { settledFrom } from '#domain/accounts/device.ts'
import { checkChange, itemsOf, type AskedChange } from '#domain/changes/change.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isDemoPhone } from '#domain/participants/identifiers.ts'
import { NOTHING_PERSONAL } from '#domain/changes/personal.ts'
import type { Ctx } from '#server/platform/context.ts'
import { ownDevice, personOf } from '../accounts/index.ts'
import { findAgencyFor, findCommune } from '../directory/index.ts'
import { goOn } from './go-on.ts'
import { onFile } from './on-file.ts'
import { presentChange } from './present.ts'
import { audit, idOf, lineOf, NOBODY, sealChange, type BeforeChange, type ChangeDeps } from './request.ts'
import { findLive, insertChange, lockPerson, updateChange, type ChangeRow } from './store.ts'

/** A change whose contact is not proven is forgotten after a day. */
const UNPROVEN_MS = 86_400_000

/** Takes what is to be different, and has every new contact prove itself; an address alone goes to the agency at once. One that waits
 *  for its code is replaced.
 *  @throws FIELDS_INVALID · DEVICE_TOO_NEW with the instant · CHANGE_UNDER_WAY while one is at the agency or held · CHANGE_NOTHING · OTP_* */
export async function startChange(
  ctx: Ctx,
  deps: ChangeDeps,
  { language, ...typed }: AskedChange & { readonly language: 'vi' | 'en' },
): Promise<Change> {
  await refuseWrong(ctx, deps, typed)
  const deviceId = await settledDevice(ctx)
  const person = personOf(ctx)
  await lockPerson(ctx.tx, person.accountId)
  const live = await findLive(ctx.tx, person.accountId)
  if (live?.caseFileId) throw new Problem('CHANGE_UNDER_WAY')
  if (live?.aboutPerson) await deps.papers.forget(ctx, idOf(live))
  const file = await onFile(ctx, person)
  const asked = {
    ...NOTHING_PERSONAL,
    ...withoutSame(typed, { before: file.before, line: typed.street === '' ? '' : await lineOf(ctx, typed) }),
  }
  if (!itemsOf(asked).length) throw new Problem('CHANGE_NOTHING')
  const id = (live?.id ?? ctx.newId()) as Uuid
  const row = await write(ctx, live, {
    id,
    accountId: person.accountId,
    participantId: person.participantId,
    deviceId,
    ...(await sealChange(ctx, { id, participantId: person.participantId }, { asked, before: { ...file.before, ...NOBODY } })),
    phoneBeforeIndex: file.phoneProven && file.before.phone !== null ? ctx.vault.index('phone', file.before.phone) : null,
    emailBeforeIndex: file.emailProven && file.before.email !== null ? ctx.vault.index('email', file.before.email) : null,
    phoneIndex: asked.phone === '' ? null : ctx.vault.index('phone', asked.phone),
    phoneProvenAt: null,
    emailIndex: asked.email === '' ? null : ctx.vault.index('email', asked.email),
    emailProvenAt: null,
    aboutPerson: false,
    agencyCode: await receivingAgency(ctx, file.home ?? asked),
    language,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + UNPROVEN_MS),
  })
  return presentChange(ctx, deps, await goOn(ctx, deps, row))
}

type NewRow = Parameters<typeof insertChange>[1]

export async function write(ctx: Ctx, live: ChangeRow | undefined, row: NewRow): Promise<ChangeRow> {
  if (!live) await insertChange(ctx.tx, row)
  const { id: _id, ...columns } = row
  const written = live ? await updateChange(ctx.tx, live, columns) : await findLive(ctx.tx, row.accountId)
  if (!written) throw new Error('a change was written and is not there')
  await audit(ctx, 'start', written)
  return written
}

async function refuseWrong(ctx: Ctx, { demo }: ChangeDeps, asked: AskedChange): Promise<void> {
  const problems = checkChange(asked)
  if (problems.length) throw new Problem('FIELDS_INVALID', {}, problems)
  if (isDemoPhone(asked.phone) && !demo) throw new Problem('FIELDS_INVALID', {}, [{ field: 'phone', code: 'PHONE_NOT_MOBILE' }])
  if (asked.communeCode === '') return
  const commune = await findCommune(ctx.tx, asked.communeCode)
  if (commune?.provinceCode !== asked.provinceCode)
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'communeCode', code: 'COMMUNE_REQUIRED' }])
}

/** The device in the hand, known for a day.
 *  @throws DEVICE_TOO_NEW */
export async function settledDevice(ctx: Ctx): Promise<Uuid> {
  const device = await ownDevice(ctx)
  const from = settledFrom(device?.firstAt ?? ctx.now)
  if (!device || from > ctx.now) throw new Problem('DEVICE_TOO_NEW', { at: from.toISOString() })
  return device.id
}

/** What is as it was is not asked for: nobody is held up for three days by it. */
function withoutSame(asked: AskedChange, { before, line }: { readonly before: BeforeChange; readonly line: string }): AskedChange {
  const isSameAddress = line === before.address
  return {
    phone: asked.phone === before.phone ? '' : asked.phone,
    email: asked.email === before.email ? '' : asked.email,
    ...(isSameAddress
      ? { provinceCode: '', communeCode: '', street: '' }
      : { provinceCode: asked.provinceCode, communeCode: asked.communeCode, street: asked.street }),
  }
}

/** The agency of the home on file; of the new one when none is.
 *  @throws FIELDS_INVALID for somebody without a home on file who asks for no address */
export async function receivingAgency(ctx: Ctx, home: { readonly provinceCode: string; readonly communeCode: string }): Promise<string> {
  const agency = await findAgencyFor(ctx.tx, home)
  if (!agency) throw new Problem('FIELDS_INVALID', {}, [{ field: 'provinceCode', code: 'PROVINCE_REQUIRED' }])
  return agency.code
}
