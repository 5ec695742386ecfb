import type { changes } from '#contract/changes.ts'
import type { Call, Handlers } from '#server/platform/http/call.ts'
import { cancelByCode, cancelByLink, withdrawChange } from './cancel.ts'
import { confirmChange, resendChangeCode } from './confirm.ts'
import { noteIdentity, sendPersonalChange, startPersonalChange } from './personal.ts'
import { ownData } from './present.ts'
import type { ChangeDeps } from './request.ts'
import { startChange } from './start.ts'

/** The cookie that opens the folder of the papers outlives it; the server's own time limit decides. */
const COOKIE_S = 365 * 86_400

const here = (deps: ChangeDeps, call: Call) => ({ ...deps, secret: call.cookie('registration') })

export const changeRoutes = (deps: ChangeDeps & { readonly rateFactor: number }): Handlers<typeof changes> => ({
  getOwnData: call => call.transact(ctx => ownData(ctx, here(deps, call))),
  startChange: (call, { body }) => call.transact(ctx => startChange(ctx, deps, body)),
  startPersonalChange: async (call, { body: { language, ...typed } }) => {
    const from = { address: call.address, rateFactor: deps.rateFactor }
    const secret = call.cookie('registration')
    const begun = await call.transact(ctx => startPersonalChange(ctx, deps, { typed, language, secret, from }))
    if (begun.secret) call.setCookie('registration', begun.secret, COOKIE_S)
    const { question } = begun
    if (!question) return begun.change
    const answered = await deps.papers.ask(question.person)
    return call.transact(ctx => noteIdentity(ctx, { ...deps, secret: begun.secret ?? secret }, question, answered))
  },
  sendPersonalChange: call => call.transact(ctx => sendPersonalChange(ctx, here(deps, call))),
  resendChangeCode: call => call.transact(ctx => resendChangeCode(ctx, deps)),
  confirmChange: (call, { body }) => call.transact(ctx => confirmChange(ctx, deps, body.code)),
  withdrawChange: call => call.transact(ctx => withdrawChange(ctx, deps)),
  cancelChangeByLink: (call, { body }) => call.transact(ctx => cancelByLink(ctx, body.token)),
  cancelChangeByCode: (call, { body }) => call.transact(ctx => cancelByCode(ctx, deps.otpKey, body)),
})
