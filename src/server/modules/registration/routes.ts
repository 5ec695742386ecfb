import type { registration as operations } from '#contract/registration.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Forms } from '#server/forms/index.ts'
import { OTP_LIFETIME_S, prepareSecret, type Passwords } from '../accounts/index.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { preparePicture } from '#server/platform/pictures.ts'
import { readPolicies } from '#server/platform/policy.ts'
import { confirmRegistration } from './confirm.ts'
import { ownRegistration, readOwnRegistration, type RegistrationDeps } from './dossier.ts'
import { ownForm01 } from './form.ts'
import { ownPhoto, PHOTO_EDGE, putPhoto, removePhoto } from './photos.ts'
import { presentOtp, presentPhoto, presentRegistration, presentTracking } from './present.ts'
import { resendCode, sendRegistration } from './send.ts'
import { startRegistration } from './start.ts'
import { openCorrection, requestCorrection } from './open-correction.ts'
import { checkResend, findTracked, resendApproval, resendReceipt, withdrawRegistration } from './track.ts'

/** The cookie outlives the draft on the server; the server's own time limit decides. */
const COOKIE_S = 365 * 86_400

export const registrationRoutes = (
  deps: RegistrationDeps & { readonly forms: Forms; readonly passwords: Passwords },
): Handlers<typeof operations> => ({
  startRegistration: async (call, { body }) => {
    const { answer, secret } = await call.transact(async ctx => {
      const started = await startRegistration(ctx, { secret: call.cookie('registration'), ...body })
      return { answer: await presentRegistration(ctx, started.row), secret: started.secret }
    })
    if (secret) call.setCookie('registration', secret, COOKIE_S)
    return answer
  },
  getRegistration: call => call.transact(async ctx => presentRegistration(ctx, await readOwnRegistration(ctx))),
  putRegistrationPhoto: async (call, { params, file }) => {
    // Who may upload is asked before the costly work, and once more with the row locked.
    await call.transact(async ctx => void (await readOwnRegistration(ctx)))
    const picture = await preparePicture(file, { maxEdge: PHOTO_EDGE })
    return presentPhoto(await call.transact(ctx => putPhoto(ctx, deps, params.kind, picture)))
  },
  getRegistrationPhoto: async (call, { params }) => {
    const open = await call.transact(ctx => ownPhoto(ctx, deps, params.kind))
    return { bytes: await open() }
  },
  deleteRegistrationPhoto: (call, { params }) => call.transact(async ctx => void (await removePhoto(ctx, params.kind))),
  sendRegistration: (call, { body }) => call.transact(ctx => codeAnswer(ctx, sendRegistration(ctx, deps, body))),
  resendRegistrationCode: (call, { body }) => call.transact(ctx => codeAnswer(ctx, resendCode(ctx, deps, body.channel))),
  confirmRegistration: (call, { body }) =>
    call.transact(async ctx => {
      const id = await confirmRegistration(ctx, deps, body.code)
      return id instanceof Problem ? id : presentTracking(ctx, id)
    }),
  withdrawRegistration: call => call.transact(async ctx => presentTracking(ctx, await withdrawRegistration(ctx))),
  getRegistrationForm: async call => {
    const data = await call.transact(ctx => ownForm01(ctx, deps))
    return { bytes: await deps.forms.renderForm01(await data()), fileName: 'to-khai-mau-01.pdf' }
  },
  trackCaseFile: (call, { body }) =>
    call.transact(async ctx => {
      const id = await findTracked(ctx, body)
      return id instanceof Problem ? id : presentTracking(ctx, id)
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
      return presentTracking(ctx, id)
    })
  },
  resendReceipt: (call, { body }) =>
    call.transact(async ctx => {
      const id = await findTracked(ctx, body)
      if (id instanceof Problem) return id
      await resendReceipt(ctx, id)
      return presentTracking(ctx, id)
    }),
  requestCorrection: (call, { body }) => call.transact(ctx => requestCorrection(ctx, deps, body)),
  openCorrection: async (call, { body }) => {
    const { answer, secret } = await call.transact(async ctx => {
      const opened = await openCorrection(ctx, deps, body)
      return opened instanceof Problem ? opened : { answer: await presentTracking(ctx, opened.id), secret: opened.secret }
    })
    call.setCookie('registration', secret, COOKIE_S)
    return answer
  },
  getRegistrationPolicy: call =>
    call.transact(async ctx => {
      const policies = await readPolicies(ctx.tx)
      return {
        emailRequired: policies.emailRequired,
        portraitRequired: policies.portraitRequired,
        channels: [...policies.otpChannels],
        otpLifetimeS: OTP_LIFETIME_S,
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
