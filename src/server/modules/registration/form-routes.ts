import type { registrationForm } from '#contract/registration-form.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { verifyForm } from './form-code.ts'

/** For anybody who holds a printed form. */
export const formRoutes: Handlers<typeof registrationForm> = {
  verifyForm: (call, { body }) => call.transact(ctx => verifyForm(ctx, body.code)),
}
