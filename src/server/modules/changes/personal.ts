import type { Change } from '#contract/changes.ts'
import { checkPersonal, papersFor, personalItemsOf, type AskedPersonal, type PersonalItem } from '#domain/changes/personal.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { AskedPerson } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import { personOf } from '../accounts/index.ts'
import { send } from './go-on.ts'
import { onFile } from './on-file.ts'
import type { AskedFrom } from './papers.ts'
import { presentChange, type PresentDeps } from './present.ts'
import { personAfter, personOfChange } from './person-after.ts'
import { idOf, NO_CONTACT, sealChange, type BeforeChange, type ChangeDeps } from './request.ts'
import { receivingAgency, settledDevice, write } from './start.ts'
import { findLive, lockPerson, type ChangeRow } from './store.ts'

/** Photos take longer than a code: what was begun is kept as long as a registration is. */
const UNSENT_MS = 7 * 86_400_000

const STAYS = { phone: '', email: '', provinceCode: '', communeCode: '', street: '' }

interface Begun {
  readonly change: Change
  /** For the cookie, when a folder was begun. */
  readonly secret: string | undefined
  /** Whom to ask the population database about; undefined when that needs no question. */
  readonly question: { readonly changeId: Uuid; readonly person: AskedPerson } | undefined
}

/** Takes what shall be different about the person, and opens the folder for the papers. What waits unsent is replaced; photos of the same
 *  browser stay.
 *  @throws FIELDS_INVALID · DEVICE_TOO_NEW · CHANGE_UNDER_WAY · CHANGE_NOTHING · CHANGE_NEEDS_HOME */
export async function startPersonalChange(
  ctx: Ctx,
  deps: ChangeDeps,
  {
    typed,
    language,
    secret,
    from,
  }: {
    readonly typed: AskedPersonal
    readonly language: 'vi' | 'en'
    readonly secret: string | undefined
    readonly from: AskedFrom
  },
): Promise<Begun> {
  const deviceId = await settledDevice(ctx)
  const { accountId, participantId } = personOf(ctx)
  await lockPerson(ctx.tx, accountId)
  const live = await findLive(ctx.tx, accountId)
  if (live?.caseFileId) throw new Problem('CHANGE_UNDER_WAY')
  const { before, home } = await onFile(ctx, { accountId, participantId })
  const problems = checkPersonal(typed, { onFile: before.personalId, today: ctx.today })
  if (problems.length) throw new Problem('FIELDS_INVALID', {}, problems)
  const asked = withoutSame(typed, before)
  if (!personalItemsOf(asked).length) throw new Problem('CHANGE_NOTHING')
  if (!home) throw new Problem('CHANGE_NEEDS_HOME')
  const id = (live?.id ?? ctx.newId()) as Uuid
  const row = await write(ctx, live, {
    id,
    accountId,
    participantId,
    deviceId,
    ...(await sealChange(ctx, { id, participantId }, { asked: { ...STAYS, ...asked }, before: { ...before, ...NO_CONTACT } })),
    phoneBeforeIndex: null,
    emailBeforeIndex: null,
    phoneIndex: null,
    phoneProvenAt: null,
    emailIndex: null,
    emailProvenAt: null,
    aboutPerson: true,
    agencyCode: await receivingAgency(ctx, home),
    language,
    createdAt: ctx.now,
    expiresAt: new Date(ctx.now.getTime() + UNSENT_MS),
  })
  const folder = await deps.papers.begin(ctx, { changeId: id, participantId, secret, language })
  const person = personAfter(asked, before)
  const question = (await deps.papers.admit(ctx, id, person, from)) ? { changeId: id, person } : undefined
  return { change: await presentChange(ctx, { ...deps, secret: folder.secret ?? secret }, row), secret: folder.secret, question }
}

/** The answer of the population database, with the request as it is then. */
export async function noteIdentity(ctx: Ctx, deps: PresentDeps, { changeId, person }: NonNullable<Begun['question']>, answered: Answered) {
  await deps.papers.note(ctx, changeId, person, answered)
  return presentChange(ctx, deps, await waitingForPapers(ctx))
}
type Answered = Parameters<ChangeDeps['papers']['note']>[3]

/** Hands the request in, when every paper is there. Sent twice, the second answer is that of the first. Photos of another browser are not
 *  there: whoever sends has seen them.
 *  @throws NOT_FOUND · DEVICE_TOO_NEW · PAPERS_MISSING naming each photo */
export async function sendPersonalChange(ctx: Ctx, deps: PresentDeps): Promise<Change> {
  const deviceId = await settledDevice(ctx)
  const row = await waitingForPapers(ctx)
  if (row.caseFileId !== null) return presentChange(ctx, deps, row)
  const person = await personOfChange(ctx, row)
  const have = (await deps.papers.look(ctx, idOf(row), { person, secret: deps.secret }))?.photos.map(({ kind }) => kind) ?? []
  const missing = papersFor(person.personalId || null).filter(kind => !have.includes(kind))
  if (missing.length)
    throw new Problem(
      'PAPERS_MISSING',
      {},
      missing.map(kind => ({ field: `photos.${kind}`, code: 'PHOTO_REQUIRED' as const })),
    )
  return presentChange(ctx, deps, await send(ctx, deps, row, { deviceId }))
}

/** What is as it was is not asked for. A name counts as the same only when it is written the same. */
function withoutSame(asked: AskedPersonal, before: BeforeChange): AskedPersonal {
  const other = (item: PersonalItem): string => (asked[item] === before[item] ? '' : asked[item])
  return { fullName: other('fullName'), birthDate: other('birthDate'), sex: other('sex'), personalId: other('personalId') }
}

async function waitingForPapers(ctx: Ctx): Promise<ChangeRow> {
  const { accountId } = personOf(ctx)
  await lockPerson(ctx.tx, accountId)
  const row = await findLive(ctx.tx, accountId)
  if (!row?.aboutPerson || (row.caseFileId === null && row.expiresAt < ctx.now)) throw new Problem('NOT_FOUND')
  return row
}
