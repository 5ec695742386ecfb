import type { CaseFile } from '#contract/review.ts'
import { isAccessReason, type AccessReason, type ReadPurpose } from '#domain/access/reads.ts'
import { isTask } from '#domain/access/task.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit, recordListLook, recordLook, type Look } from '../audit/index.ts'
import { namesByNo } from '../participants/index.ts'
import { findReason, listWords, pastOf, putReason } from './access-store.ts'
import { getOfficersFile, kindOf, officerOf, type CaseKinds } from './officer.ts'
import type { QueueRow } from './queue-views.ts'
import type { CaseFileRecord } from './store.ts'

/** Refuses to open what is none of the officer's tasks before a reason was given today.
 *  @throws ACCESS_REASON_NEEDED */
export async function refuseWithoutReason(ctx: Ctx, file: CaseFileRecord): Promise<void> {
  if ((await isOwnTask(ctx, file)) || (await reasonOf(ctx, file))) return
  throw new Problem('ACCESS_REASON_NEEDED')
}

async function isOwnTask(ctx: Ctx, file: CaseFileRecord): Promise<boolean> {
  const { staffId } = officerOf(ctx)
  const { state, assignedTo, decidedAt, decidedBy, secondBy } = file
  return isTask(
    {
      state,
      assignedTo,
      decided: decidedAt && { by: [decidedBy, secondBy], on: dayInVietnam(decidedAt) },
      ...(await pastOf(ctx.tx, { staffId, caseFileId: file.id })),
    },
    { id: staffId, today: ctx.today },
  )
}

async function reasonOf(ctx: Ctx, { id }: Pick<CaseFileRecord, 'id'>): Promise<AccessReason | undefined> {
  const given = await findReason(ctx.tx, { staffId: officerOf(ctx).staffId, caseFileId: id, day: ctx.today })
  return given && isAccessReason(given.reason) ? given.reason : undefined
}

const WORDS = 'review_access_reason.words'

interface Opening {
  readonly staffId: string
  readonly caseFileId: string
  readonly day: string
}
export const openingKey = ({ staffId, caseFileId, day }: Opening): string => `${caseFileId}|${staffId}|${day}`

/** The words that officers wrote beside their reasons, opened, by openingKey(). */
export async function wordsOfReasons(ctx: Ctx, openings: readonly Opening[]): Promise<ReadonlyMap<string, string>> {
  const files = [...new Set(openings.map(({ caseFileId }) => caseFileId as Uuid))]
  if (files.length === 0) return new Map()
  const [rows, keys] = [await listWords(ctx.tx, files), await ctx.vault.keysOf(ctx.tx, files)]
  return new Map(
    rows.flatMap(({ wordsSealed, ...opening }) => {
      const words = keys.get(opening.caseFileId)?.openText(WORDS, openingKey(opening), wordsSealed)
      return words === undefined ? [] : [[openingKey(opening), words]]
    }),
  )
}

/** Says why a file is opened that is no task; it holds for the day.
 *  @throws CASE_FILE_NOT_FOUND */
export async function giveAccessReason(
  ctx: Ctx,
  { id, reason, words }: { readonly id: string; readonly reason: AccessReason; readonly words: string },
): Promise<CaseFileRecord> {
  const { staffId } = officerOf(ctx)
  const file = await getOfficersFile(ctx, id)
  const key = await ctx.vault.keyOf(ctx.tx, file.id)
  const wordsSealed = words === '' ? null : key.seal(WORDS, openingKey({ staffId, caseFileId: file.id, day: ctx.today }), words)
  await putReason(ctx.tx, { staffId, caseFileId: file.id, day: ctx.today, reason, wordsSealed, at: ctx.now })
  await recordAudit(ctx, { action: 'review.give_reason', subjectKind: 'review_case_file', subjectId: file.id, reason })
  return file
}

/** Records that a file, or a part of it, was seen: for the person whose number it bears, and for everybody else whom it shows. */
export async function recordFileLook(
  ctx: Ctx,
  kinds: CaseKinds,
  file: CaseFileRecord,
  { action, detail }: Pick<Look, 'action' | 'detail'>,
): Promise<void> {
  const owner = (await namesByNo(ctx.tx, [file.socialInsuranceNo])).get(file.socialInsuranceNo)
  const others = (await kindOf(kinds, file).alsoShown?.(ctx, file)) ?? []
  const reason = (await isOwnTask(ctx, file)) ? undefined : await reasonOf(ctx, file)
  const purpose = reason ? 'look_up' : purposeOf(file)
  const look = { action, subjectKind: 'review_case_file', subjectId: file.id, purpose, reason, detail } as const
  await recordLook(ctx, look, [...(owner ? [owner.id] : []), ...others])
}

function purposeOf({ kind, state }: Pick<CaseFile, 'kind' | 'state'>): ReadPurpose {
  if (state === 'second_check' || state === 'confirming') return 'confirm'
  return kind === 'support' ? 'help' : 'decide'
}

/** Records whom a search has shown. A dossier number is on a receipt; whoever searches by name or number reads among people, and has to
 *  say why before opening one of them. */
export async function recordFound(ctx: Ctx, rows: readonly QueueRow[], by: 'caseNo' | 'socialInsuranceNo' | 'name'): Promise<void> {
  const people = await namesByNo(
    ctx.tx,
    rows.map(row => row.socialInsuranceNo),
  )
  await recordListLook(
    ctx,
    { action: by === 'caseNo' ? 'review.found_by_no' : 'review.found', subjectKind: 'review_case_file', purpose: 'search' },
    rows.flatMap(row => {
      const person = people.get(row.socialInsuranceNo)
      return person ? [{ personId: person.id, subjectId: row.id as Uuid }] : []
    }),
  )
}
