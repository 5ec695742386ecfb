import type { Declaration } from '#domain/registration/declaration.ts'
import type { CaseState } from '#domain/review/transitions.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { printOfPicture } from '#server/platform/pictures.ts'
import { recordAudit } from '../audit/index.ts'
import { consumeCode, openFlow, sendCode, type OtpContact } from '../accounts/index.ts'
import { caseState } from '../review/index.ts'
import {
  declaredColumns,
  dossierOf,
  idOf,
  openDeclaration,
  ownRegistration,
  provenContact,
  readOwnRegistration,
  type RegistrationDeps,
} from './dossier.ts'
import { policiesFor } from './filed-under.ts'
import { photoOpener, putPhoto } from './photos.ts'
import { startRegistration } from './start.ts'
import { findByCaseFile, listPhotos, readRegistration, updateRegistration, type RegistrationRow } from './store.ts'
import { findTracked } from './track.ts'

/** Decided or taken back without an account: the person may begin anew with what was given. */
const OVER: readonly CaseState[] = ['rejected', 'withdrawn']

/** What was given in a dossier, opened: photos as their files, which are read after the transaction. */
export interface Given {
  readonly guardianId: Uuid | null
  readonly declaration: Declaration
  readonly photos: readonly {
    readonly kind: Awaited<ReturnType<typeof listPhotos>>[number]['kind']
    readonly width: number
    readonly height: number
    readonly sizeBytes: number
    readonly open: () => Promise<Uint8Array>
  }[]
}

async function givenIn(ctx: Ctx, deps: RegistrationDeps, row: RegistrationRow): Promise<Given> {
  const declaration = await openDeclaration(ctx, row)
  if (!declaration) throw new Problem('ACTION_NOT_ALLOWED')
  const photos = []
  for (const photo of await listPhotos(ctx.tx, row.id)) {
    const open = await photoOpener(ctx, deps, idOf(row), photo)
    if (open) photos.push({ ...photo, open })
  }
  return { guardianId: row.guardianId as Uuid | null, declaration, photos }
}

/** What this browser gave in its own dossier.
 *  @throws ACTION_NOT_ALLOWED while it is under way, or when it was approved */
export async function givenHere(ctx: Ctx, deps: RegistrationDeps): Promise<Given> {
  const row = await readOwnRegistration(ctx)
  if (!row.caseFileId || !OVER.includes(await caseState(ctx.tx, row.caseFileId))) throw new Problem('ACTION_NOT_ALLOWED')
  return givenIn(ctx, deps, row)
}

/** Photos opened, before the transaction that seals them anew; one whose file is gone has to be taken again. */
export async function openPhotos({ photos }: Given): Promise<readonly OpenedPhoto[]> {
  const opened = await Promise.allSettled(
    photos.map(async ({ open, ...photo }) => {
      const bytes = await open()
      return { ...photo, bytes, print: await printOfPicture(bytes) }
    }),
  )
  return opened.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
}
type OpenedPhoto = Omit<Given['photos'][number], 'open'> & { readonly bytes: Uint8Array; readonly print: Uint8Array }

/** Begins a declaration of this browser with everything that was given before. */
export async function beginWith(
  ctx: Ctx,
  deps: RegistrationDeps,
  begin: { readonly secret: string | undefined; readonly given: Given; readonly photos: readonly OpenedPhoto[] },
): Promise<{ readonly row: RegistrationRow; readonly secret: string | undefined }> {
  const before = await readOwnRegistration(ctx)
  const { guardianId } = begin.given
  const { row, secret } = await startRegistration(ctx, {
    secret: begin.secret,
    fresh: true,
    language: before.language,
    ...(guardianId && { guardianId }),
  })
  return { row: await fill(ctx, deps, row, begin), secret }
}

