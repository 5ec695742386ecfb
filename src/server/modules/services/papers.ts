import type { servicePapers, PhotoFolder, ServicePhoto } from '#contract/service-papers.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { isPaperKind, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import { namedItems } from '#domain/review/corrections.ts'
import type { ServiceValues } from '#domain/services/fields.ts'
import { missingPapers, photosAsked, photosOfProcedure } from '#domain/services/papers.ts'
import type { FormProcedure } from '#domain/services/procedure.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { askedCorrections, type FormHere } from '../review/index.ts'
import { askerOf, holdLink, type Asker } from './asker.ts'
import { getForm, procedureOf, type ServiceDeps } from './request.ts'
import { findOwn, findReadable, type RequestRow } from './store.ts'

/** The cookie that opens the folder outlives it; the server's own time limit decides. */
const COOKIE_S = 365 * 86_400

export function servicePaperRoutes(deps: ServiceDeps): Handlers<typeof servicePapers> {
  const open = (call: Call, body: Parameters<typeof openPapers>[2]) => told(call, ctx => openPapers(ctx, deps, body, secretOf(call)))
  const reopen = (call: Call, id: string) => told(call, ctx => reopenPapers(ctx, deps, { id, secret: secretOf(call) }))
  const read = async (call: Call, of: Parameters<typeof readPhoto>[2]) => {
    const bytes = await call.transact(ctx => readPhoto(ctx, deps, of))
    return { bytes: await bytes() }
  }
  return {
    openServicePapers: (call, { body }) => open(call, body),
    reopenServicePapers: (call, { params }) => reopen(call, params.id),
    listServicePhotos: (call, { params }) => call.transact(ctx => listPhotos(ctx, deps, params.id)),
    getServicePhoto: (call, { params }) => read(call, params),
    openChildServicePapers: (call, { body }) => open(call, body),
    reopenChildServicePapers: (call, { params }) => reopen(call, params.id),
    listChildServicePhotos: (call, { params }) => call.transact(ctx => listPhotos(ctx, deps, params.id)),
    getChildServicePhoto: (call, { params }) => read(call, params),
  }
}

const secretOf = (call: Call): string | undefined => call.cookie('registration')

type Folder = Awaited<ReturnType<ServiceDeps['papers']['begin']>>

async function told(call: Call, begin: (ctx: Ctx) => Promise<Folder>): Promise<PhotoFolder> {
  const { id, photos, secret } = await call.transact(begin)
  if (secret) call.setCookie('registration', secret, COOKIE_S)
  return { registrationId: id, photos: [...photos] }
}

/** One folder for a procedure and a person, the own one or a child. */
const formOf = (
  { recordOf, guardian, signedIn }: Asker & { readonly signedIn: Uuid },
  code: string,
): Pick<FormHere, 'participantId' | 'scope'> => ({
  participantId: signedIn,
  scope: guardian ? `${code}:${recordOf}` : code,
})

/** Who is signed in: the guardian, of a child. */
const whole = (asker: Asker) => ({ ...asker, signedIn: asker.guardian?.id ?? asker.recordOf })

/** @throws NOT_FOUND for a procedure that asks for no papers, or is not for children */
async function openPapers(
  ctx: Ctx,
  deps: ServiceDeps,
  { procedure: code, language }: { readonly procedure: string; readonly language: 'vi' | 'en' },
  secret: string | undefined,
): Promise<Folder> {
  const procedure = getForm(deps, code)
  const asker = askerOf(ctx)
  const kinds = photosOfProcedure(procedure)
  if (kinds.length === 0 || (asker.guardian && !procedure.way.forChild)) throw new Problem('NOT_FOUND')
  await holdLink(ctx, asker)
  return deps.papers.begin(ctx, { ...formOf(whole(asker), code), secret }, { kinds, language })
}

/** @throws NOT_FOUND · ACTION_NOT_ALLOWED unless an officer has named a photo of it */
async function reopenPapers(
  ctx: Ctx,
  deps: ServiceDeps,
  { id, secret }: { readonly id: string; readonly secret: string | undefined },
): Promise<Folder> {
  const asker = askerOf(ctx)
  const own = await findOwn(ctx.tx, { id, accountId: asker.accountId, recordOf: asker.recordOf })
  if (!own) throw new Problem('NOT_FOUND')
  await holdLink(ctx, asker)
  const procedure = procedureOf(deps, own)
  const asked = await askedCorrections(ctx, own.caseFileId)
  if (!procedure || !namedItems(asked?.corrections ?? []).some(isPaperKind)) throw new Problem('ACTION_NOT_ALLOWED')
  const form = { ...formOf(whole(asker), own.procedure), secret }
  const of = { subjectId: own.id as Uuid, caseFileId: own.caseFileId as Uuid, kinds: photosOfProcedure(procedure), language: own.language }
  return deps.papers.reopen(ctx, form, of)
}

/** Photos of a request that the reader may read whole. @throws NOT_FOUND */
async function listPhotos(ctx: Ctx, { papers }: ServiceDeps, id: string): Promise<ServicePhoto[]> {
  const row = await readable(ctx, id)
  const photos = row.contentSealed === null ? [] : await papers.list(ctx, row.id as Uuid)
  return photos.flatMap(photo => (isPaperKind(photo.kind) ? [{ id: photo.id, kind: photo.kind, at: photo.at.toISOString() }] : []))
}

async function readPhoto(
  ctx: Ctx,
  { papers }: ServiceDeps,
  { id, photoId }: { readonly id: string; readonly photoId: string },
): Promise<() => Promise<Uint8Array>> {
  const row = await readable(ctx, id)
  const photo = await papers.photo(ctx, row.id as Uuid, photoId as Uuid)
  if (!photo) throw new Problem('NOT_FOUND')
  return photo.open
}

async function readable(ctx: Ctx, id: string): Promise<RequestRow> {
  const row = await findReadable(ctx.tx, id, askerOf(ctx))
  if (!row) throw new Problem('NOT_FOUND')
  return row
}

/** The papers of a form that is being sent, checked: they belong to its case as soon as `filed` is told which it is.
 *  @throws PAPERS_MISSING naming a photo of each */
export async function papersOfForm(
  ctx: Ctx,
  { papers }: ServiceDeps,
  {
    procedure,
    values,
    asker,
    secret,
  }: { readonly procedure: FormProcedure; readonly values: ServiceValues; readonly asker: Asker; readonly secret: string | undefined },
) {
  const form = { ...formOf(whole(asker), procedure.code), secret }
  const isAsked = (procedure.way.papers ?? []).length > 0
  refuseMissing(missingPapers(procedure, values, isAsked ? await papers.there(ctx, form) : []))
  return async ({ id, caseFileId }: Pick<RequestRow, 'id' | 'caseFileId'>, socialInsuranceNo: string): Promise<void> => {
    if (!isAsked) return
    const of = { subjectId: id as Uuid, caseFileId: caseFileId as Uuid, socialInsuranceNo, kinds: photosAsked(procedure, values) }
    await papers.file(ctx, form, of)
  }
}

export function refuseMissing(missing: readonly PhotoKind[]): void {
  if (missing.length === 0) return
  throw new Problem(
    'PAPERS_MISSING',
    {},
    missing.map(kind => ({ field: `photos.${kind}`, code: 'PHOTO_REQUIRED' as const })),
  )
}
