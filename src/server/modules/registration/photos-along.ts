import { randomBytes } from 'node:crypto'
import type { Uuid } from '#domain/kernel/ids.ts'
import { photosToRetake } from '#domain/registration/correction.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit, recordAudits } from '../audit/index.ts'
import { hashToken } from '../accounts/index.ts'
import type { FormHere, PhotosAlong } from '../review/index.ts'
import { idOf, type RegistrationDeps } from './dossier.ts'
import { forgetUnsent } from './here.ts'
import { isOf, photosWithin } from './papers.ts'
import { deletePhotos, deletePhotosOf, listOwnPhotos } from './photo-store.ts'
import { deleteFiles, settlePhotosOf } from './photos.ts'
import { presentPhoto } from './present.ts'
import { keptLonger, ownSecret, startRegistration, unsentUntil } from './start.ts'
import {
  findUnsentPapers,
  findUnsentPapersHere,
  listUnsentPapersOf,
  listWithPhotosOf,
  lockPapers,
  lockScope,
  updateRegistration,
  type RegistrationRow,
} from './store.ts'

/** Folders for photos that go along with forms of other modules. */
export const photosAlong = (deps: Pick<RegistrationDeps, 'files'>): PhotosAlong => ({
  ...photosWithin(deps),
  begin: async (ctx, form, { kinds, language }) => {
    const before = await unsentOf(ctx, form)
    if (before && before.expiresAt > ctx.now && (await isOf(ctx, before, form.secret))) {
      await keptLonger(ctx, before)
      return folderOf(ctx, before, undefined)
    }
    if (before) await forgetUnsent(ctx, before.id)
    const { participantId, scope } = form
    const papers = { participantId, papersFor: ctx.newId(), scope, kinds }
    const { row, secret } = await startRegistration(ctx, { secret: form.secret, fresh: true, language, papers })
    return folderOf(ctx, row, secret)
  },
  there: async (ctx, form) => {
    const row = await openHere(ctx, form)
    if (row) await keptLonger(ctx, row)
    return row ? (await listOwnPhotos(ctx.tx, row.id)).map(({ kind }) => kind) : []
  },
  file: async (ctx, form, { subjectId, caseFileId, socialInsuranceNo, kinds }) => {
    const row = await openHere(ctx, form)
    if (!row) return
    await settlePhotosOf(ctx, row.id)
    const others = (row.papersKinds ?? []).filter(kind => !kinds.some(one => one === kind)) as PhotoKind[]
    await deleteFiles(ctx, await deletePhotos(ctx.tx, row.id, { kinds: others, pending: false }))
    if ((await listOwnPhotos(ctx.tx, row.id)).length === 0) return forgetUnsent(ctx, row.id)
    await change(ctx, row, 'file_papers', { papersFor: subjectId, caseFileId, accessHash: randomBytes(32), socialInsuranceNo })
  },
  reopen: async (ctx, form, { subjectId, caseFileId, kinds, language }) => {
    const before = await lockPapers(ctx.tx, subjectId)
    if (before) {
      const isHere = await isOf(ctx, before, form.secret)
      if (isHere && before.expiresAt.getTime() - ctx.now.getTime() > DAY_MS) return folderOf(ctx, before, undefined)
      const secret = await ownSecret(ctx, form.secret)
      await change(ctx, before, 'open_papers', { accessHash: hashToken(secret), expiresAt: unsentUntil(ctx) })
      return folderOf(ctx, before, secret)
    }
    const { participantId, scope } = form
    const papers = { participantId, papersFor: subjectId, scope, kinds }
    const { row, secret } = await startRegistration(ctx, { secret: form.secret, fresh: true, language, papers })
    await change(ctx, row, 'file_papers', { caseFileId })
    return folderOf(ctx, row, secret)
  },
  settle: async (ctx, subjectId, { items, returnedAt }) => {
    const row = await lockPapers(ctx.tx, subjectId)
    const photos = row ? await listOwnPhotos(ctx.tx, row.id) : []
    const missing = photosToRetake(
      items,
      photos.map(({ kind, createdAt }) => ({ kind, at: createdAt })),
      returnedAt,
    )
    if (!row || missing.length > 0) return missing
    await settlePhotosOf(ctx, row.id)
    await change(ctx, row, 'settle_papers', { accessHash: randomBytes(32) })
    return []
  },
  forgetUnsent: async (ctx, participantId) => {
    for (const id of await listUnsentPapersOf(ctx.tx, participantId)) await forgetUnsent(ctx, id)
  },
})

const DAY_MS = 86_400_000

/** The folder of a form that was not sent, held; of two that begin at a time the second finds that of the first. A guest has that of the browser. */
async function unsentOf(ctx: Ctx, { participantId, scope, secret }: FormHere): Promise<RegistrationRow | undefined> {
  if (participantId === null) {
    if (secret === undefined) return undefined
    const accessHash = hashToken(secret)
    await lockScope(ctx.tx, accessHash.toString('hex'), scope)
    return findUnsentPapersHere(ctx.tx, accessHash, scope)
  }
  await lockScope(ctx.tx, participantId, scope)
  return findUnsentPapers(ctx.tx, participantId, scope)
}

/** The same, when it is open in this browser. */
async function openHere(ctx: Ctx, form: FormHere): Promise<RegistrationRow | undefined> {
  const row = await unsentOf(ctx, form)
  return row && row.expiresAt > ctx.now && (await isOf(ctx, row, form.secret)) ? row : undefined
}

const folderOf = async (ctx: Ctx, row: RegistrationRow, secret: string | undefined) => ({
  id: idOf(row),
  photos: (await listOwnPhotos(ctx.tx, row.id)).map(presentPhoto),
  secret,
})

async function change(
  ctx: Ctx,
  row: RegistrationRow,
  verb: 'file_papers' | 'open_papers' | 'settle_papers',
  columns: Parameters<typeof updateRegistration>[2],
): Promise<void> {
  const subjectVersion = await updateRegistration(ctx.tx, row, columns)
  await recordAudit(ctx, { action: `registration.${verb}`, subjectKind: 'registration', subjectId: idOf(row), subjectVersion })
}

/** The photos of requests that are forgotten, with a trace for each folder; a job deletes the files. */
export async function forgetSentPhotos(ctx: Ctx, subjectIds: readonly Uuid[]): Promise<void> {
  const ids = await listWithPhotosOf(ctx.tx, subjectIds)
  if (ids.length === 0) return
  await deleteFiles(ctx, await deletePhotosOf(ctx.tx, ids))
  await recordAudits(
    ctx,
    ids.map(id => ({ action: 'registration.forget_photos', subjectKind: 'registration', subjectId: id as Uuid })),
  )
}
