import { Problem } from '#domain/kernel/problem.ts'
import type { Actor, Ctx } from '#server/platform/context.ts'

export type Person = Extract<Actor, { readonly kind: 'participant' }>

/** The participant who acts.
 *  @throws SIGN_IN_REQUIRED for anybody else */
export function personOf({ actor }: Ctx): Person {
  if (actor.kind !== 'participant') throw new Problem('SIGN_IN_REQUIRED')
  return actor
}
