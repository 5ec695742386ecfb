import type { registrationTracking } from '#contract/registration-tracking.ts'
import type { registration } from '#contract/registration.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Forms } from '#server/forms/index.ts'
import { deviceLabel, prepareSecret, type Passwords } from '../accounts/index.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { askEarlier, beginWith, earlierGiven, fillOwn, givenHere, openPhotos } from './again.ts'
import { confirmRegistration } from './confirm.ts'
import { ownRegistration, readOwnRegistration, type RegistrationDeps } from './dossier.ts'
import { formFileName } from './form-copy.ts'
import { ownForm01 } from './form.ts'
import { forgetHere, listHere } from './here.ts'
import { admitQuestion, askPopulation, noteAnswer } from './identity-check.ts'
import { ownPhoto, removePhoto } from './photos.ts'
import { presentRegistration, presentToGuest, presentTracking, type NumberIsKnown } from './present.ts'
import { presentOtp, presentSent } from './present-code.ts'
import { resendCode, sendRegistration } from './send.ts'
import { startRegistration } from './start.ts'
import { openCorrection, requestCorrection } from './open-correction.ts'
import { checkResend, findTracked, resendApproval, resendReceipt, withdrawRegistration } from './track.ts'

/** The cookie outlives the draft on the server; the server's own time limit decides. */
const COOKIE_S = 365 * 86_400

