import type { Session } from '#contract/accounts.ts'
import type { Call } from '#server/platform/http/call.ts'
import { SESSION_HOURS, type OpenedSession } from './sign-in.ts'

/** Gives the browser an opened session: its token goes into the cookie, and nowhere else. */
export function opened(call: Call, { token, ...session }: OpenedSession): Session {
  call.setCookie('session', token, SESSION_HOURS * 3600)
  return {
    ...session,
    expiresAt: session.expiresAt.toISOString(),
    passwordDueAt: session.passwordDueAt?.toISOString() ?? null,
  }
}
