import { mayExchangePerson, personalItemsOf } from '#domain/changes/personal.ts'
import type { PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { signOutEverywhere } from '../accounts/index.ts'
import { endOutgrownLinks } from '../guardians/index.ts'
import { correctParticipant, findByPersonalIdIndex } from '../participants/index.ts'
import type { DecidedFile } from '../review/index.ts'
import { endChange, updateApproved } from './end.ts'
import type { Papers } from './papers.ts'
import { personOfChange } from './person-after.ts'
import { accountOf, changeOf, idOf, openChange, participantOf } from './request.ts'
import type { ChangeRow } from './store.ts'
import { tellPerson } from './tell.ts'

/** What stands against an approval: somebody else has the identity number. Only officers hear that. */
export async function refusalOfPerson(ctx: Ctx, row: ChangeRow): Promise<Problem | undefined> {
  const { personalId } = (await openChange(ctx, row)).asked
  const holder = personalId === '' ? undefined : await findByPersonalIdIndex(ctx.tx, ctx.vault.index('personal_id', personalId))
  return holder && holder.id !== row.participantId ? new Problem('PERSONAL_ID_TAKEN') : undefined
}

/** The approval: the registry has the new values from this transaction on, and with them card, books and sign-in. Another identity number
 *  is another name to sign in with, so every other device is signed out. Guardians keep what they may see of somebody who is under age
 *  still, and get nothing back of somebody who was of age. Every proven contact is told. The caller has asked what stands against it.
 *  @throws PERSONAL_ID_TAKEN when somebody else got the number this very moment */
export async function approvePerson(ctx: Ctx, row: ChangeRow, file: DecidedFile): Promise<undefined> {
  const { fullName, birthDate, sex, personalId } = (await openChange(ctx, row)).asked
  if (birthDate !== '') await endOutgrownLinks(ctx, participantOf(row))
  await correctParticipant(ctx, participantOf(row), {
    ...(fullName !== '' && { fullName }),
    // Sealed by startPersonalChange() after the contract has checked both.
    ...(birthDate !== '' && { birthDate: birthDate as PlainDate }),
    ...(sex !== '' && { sex: sex as 'male' | 'female' }),
    ...(personalId !== '' && { personalId }),
  })
  if (personalId !== '')
    await signOutEverywhere(ctx, { accountId: accountOf(row), participantId: participantOf(row) }, row.deviceId as Uuid)
  const done = await endChange(ctx, await updateApproved(ctx, row, {}), 'applied')
  const { no: caseNo } = file
  if (personalId === '') await tellPerson(ctx, done, { template: 'person_changed', values: { caseNo } })
  else await tellPerson(ctx, done, { template: 'sign_in_name_changed', values: { caseNo, last: personalId.slice(-3) } })
  return undefined
}

/** Whether two officers look: the account could be somebody else's afterwards, and the population database has not confirmed the person. */
export async function needsTwo(ctx: Ctx, papers: Papers, file: DecidedFile): Promise<boolean> {
  const row = await changeOf(ctx, file.id)
  if (!row.aboutPerson || !mayExchangePerson(personalItemsOf((await openChange(ctx, row)).asked))) return false
  const { population } = await papers.evidence(ctx, idOf(row), await personOfChange(ctx, row))
  return population?.outcome !== 'confirmed'
}