/** Puts what was given before into an open declaration, sealed under its own key. */
async function fill(
  ctx: Ctx,
  deps: RegistrationDeps,
  row: RegistrationRow,
  { given, photos }: { readonly given: Given; readonly photos: readonly OpenedPhoto[] },
): Promise<RegistrationRow> {
  // Whoever declares anew agrees anew.
  const declaration = { ...given.declaration, dataConsent: '', guardianConsent: '', childConsent: '' }
  const version = await updateRegistration(ctx.tx, row, await declaredColumns(ctx, idOf(row), declaration))
  await recordAudit(ctx, { action: 'registration.again', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
  for (const { bytes, kind, width, height, print } of photos) {
    await putPhoto(ctx, deps, row, kind, { jpeg: bytes, width, height, print })
  }
  return readRegistration(ctx.tx, row.id)
}

/** Asks for what was given in a dossier from another browser, once it is over. A code goes to the contact that was proven for it,
 *  whatever contact is typed. A returned one is opened itself (openCorrection); a child's is begun anew by the signed-in parent.
 *  @returns CASE_FILE_NOT_FOUND (counted) @throws ACTION_NOT_ALLOWED while it is under way or when it was approved · OTP_* */
export async function askEarlier(
  ctx: Ctx,
  deps: RegistrationDeps,
  asked: { readonly no: string; readonly contact: string; readonly language: 'vi' | 'en' },
): Promise<OtpContact | Problem> {
  const row = await openRow(ctx)
  const found = await findTracked(ctx, asked)
  if (found instanceof Problem) return found
  const earlier = await findByCaseFile(ctx.tx, found)
  if (!earlier || earlier.guardianId || !OVER.includes(await caseState(ctx.tx, found))) throw new Problem('ACTION_NOT_ALLOWED')
  const contact = await contactOf(ctx, earlier)
  const purpose = {
    purpose: 'again' as const,
    subjectKind: 'registration',
    subjectId: idOf(row),
    language: asked.language,
    host: deps.host,
    limits: await policiesFor(ctx, row),
  }
  const flowId = await openFlow(ctx, row.earlierFlowId, purpose)
  const version = await updateRegistration(ctx.tx, row, { earlierId: earlier.id, earlierFlowId: flowId })
  await recordAudit(ctx, { action: 'registration.ask_earlier', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
  await sendCode(ctx, deps.otpKey, flowId, purpose, contact)
  return contact
}

/** The code was right: what was given, to be put into this declaration. Used once: another try needs another code.
 *  @returns OTP_* (counted) @throws REGISTRATION_NOT_SENT before a code was asked for */
export async function earlierGiven(ctx: Ctx, deps: RegistrationDeps, code: string): Promise<Given | Problem> {
  const row = await openRow(ctx)
  if (!row.earlierId || !row.earlierFlowId) throw new Problem('REGISTRATION_NOT_SENT')
  const earlier = await readRegistration(ctx.tx, row.earlierId)
  const proven = await consumeCode(ctx, deps.otpKey, row.earlierFlowId as Uuid, { code, contacts: [await contactOf(ctx, earlier)] })
  if (proven instanceof Problem) return proven
  if (!earlier.caseFileId) throw new Problem('ACTION_NOT_ALLOWED')
  return givenIn(ctx, deps, (await dossierOf(ctx, earlier.caseFileId as Uuid)).row)
}

/** The contact that was proven for a dossier. */
async function contactOf(ctx: Ctx, row: RegistrationRow): Promise<OtpContact> {
  const { channel, to } = await provenContact(ctx, row)
  return { channel, to, index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', to) }
}

export const fillOwn = async (ctx: Ctx, deps: RegistrationDeps, given: Given, photos: readonly OpenedPhoto[]): Promise<RegistrationRow> =>
  fill(ctx, deps, await openRow(ctx), { given, photos })

/** The declaration of this browser, locked, as long as nothing was handed in with it.
 *  @throws REGISTRATION_ALREADY_SENT · ACTION_NOT_ALLOWED for a child's */
async function openRow(ctx: Ctx): Promise<RegistrationRow> {
  const row = await ownRegistration(ctx)
  if (row.caseFileId) throw new Problem('REGISTRATION_ALREADY_SENT')
  if (row.guardianId) throw new Problem('ACTION_NOT_ALLOWED')
  return row
}
