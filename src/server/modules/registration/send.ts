import type { Policies } from '#domain/kernel/policy.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { contactOf } from '#domain/registration/compare.ts'
import { checkDeclaration, type Declaration } from '#domain/registration/declaration.ts'
import type { Ctx } from '#server/platform/context.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { recordAudit } from '../audit/index.ts'
import { findOpenFlow, sendCode, startOtp, type OtpContact, type OtpPurpose } from '../accounts/index.ts'
import { caseState } from '../review/index.ts'
import { askedOf, refuseOtherCorrections, type Asked } from './correction.ts'
import { declaredColumns, idOf, ownRegistration, sealPending, waitingDeclaration, type RegistrationDeps } from './dossier.ts'
import { refuseWithoutPhotos } from './photos.ts'
import { refuseOtherNumber, refuseWhenSent } from './start.ts'
import { updateRegistration, type RegistrationRow } from './store.ts'
import { findAgency, placeOf } from './views.ts'

/** Takes what was declared and sends a code to the chosen contact. Nothing is said about the registry before the contact is proven.
 *  @throws FIELDS_INVALID · REGISTRATION_PHOTOS_MISSING · REGISTRATION_ALREADY_SENT · OTP_WAIT · OTP_BUDGET */
export async function sendRegistration(
  ctx: Ctx,
  deps: RegistrationDeps,
  input: { readonly declaration: Declaration; readonly language: 'vi' | 'en' },
): Promise<void> {
  const row = await ownRegistration(ctx)
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  const { declaration, language } = input
  const policies = await readPolicies(ctx.tx, declaration.agencyCode)
  const problems = [...checkDeclaration(declaration, { emailRequired: policies.emailRequired }), ...(await checkCodes(ctx, declaration))]
  if (!policies.otpChannels.includes(contactOf(declaration).channel)) problems.push({ field: 'contactChannel', code: 'CHOICE' })
  if (problems.length)
    throw new Problem(
      'FIELDS_INVALID',
      {},
      problems.map(problem => ({ ...problem, field: `declaration.${problem.field}` })),
    )
  refuseOtherNumber(row, declaration.socialInsuranceNo)
  await refuseWithoutPhotos(ctx, row.id, declaration, policies)
  const asked = await refuseOtherCorrections(ctx, row, declaration)
  const contact = asksPhone(asked, policies) ? phoneOf(ctx, declaration) : contactWithIndex(ctx, declaration)
  const purpose = purposeOf(row, deps, language)
  const flowId = (await findOpenFlow(ctx, row.otpFlowId, contact.index)) ?? (await startOtp(ctx, purpose, contact))
  const version = await updateRegistration(ctx.tx, row, {
    // What officers see of a returned dossier changes when its contact has been proven, not before.
    ...(row.caseFileId
      ? { pendingSealed: await sealPending(ctx, idOf(row), declaration) }
      : await declaredColumns(ctx, idOf(row), declaration)),
    contactChannel: contact.channel,
    otpFlowId: flowId,
    language,
  })
  await recordAudit(ctx, { action: 'registration.send', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
  await sendCode(ctx, deps.otpKey, flowId, purpose, contact)
}

/** Codes of the form exist: a commune of its province, an agency. */
async function checkCodes(ctx: Ctx, d: Declaration) {
  const place = await placeOf(ctx.tx, d)
  const agency = await findAgency(ctx.tx, d.agencyCode)
  return [
    ...(place ? [] : [{ field: 'provinceCode', code: 'PROVINCE_REQUIRED' as const }]),
    ...(place?.commune ? [] : [{ field: 'communeCode', code: 'COMMUNE_REQUIRED' as const }]),
    ...(agency && agency.code.length === 5 ? [] : [{ field: 'agencyCode', code: 'AGENCY_REQUIRED' as const }]),
  ]
}

/** Another phone was asked for: then the code goes to it, however news was wanted before. */
export const asksPhone = (asked: Asked | undefined, policies: Pick<Policies, 'otpChannels'>): boolean =>
  asked?.items.includes('phone') === true && policies.otpChannels.includes('sms')

const phoneOf = (ctx: Ctx, { phone }: Declaration): OtpContact => ({ channel: 'sms', to: phone, index: ctx.vault.index('phone', phone) })

export function contactWithIndex(ctx: Ctx, declaration: Declaration): OtpContact {
  const contact = contactOf(declaration)
  return { ...contact, index: ctx.vault.index(contact.channel === 'sms' ? 'phone' : 'email', contact.to) }
}

export const purposeOf = (row: RegistrationRow, deps: RegistrationDeps, language: 'vi' | 'en'): OtpPurpose => ({
  purpose: 'registration',
  subjectKind: 'registration',
  subjectId: idOf(row),
  language,
  host: deps.host,
})

/** Another code, to the same contact or the other one that was declared. A code that went to the other contact proves that one.
 *  @throws REGISTRATION_NOT_SENT · OTP_WAIT · OTP_BUDGET */
export async function resendCode(ctx: Ctx, deps: RegistrationDeps, channel: 'sms' | 'email'): Promise<void> {
  const row = await ownRegistration(ctx)
  const declaration = await waitingDeclaration(ctx, row)
  if (!declaration || !row.otpFlowId) throw new Problem('REGISTRATION_NOT_SENT')
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  const to = channel === 'sms' ? declaration.phone : declaration.email
  const policies = await readPolicies(ctx.tx, declaration.agencyCode)
  const isOther = channel !== 'sms' && asksPhone(await askedOf(ctx, row), policies)
  if (!to || isOther || !policies.otpChannels.includes(channel))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'channel', code: 'CHOICE' }])
  const contact: OtpContact = { channel, to, index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', to) }
  const purpose = purposeOf(row, deps, row.language)
  const flowId = (await findOpenFlow(ctx, row.otpFlowId, contact.index)) ?? (await startOtp(ctx, purpose, contact))
  const version = await updateRegistration(ctx.tx, row, { otpFlowId: flowId, contactChannel: channel })
  await recordAudit(ctx, { action: 'registration.resend_code', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
  await sendCode(ctx, deps.otpKey, flowId, purpose, contact)
}

/** The contact that the open flow would prove. Notices go to provenContact() instead. */
export const flowContact = (ctx: Ctx, row: RegistrationRow, declaration: Declaration): OtpContact => {
  const channel = row.contactChannel ?? contactOf(declaration).channel
  const to = channel === 'sms' ? declaration.phone : declaration.email
  return { channel, to, index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', to) }
}
