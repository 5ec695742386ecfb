import type { OtpLimits, Policies } from '#domain/kernel/policy.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { contactOf } from '#domain/registration/compare.ts'
import { isDemoPhone } from '#domain/participants/identifiers.ts'
import { checkDeclaration, type Declaration } from '#domain/registration/declaration.ts'
import type { Ctx } from '#server/platform/context.ts'
import { recordAudit } from '../audit/index.ts'
import { openFlow, sendCode, type OtpContact, type OtpPurpose } from '../accounts/index.ts'
import { caseState } from '../review/index.ts'
import { campaignOf, wrongAgency } from './campaign.ts'
import { withOwnContact } from './child.ts'
import { agreedColumns } from './consent.ts'
import { askedOf, refuseOtherCorrections, type Asked } from './correction.ts'
import { declaredColumns, idOf, ownRegistration, sealPending, waitingDeclaration, type RegistrationDeps } from './dossier.ts'
import { fileNow, keepFiling, policiesFor } from './filed-under.ts'
import { refuseWithoutPhotos } from './photos.ts'
import { checksExhausted } from './registry-checks.ts'
import { refuseOtherNumber, refuseWhenSent, unsentUntil } from './start.ts'
import { updateRegistration, type RegistrationRow } from './store.ts'
import { findAgency, placeOf } from './views.ts'

/** Takes what was declared and sends a code to the chosen contact. Nothing is said about the registry before the contact is proven.
 *  The policies of this moment are kept with it; a returned dossier keeps those of its filing.
 *  @throws FIELDS_INVALID · CAMPAIGN_NOT_FOUND · CAMPAIGN_OVER · REGISTRATION_PHOTOS_MISSING · REGISTRATION_ALREADY_SENT ·
 *  REGISTRATION_CHECKS_EXHAUSTED · OTP_WAIT · OTP_BUDGET */
