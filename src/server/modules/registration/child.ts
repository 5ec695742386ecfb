import { kindOf as kindOfDeclaration } from '#domain/registration/kinds.ts'
import { matchesChild } from '#domain/registration/child-match.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Relation } from '#domain/guardians/childhood.ts'
import { RELATIONS } from '#domain/guardians/childhood.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { CaseFile } from '#contract/review.ts'
import type { Ctx } from '#server/platform/context.ts'
import { accountContact, findAccountOfParticipant } from '../accounts/index.ts'
import { countOtherGuardians, isGuardianOf, linkState, openLink, tellOtherGuardians } from '../guardians/index.ts'
import { findParticipantByNo, registryRecord } from '../participants/index.ts'
import type { DecidedFile } from '../review/index.ts'
import type { RegistrationRow } from './store.ts'

/** The contact of the parent who hands a child's declaration in. The parent's account has to be open.
 *  @throws ACTION_NOT_ALLOWED */
export async function guardianContact(ctx: Ctx, guardianId: string) {
  const account = await findAccountOfParticipant(ctx.tx, guardianId)
  const contact = account?.state === 'active' ? await accountContact(ctx, account.id as Uuid) : undefined
  if (!contact) throw new Problem('ACTION_NOT_ALLOWED')
  return contact
}

/** What is declared for a child, with the parent's own contact in the place of a typed one; an own declaration as it is. */
export async function withOwnContact(ctx: Ctx, row: RegistrationRow, declaration: Declaration): Promise<Declaration> {
  if (!row.guardianId) return { ...declaration, birthDate: '', relation: '', guardianConsent: '', childConsent: '' }
  const { channel, to, phone } = await guardianContact(ctx, row.guardianId)
  return { ...declaration, dataConsent: '', phone, contactChannel: channel, email: channel === 'email' ? to : '', emailForm: 'no' }
}

/** Why a child's declaration may not become a dossier; undefined when it may. All of it is one answer to the person. */
export async function childMismatch(
  ctx: Ctx,
  guardianId: string,
  declaration: Declaration,
): Promise<'registry' | 'account' | 'guardian' | undefined> {
  const child = await findParticipantByNo(ctx.tx, declaration.socialInsuranceNo)
  if (!child || child.diedOn || child.id === guardianId) return 'registry'
  if (!matchesChild(declaration, await registryRecord(ctx, child.id), ctx.today)) return 'registry'
  const own = await findAccountOfParticipant(ctx.tx, child.id)
  if (own) return 'account'
  const account = await findAccountOfParticipant(ctx.tx, guardianId)
  const isOpen = account?.state === 'active' && !(await isGuardianOf(ctx, guardianId, child.id))
  return isOpen ? undefined : 'guardian'
}

/** Tells those who look after the child already that somebody else asks to. */
export async function tellOthersOfRequest(ctx: Ctx, guardianId: string, declaration: Declaration): Promise<void> {
  const child = await findParticipantByNo(ctx.tx, declaration.socialInsuranceNo)
  if (child) await tellOtherGuardians(ctx, { childId: child.id, guardianId: guardianId as Uuid }, 'guardian_requested')
}

/** Opens the child's records to the parent, in the transaction of the decision.
 *  @returns the link, or the refusal when the child has grown up, has an account, or the parent's account is not open any more */
export async function approveChild(
  ctx: Ctx,
  file: DecidedFile,
  { guardianId, declaration }: { readonly guardianId: string; readonly declaration: Declaration },
): Promise<Uuid | undefined> {
  const child = await findParticipantByNo(ctx.tx, file.socialInsuranceNo)
  if (!child || (await childMismatch(ctx, guardianId, declaration))) return undefined
  return openLink(ctx, {
    childId: child.id,
    childBirthDate: child.birthDate,
    guardianId: guardianId as Uuid,
    relation: relationOf(declaration),
    agencyCode: file.agencyCode,
  })
}

/** What the officer sees of the parent, and who else looks after the child. Null for an own declaration. */
export async function childContent(ctx: Ctx, row: RegistrationRow, declaration: Declaration): Promise<CaseFile['child']> {
  if (!row.guardianId || kindOfDeclaration(declaration) === 'own') return null
  const guardian = await registryRecord(ctx, row.guardianId as Uuid)
  const child = await findParticipantByNo(ctx.tx, declaration.socialInsuranceNo)
  return {
    relation: relationOf(declaration),
    guardian: {
      fullName: guardian.fullName,
      socialInsuranceNo: guardian.socialInsuranceNo,
      birthDate: guardian.birthDate,
      address: guardian.address,
    },
    otherGuardians: child ? await countOtherGuardians(ctx, child.id, row.guardianId) : 0,
    access: row.guardianLinkId ? await linkState(ctx, row.guardianLinkId) : null,
  }
}

function relationOf({ relation }: Declaration): Relation {
  const found = RELATIONS.find(one => one === relation)
  if (!found) throw new Error('a child’s declaration without a relation')
  return found
}
