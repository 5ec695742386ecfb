import { randomBytes } from 'node:crypto'
import type { Photo } from '#contract/registration-declaration.ts'
import { isCheckable, toldOutcome, type IdentityCheck, type ToldOutcome } from '#domain/registration/identity-check.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { riskMarks, type RiskMark } from '#domain/review/risk.ts'
import type { AskedPerson } from '#server/gateways/ports.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { hashToken } from '../accounts/index.ts'
import { idOf, type RegistrationDeps } from './dossier.ts'
import { forgetUnsent } from './here.ts'
import { askPopulation, countQuestion, keepCheck, openCheck, type Answered } from './identity-check.ts'
import { scheduleIdentityCheck } from './identity-schedule.ts'
import { listOwnPhotos } from './photo-store.ts'
import { photoOpener, settlePhotosOf } from './photos.ts'
import { presentPhoto } from './present.ts'
import { copiesOf } from './risk.ts'
import { listWithPersonalId } from './risk-views.ts'
import { keptLonger, startRegistration } from './start.ts'
import { accessOf, findPapers, findPhotoById, listPhotos, lockPapers, updateRegistration, type RegistrationRow } from './store.ts'

interface Beginning {
  readonly changeId: Uuid
  readonly participantId: Uuid
  /** Of the browser that asks. */
  readonly secret: string | undefined
  readonly language: 'vi' | 'en'
}

type From = Parameters<typeof countQuestion>[3]

/** Papers that a signed-in person brings for a change: photos, which arrive as those of a registration do, and the question to the
 *  population database. What they are for, the module `changes` knows. */
export const papersFolder = (deps: Pick<RegistrationDeps, 'files' | 'population'>) => ({
  begin,
  forget: forgetPapers,
  admit,
  /** Asks, outside any transaction. */
  ask: (person: AskedPerson): Promise<Answered> => askPopulation(deps.population, person),
  note: async (ctx: Ctx, changeId: Uuid, person: AskedPerson, answered: Answered): Promise<void> => {
    const row = await lockPapers(ctx.tx, changeId)
    if (!row || row.caseFileId !== null) return
    await keepCheck(ctx, row, person, answered)
    if (answered.outcome === 'unavailable') await scheduleIdentityCheck(ctx, deps.population, { id: idOf(row), tries: 1 })
  },
  look,
  file,
  evidence,
  ...photosWithin(deps),
  risks,
})

/** The photos of a folder, by what it is for. */
export const photosWithin = (deps: Pick<RegistrationDeps, 'files'>) => ({
  list: async (ctx: Ctx, papersFor: Uuid) => {
    const row = await findPapers(ctx.tx, papersFor)
    const photos = row ? await listPhotos(ctx.tx, row.id) : []
    return photos.map(({ id, kind, width, height, createdAt }) => ({ id: id as Uuid, kind, width, height, at: createdAt }))
  },
  photo: async (ctx: Ctx, papersFor: Uuid, photoId: Uuid) => {
    const row = await findPapers(ctx.tx, papersFor)
    const open = row && (await photoOpener(ctx, deps, idOf(row), await findPhotoById(ctx.tx, row.id, photoId)))
    return open && { open }
  },
  photos: async (ctx: Ctx, papersFor: Uuid) => {
    const row = await findPapers(ctx.tx, papersFor)
    if (!row) return []
    const found = []
    for (const photo of await listOwnPhotos(ctx.tx, row.id)) {
      const open = await photoOpener(ctx, deps, idOf(row), photo)
      if (open) found.push({ kind: photo.kind, open })
    }
    return found
  },
})

/** Forgets papers that were never sent, with their photos; what was sent stays. */
export async function forgetPapers(ctx: Ctx, changeId: Uuid): Promise<void> {
  const row = await lockPapers(ctx.tx, changeId)
  if (row && row.caseFileId === null) await forgetUnsent(ctx, row.id)
}

/** Begins a folder, or goes on with the one that this browser has begun for the same change. Another browser's is forgotten: its photos
 *  can be reached from there only.
 *  @returns its id, and the secret for the cookie when one was begun */
async function begin(ctx: Ctx, { changeId, participantId, secret, language }: Beginning) {
  const before = await lockPapers(ctx.tx, changeId)
  if (before && before.expiresAt > ctx.now && (await isOf(ctx, before, secret))) {
    await keptLonger(ctx, before)
    return { id: idOf(before), secret: undefined }
  }
  if (before) await forgetUnsent(ctx, before.id)
  const { row, secret: own } = await startRegistration(ctx, {
    secret,
    fresh: true,
    language,
    papers: { participantId, papersFor: changeId },
  })
  return { id: idOf(row), secret: own }
}

