import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Ctx } from '#server/platform/context.ts'
import { LIVE_STATES } from '#domain/review/transitions.ts'
import type { PopulationGateway } from '#server/gateways/ports.ts'
import type { FileStore } from '#server/platform/files.ts'
import type { SubjectKey } from '#server/platform/vault.ts'
import type { OtpContact, ProvenContact } from '../accounts/index.ts'
import { caseState } from '../review/index.ts'
import { findByCaseFile, getRegistration, lockByCaseFile, readRegistration, type RegistrationRow } from './store.ts'

/** What the use cases of registration need from outside. */
export interface RegistrationDeps {
  readonly files: FileStore
  readonly otpKey: Buffer
  readonly hotline: string
  readonly host: string
  /** Where people reach the product: https://vidu.example */
  readonly origin: string
  readonly population: PopulationGateway
  /** Demo people may register. */
  readonly demo: boolean
}

const PLACE = 'registration.declaration'
const PENDING_PLACE = 'registration.pending'
const CONTACT_PLACE = 'registration.contact_proven'
const SETTLED_PLACE = 'registration.settled_contact'

/** The registration of the acting browser, not locked: for who must lock something else first. The order is number, case file,
 *  registration, uploads of it: decisions hold the case file when they change the registration, so nobody may hold the registration
 *  and wait for its case file. */
export const readOwnRegistration = async (ctx: Ctx): Promise<RegistrationRow> => declaring(await readOwnFolder(ctx))

/** The registration of the acting browser, locked. */
export const ownRegistration = async (ctx: Ctx): Promise<RegistrationRow> => declaring(await ownFolder(ctx))

/** Whatever holds the photos of the acting browser: a registration, or photos that go along with something else. */
export async function readOwnFolder({ actor, tx }: Ctx): Promise<RegistrationRow> {
  if (actor.kind !== 'applicant') throw new Problem('REGISTRATION_EXPIRED')
  return readRegistration(tx, actor.registrationId)
}

/** The same, locked. */
export async function ownFolder({ actor, tx }: Ctx): Promise<RegistrationRow> {
  if (actor.kind !== 'applicant') throw new Problem('REGISTRATION_EXPIRED')
  return getRegistration(tx, actor.registrationId)
}

/** Photos that go along with something else never become a registration. */
function declaring(row: RegistrationRow): RegistrationRow {
  if (row.papersFor !== null) throw new Problem('REGISTRATION_EXPIRED')
  return row
}

export const idOf = (row: { readonly id: string }): Uuid => row.id as Uuid

/** Whose inbox in the app keeps what is told about a dossier: the parent's; an own one has no account before it is approved. */
export const inboxOf = ({ guardianId }: Pick<RegistrationRow, 'guardianId'>): Uuid | undefined =>
  (guardianId ?? undefined) as Uuid | undefined

/** What stands in the dossier; before there is one, what was declared last. */
export async function openDeclaration(ctx: Ctx, row: Pick<RegistrationRow, 'id' | 'declarationSealed'>): Promise<Declaration | undefined> {
  if (!row.declarationSealed) return undefined
  return unseal(await ctx.vault.keyOf(ctx.tx, idOf(row)), row.id, row.declarationSealed)
}

// Written by sealDeclaration() only, after the contract has parsed it.
const unseal = (key: SubjectKey, id: string, sealed: Buffer): Declaration => whole(key.openText(PLACE, id, sealed))

/** One that was sealed before people were asked to agree has no answer. */
const whole = (json: string): Declaration => ({ dataConsent: '', ...(JSON.parse(json) as Omit<Declaration, 'dataConsent'>) })

/** The declarations of many registrations, by their ids, in one query for the keys; left out where there is none any more. */
export async function openDeclarations(
  ctx: Ctx,
  rows: readonly Pick<RegistrationRow, 'id' | 'declarationSealed'>[],
): Promise<ReadonlyMap<string, Declaration>> {
  const keys = await ctx.vault.keysOf(ctx.tx, rows.map(idOf))
  const opened = new Map<string, Declaration>()
  for (const { id, declarationSealed } of rows) {
    const key = keys.get(id)
    if (key && declarationSealed) opened.set(id, unseal(key, id, declarationSealed))
  }
  return opened
}

