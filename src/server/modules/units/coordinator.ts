import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'

export interface Coordinator {
  readonly staffId: Uuid
  /** The only unit that they act for: every query of theirs begins with it. */
  readonly unitCode: string
  readonly agencyCode: string
}

/** The coordinator who acts. @throws FORBIDDEN when it is anybody else */
export function coordinatorOf({ actor }: Ctx): Coordinator {
  if (actor.kind !== 'coordinator') throw new Problem('FORBIDDEN')
  return actor
}