export const isOf = async (ctx: Ctx, row: RegistrationRow, secret: string | undefined): Promise<boolean> =>
  secret !== undefined && (await accessOf(ctx.tx, row.id)).equals(hashToken(secret))

/** Whether the population database is to be asked about these very values, birth date included. Who has asked too often goes on without
 *  its answer. */
async function admit(ctx: Ctx, changeId: Uuid, person: AskedPerson, from: From): Promise<boolean> {
  const row = await lockPapers(ctx.tx, changeId)
  if (!row || row.caseFileId !== null || !isCheckable(person.personalId) || (await answerAbout(ctx, row, person))) return false
  try {
    await countQuestion(ctx, row, person, from)
    return true
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'TOO_MANY_REQUESTS') return false
    throw problem
  }
}

async function answerAbout(ctx: Ctx, row: RegistrationRow, person: AskedPerson): Promise<IdentityCheck | undefined> {
  const check = await openCheck(ctx, row)
  if (!check || check.outcome === 'unavailable') return undefined
  const isSame = check.personalId === person.personalId && check.fullName === person.fullName && check.birthDate === person.birthDate
  return isSame ? check : undefined
}

/** The folder as its person sees it; undefined when it was forgotten, or was begun in another browser than the one with this secret. */
async function look(
  ctx: Ctx,
  changeId: Uuid,
  { person, secret }: { readonly person: AskedPerson; readonly secret: string | undefined },
): Promise<{ readonly id: Uuid; readonly photos: readonly Photo[]; readonly identity: ToldOutcome | null } | undefined> {
  const row = await findPapers(ctx.tx, changeId)
  if (!row || !(await isOf(ctx, row, secret))) return undefined
  const check = isCheckable(person.personalId) ? await answerAbout(ctx, row, person) : undefined
  const photos = (await listOwnPhotos(ctx.tx, row.id)).map(presentPhoto)
  return { id: idOf(row), photos, identity: check ? toldOutcome(check.outcome) : null }
}

/** The papers belong to a case file from here on, and no browser reaches them any more. */
async function file(
  ctx: Ctx,
  changeId: Uuid,
  {
    caseFileId,
    socialInsuranceNo,
    personalId,
  }: { readonly caseFileId: Uuid; readonly socialInsuranceNo: string; readonly personalId: string },
): Promise<void> {
  const row = await lockPapers(ctx.tx, changeId)
  if (!row) throw new Error('a change was sent without its papers')
  await settlePhotosOf(ctx, row.id)
  const version = await updateRegistration(ctx.tx, row, {
    caseFileId,
    accessHash: randomBytes(32),
    socialInsuranceNo,
    personalIdIndex: personalId === '' ? null : ctx.vault.index('personal_id', personalId),
  })
  await recordAudit(ctx, { action: 'registration.file_papers', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
}

/** What an officer sees: the photos, and what the population database says about these values; null for papers that it does not know. */
async function evidence(ctx: Ctx, changeId: Uuid, person: AskedPerson) {
  const row = await findPapers(ctx.tx, changeId)
  if (!row) return { photos: [], population: null }
  const photos = (await listPhotos(ctx.tx, row.id)).map(({ id, kind, width, height, createdAt }) => ({
    id: id as Uuid,
    kind,
    width,
    height,
    at: createdAt,
  }))
  if (!isCheckable(person.personalId)) return { photos, population: null }
  const check = await answerAbout(ctx, row, person)
  if (!check) return { photos, population: { outcome: 'unavailable' as const, items: [], at: null } }
  return { photos, population: { outcome: check.outcome, items: check.items, at: row.identityCheckedAt } }
}

/** Other people's dossiers with the same number or the same pictures, and what the population database says. */
async function risks(
  ctx: Ctx,
  changeId: Uuid,
  { socialInsuranceNo, person }: { readonly socialInsuranceNo: string; readonly person: AskedPerson },
): Promise<readonly RiskMark[]> {
  const row = await findPapers(ctx.tx, changeId)
  if (!row) return []
  const { population } = await evidence(ctx, changeId, person)
  const { personalId } = person
  return riskMarks({
    socialInsuranceNo,
    forChild: false,
    samePersonalId: personalId === '' ? [] : await listWithPersonalId(ctx.tx, row.id, ctx.vault.index('personal_id', personalId)),
    samePortrait: await copiesOf(ctx, row.id, ['portrait']),
    samePaper: await copiesOf(ctx, row.id, ['id_front', 'id_back']),
    // That name and number differ from the registry is what is asked for: whether two officers look is decided by that.
    samePhone: [],
    name: 'agrees',
    paper: 'on_file',
    population: population?.outcome ?? null,
    codeDiffers: 'no',
  })
}