export async function sendRegistration(
  ctx: Ctx,
  deps: RegistrationDeps,
  input: {
    readonly declaration: Declaration
    readonly language: 'vi' | 'en'
    readonly campaign?: string | undefined
    /** Of the browser, as people recognise it: "Chrome · Android". */
    readonly device: string
  },
): Promise<void> {
  const row = await ownRegistration(ctx)
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  const { language } = input
  const declaration = await withOwnContact(ctx, row, input.declaration)
  const kind = row.guardianId ? 'child' : 'own'
  const campaign = row.caseFileId ? undefined : await campaignOf(ctx, input.campaign)
  const { policies, policySet } = row.caseFileId
    ? await keepFiling(ctx, row, declaration)
    : await fileNow(ctx, declaration.agencyCode, campaign?.code ?? null)
  const problems = [
    ...checkDeclaration(declaration, { emailRequired: policies.emailRequired, kind, today: ctx.today }),
    ...(await checkCodes(ctx, declaration)),
    ...(isDemoPhone(declaration.phone) && !deps.demo ? [{ field: 'phone', code: 'PHONE_NOT_MOBILE' as const }] : []),
    ...wrongAgency(campaign, declaration.agencyCode),
  ]
  if (kind === 'own' && !policies.otpChannels.includes(contactOf(declaration).channel))
    problems.push({ field: 'contactChannel', code: 'CHOICE' })
  if (problems.length)
    throw new Problem(
      'FIELDS_INVALID',
      {},
      problems.map(problem => ({ ...problem, field: `declaration.${problem.field}` })),
    )
  const exhausted = await checksExhausted(ctx, row, deps)
  if (exhausted) throw exhausted
  refuseOtherNumber(row, declaration.socialInsuranceNo)
  await refuseWithoutPhotos(ctx, row, declaration, policies)
  const asked = await refuseOtherCorrections(ctx, row, declaration)
  const contact = contactOn(ctx, declaration, asksPhone(asked, policies) ? 'sms' : contactOf(declaration).channel)
  const purpose = purposeOf(row, deps, { language, limits: policies })
  const flowId = await openFlow(ctx, row.otpFlowId, purpose)
  const version = await updateRegistration(ctx.tx, row, {
    ...(await waitingColumns(ctx, row, declaration)),
    ...(!row.caseFileId && { policySet, campaignCode: campaign?.code ?? null, expiresAt: unsentUntil(ctx) }),
    contactChannel: contact.channel,
    otpFlowId: flowId,
    language,
    ...agreedColumns(ctx, row, { declaration, device: input.device }),
  })
  await recordAudit(ctx, { action: 'registration.send', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
  await sendCode(ctx, deps.otpKey, flowId, purpose, contact)
}

/** What of a declaration waits for its code. What officers see of a returned dossier changes when its contact has been proven, not
 *  before. */
const waitingColumns = async (ctx: Ctx, row: RegistrationRow, declaration: Declaration) =>
  row.caseFileId ? { pendingSealed: await sealPending(ctx, idOf(row), declaration) } : await declaredColumns(ctx, idOf(row), declaration)

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
const asksPhone = (asked: Asked | undefined, policies: Pick<Policies, 'otpChannels'>): boolean =>
  asked?.items.includes('phone') === true && policies.otpChannels.includes('sms')

/** By which a code may go for a declaration. A child's goes to the parent's proven contact and to no other. */
export async function codeChannels(ctx: Ctx, row: RegistrationRow, declaration: Declaration): Promise<readonly OtpContact['channel'][]> {
  if (row.guardianId) return [declaration.contactChannel]
  const [policies, asked] = [await policiesFor(ctx, row), await askedOf(ctx, row)]
  if (asksPhone(asked, policies)) return ['sms']
  // A returned dossier gets no email address that nobody asked for.
  const mayGiveEmail = asked === undefined || asked.items.includes('email')
  return policies.otpChannels.filter(channel => channel === 'sms' || mayGiveEmail || declaration.email !== '')
}

/** A declared contact; `to` is empty when none was declared. */
function contactOn(ctx: Ctx, declaration: Declaration, channel: 'sms' | 'email'): OtpContact {
  const to = channel === 'sms' ? declaration.phone : declaration.email
  return { channel, to, index: ctx.vault.index(channel === 'sms' ? 'phone' : 'email', to) }
}

/** What a code may prove: the contacts that are declared now. */
export const declaredContacts = (ctx: Ctx, declaration: Declaration): readonly OtpContact[] =>
  (['sms', 'email'] as const).map(channel => contactOn(ctx, declaration, channel)).filter(({ to }) => to !== '')

/** What a code may prove for a dossier that comes back for another phone: that phone; else each declared contact. */
export async function provableContacts(ctx: Ctx, row: RegistrationRow, declaration: Declaration): Promise<readonly OtpContact[]> {
  const onlyPhone = asksPhone(await askedOf(ctx, row), await policiesFor(ctx, row))
  return declaredContacts(ctx, declaration).filter(({ channel }) => !onlyPhone || channel === 'sms')
}

const purposeOf = (
  row: RegistrationRow,
  deps: RegistrationDeps,
  { language, limits }: { readonly language: 'vi' | 'en'; readonly limits: OtpLimits },
): OtpPurpose => ({
  purpose: 'registration',
  subjectKind: 'registration',
  subjectId: idOf(row),
  language,
  host: deps.host,
  limits,
})

/** Another code, to the same contact or the other one. It proves the contact to which it goes; codes on their way to the first one
 *  still prove that. An email given here is declared with it, so that nothing has to be typed again.
 *  @throws REGISTRATION_NOT_SENT · FIELDS_INVALID for a channel without contact or that is not in use · OTP_WAIT · OTP_BUDGET */
export async function resendCode(
  ctx: Ctx,
  deps: RegistrationDeps,
  { channel, email }: { readonly channel: 'sms' | 'email'; readonly email: string },
): Promise<void> {
  const row = await ownRegistration(ctx)
  const before = await waitingDeclaration(ctx, row)
  if (!before || !row.otpFlowId) throw new Problem('REGISTRATION_NOT_SENT')
  refuseWhenSent(row, row.caseFileId ? await caseState(ctx.tx, row.caseFileId) : undefined)
  const givesEmail = channel === 'email' && email !== '' && !row.guardianId
  const declaration: Declaration = givesEmail ? { ...before, email, contactChannel: 'email' } : before
  const contact = contactOn(ctx, declaration, channel)
  if (!(await codeChannels(ctx, row, before)).includes(channel))
    throw new Problem('FIELDS_INVALID', {}, [{ field: 'channel', code: 'CHOICE' }])
  if (!contact.to) throw new Problem('FIELDS_INVALID', {}, [{ field: 'email', code: 'REQUIRED' }])
  if (givesEmail) await refuseOtherCorrections(ctx, row, declaration)
  const purpose = purposeOf(row, deps, { language: row.language, limits: await policiesFor(ctx, row) })
  const flowId = await openFlow(ctx, row.otpFlowId, purpose)
  const version = await updateRegistration(ctx.tx, row, {
    ...(givesEmail && (await waitingColumns(ctx, row, declaration))),
    otpFlowId: flowId,
    contactChannel: channel,
    ...(!row.caseFileId && { expiresAt: unsentUntil(ctx) }),
  })
  await recordAudit(ctx, { action: 'registration.resend_code', subjectKind: 'registration', subjectId: idOf(row), subjectVersion: version })
  await sendCode(ctx, deps.otpKey, flowId, purpose, contact)
}