export const registrationRoutes = (
  deps: RegistrationDeps & {
    readonly forms: Forms
    readonly passwords: Passwords
    readonly rateFactor: number
    readonly isNumberKnown: NumberIsKnown
  },
): Handlers<typeof registration & typeof registrationTracking> => ({
  startRegistration: async (call, { body }) => {
    const { answer, secret } = await call.transact(async ctx => {
      const started = await startRegistration(ctx, { secret: call.cookie('registration'), id: call.registrationId, ...body })
      return { answer: await presentRegistration(ctx, started.row), secret: started.secret }
    })
    if (secret) call.setCookie('registration', secret, COOKIE_S)
    return answer
  },
  startChildRegistration: async (call, { body }) => {
    const { answer, secret } = await call.transact(async ctx => {
      if (ctx.actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
      const guardianId = ctx.actor.participantId
      const started = await startRegistration(ctx, { secret: call.cookie('registration'), fresh: true, guardianId, ...body })
      return { answer: await presentRegistration(ctx, started.row), secret: started.secret }
    })
    if (secret) call.setCookie('registration', secret, COOKIE_S)
    return answer
  },
  listRegistrationsHere: call => call.transact(ctx => listHere(ctx, call.cookie('registration'))),
  forgetRegistration: call => call.transact(async ctx => void (await forgetHere(ctx))),
  registerAgain: async call => {
    const given = await call.transact(ctx => givenHere(ctx, deps))
    const photos = await openPhotos(given)
    const { answer, secret } = await call.transact(async ctx => {
      const begun = await beginWith(ctx, deps, { secret: call.cookie('registration'), given, photos })
      return { answer: await presentRegistration(ctx, begun.row), secret: begun.secret }
    })
    if (secret) call.setCookie('registration', secret, COOKIE_S)
    return answer
  },
  askEarlierRegistration: (call, { body }) =>
    call.transact(async ctx => {
      const contact = await askEarlier(ctx, deps, body)
      if (contact instanceof Problem) return contact
      return presentSent(ctx, await ownRegistration(ctx), contact)
    }),
  takeEarlierRegistration: (call, { body }) => {
    // One transaction, with the photos read in it: a code is used for what it brings, or not at all.
    return call.transact(async ctx => {
      const given = await earlierGiven(ctx, deps, body.code)
      return given instanceof Problem ? given : presentRegistration(ctx, await fillOwn(ctx, deps, given, await openPhotos(given)))
    })
  },
  getRegistration: call => call.transact(async ctx => presentRegistration(ctx, await readOwnRegistration(ctx))),
  checkIdentity: async (call, { body }) => {
    const from = { address: call.address, rateFactor: deps.rateFactor }
    const known = await call.transact(ctx => admitQuestion(ctx, body, from))
    if (known) return { outcome: known }
    const answered = await askPopulation(deps.population, body)
    return { outcome: await call.transact(ctx => noteAnswer(ctx, deps.population, body, answered)) }
  },
  getRegistrationPhoto: async (call, { params }) => {
    const open = await call.transact(ctx => ownPhoto(ctx, deps, params.kind))
    return { bytes: await open() }
  },
  deleteRegistrationPhoto: (call, { params }) => call.transact(async ctx => void (await removePhoto(ctx, params.kind))),
  sendRegistration: (call, { body }) =>
    call.transact(ctx => codeAnswer(ctx, sendRegistration(ctx, deps, { ...body, device: deviceLabel(call.userAgent) }))),
  resendRegistrationCode: (call, { body }) => call.transact(ctx => codeAnswer(ctx, resendCode(ctx, deps, body))),
  getRegistrationCode: call =>
    call.transact(async ctx => {
      const otp = await presentOtp(ctx, await readOwnRegistration(ctx))
      if (!otp) throw new Problem('REGISTRATION_NOT_SENT')
      return otp
    }),
  confirmRegistration: (call, { body }) =>
    call.transact(async ctx => {
      const id = await confirmRegistration(ctx, deps, body.code)
      return id instanceof Problem ? id : presentTracking(ctx, id)
    }),
  withdrawRegistration: call => call.transact(async ctx => presentTracking(ctx, await withdrawRegistration(ctx))),
  getRegistrationForm: async (call, { query }) => {
    const open = await call.transact(ctx => ownForm01(ctx, deps))
    const data = await open()
    return { bytes: await deps.forms.renderForm01(data), ...(query.to === 'keep' && { fileName: formFileName(data) }) }
  },
  trackCaseFile: (call, { body }) =>
    call.transact(async ctx => {
      const id = await findTracked(ctx, body)
      return id instanceof Problem ? id : presentToGuest(ctx, id, deps.isNumberKnown)
    }),
  resendApproval: async (call, { body }) => {
    const id = await call.transact(async ctx => {
      const found = await findTracked(ctx, body)
      if (!(found instanceof Problem)) await checkResend(ctx, found)
      return found
    })
    const prepared = await prepareSecret(deps.passwords)
    return call.transact(async ctx => {
      await resendApproval(ctx, id, prepared)
      return presentToGuest(ctx, id, deps.isNumberKnown)
    })
  },
  resendReceipt: (call, { body }) =>
    call.transact(async ctx => {
      const id = await findTracked(ctx, body)
      if (id instanceof Problem) return id
      await resendReceipt(ctx, id)
      return presentToGuest(ctx, id, deps.isNumberKnown)
    }),
  requestCorrection: (call, { body }) => call.transact(ctx => requestCorrection(ctx, deps, body)),
  openCorrection: async (call, { body }) => {
    const { answer, secret } = await call.transact(async ctx => {
      const opened = await openCorrection(ctx, deps, { ...body, secret: call.cookie('registration') })
      return opened instanceof Problem ? opened : { answer: await presentTracking(ctx, opened.id), secret: opened.secret }
    })
    if (secret) call.setCookie('registration', secret, COOKIE_S)
    return answer
  },
  getRegistrationPolicy: (call, { query }) =>
    call.transact(async ctx => {
      const policies = await readPolicies(ctx.tx, query.agency, query.campaign)
      return {
        emailRequired: policies.emailRequired,
        portraitRequired: policies.portraitRequired,
        identityPhotosWhenConfirmed: policies.identityPhotosWhenConfirmed,
        identityCheck: deps.population.state() !== 'not_configured',
        channels: [...policies.otpChannels],
        signedDeclaration: policies.signedDeclaration,
        otpLifetimeS: policies.otpLifetimeS,
        reviewWorkingDays: policies.reviewWorkingDays,
        today: ctx.today,
        hotline: deps.hotline,
      }
    }),
})

async function codeAnswer(ctx: Parameters<typeof presentOtp>[0], sending: Promise<void>) {
  await sending
  const otp = await presentOtp(ctx, await ownRegistration(ctx))
  if (!otp) throw new Error('a code was sent and is not there')
  return otp
}