/** What the browser declared last: the correction of a returned dossier that waits for its proof, or the declaration itself. */
export async function waitingDeclaration(ctx: Ctx, row: RegistrationRow): Promise<Declaration | undefined> {
  if (!row.pendingSealed) return openDeclaration(ctx, row)
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  return whole(key.openText(PENDING_PLACE, row.id, row.pendingSealed))
}

export async function sealPending(ctx: Ctx, id: Uuid, declaration: Declaration): Promise<Buffer> {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return key.seal(PENDING_PLACE, id, JSON.stringify(declaration))
}

/** The contact that a code has proven for the dossier. Its notices go there and nowhere else, whatever is being declared anew. */
export async function provenContact(ctx: Ctx, row: RegistrationRow): Promise<ProvenContact> {
  if (!row.contactProvenSealed) throw new Error('a dossier without a proven contact')
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  return JSON.parse(key.openText(CONTACT_PLACE, row.id, row.contactProvenSealed)) as ProvenContact
}

export async function sealContact(ctx: Ctx, id: Uuid, { channel, to }: ProvenContact): Promise<Buffer> {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return key.seal(CONTACT_PLACE, id, JSON.stringify({ channel, to }))
}

export async function sealSettledContact(ctx: Ctx, id: Uuid, { channel, to }: ProvenContact): Promise<Buffer> {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return key.seal(SETTLED_PLACE, id, JSON.stringify({ channel, to }))
}

/** Where the code goes that opens a returned dossier in another browser: to the contact whose support request was settled, for the
 *  phone of the dossier is wrong; else to the proven contact. */
export async function correctionContact(ctx: Ctx, row: RegistrationRow): Promise<OtpContact> {
  const { channel, to } = await (row.settledContactSealed ? settledContact(ctx, row, row.settledContactSealed) : provenContact(ctx, row))
  return { channel, to, index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', to) }
}

async function settledContact(ctx: Ctx, row: RegistrationRow, sealed: Buffer): Promise<ProvenContact> {
  const key = await ctx.vault.keyOf(ctx.tx, idOf(row))
  return JSON.parse(key.openText(SETTLED_PLACE, row.id, sealed)) as ProvenContact
}

/** After the decision, or when it was taken back, the browser may follow its dossier and sees nothing more of what was declared.
 *  @throws NOT_FOUND */
export async function refuseWhenOver(ctx: Ctx, row: RegistrationRow): Promise<void> {
  if (row.caseFileId && !LIVE_STATES.includes(await caseState(ctx.tx, row.caseFileId))) throw new Problem('NOT_FOUND')
}

/** What of a declaration stands in the row, sealed or as blind index. */
export async function declaredColumns(ctx: Ctx, id: Uuid, declaration: Declaration) {
  return {
    declarationSealed: await sealDeclaration(ctx, id, declaration),
    socialInsuranceNo: declaration.socialInsuranceNo,
    personalIdIndex: ctx.vault.index('personal_id', declaration.personalId),
    phoneIndex: ctx.vault.index('phone', declaration.phone),
    emailIndex: declaration.email ? ctx.vault.index('email', declaration.email) : null,
    agencyCode: declaration.agencyCode,
  }
}

async function sealDeclaration(ctx: Ctx, id: Uuid, declaration: Declaration): Promise<Buffer> {
  const key = await ctx.vault.keyOf(ctx.tx, id)
  return key.seal(PLACE, id, JSON.stringify(declaration))
}

interface Dossier {
  readonly row: RegistrationRow
  readonly declaration: Declaration
}

/** The registration behind a case file with its declaration, as it is: to be read. */
export const dossierOf = async (ctx: Ctx, caseFileId: Uuid): Promise<Dossier> =>
  withDeclaration(ctx, await findByCaseFile(ctx.tx, caseFileId))

/** The same, locked: to be changed, by who holds the case file. Its browser and the population check change it too. */
export const holdDossier = async (ctx: Ctx, caseFileId: Uuid): Promise<Dossier> =>
  withDeclaration(ctx, await lockByCaseFile(ctx.tx, caseFileId))

async function withDeclaration(ctx: Ctx, row: RegistrationRow | undefined): Promise<Dossier> {
  const declaration = row && (await openDeclaration(ctx, row))
  if (!row || !declaration) throw new Error('a case file without its registration')
  return { row, declaration }
}
