import type { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'

/** Runs a part of a use case in a transaction of its own, as `call.transact` does: a thrown Problem rolls back, a returned one is
 *  committed and then thrown. Use cases with slow work (hashing) between two transactions take it as their first argument. */
export type Run = <T>(use: (ctx: Ctx) => Promise<T | Problem>) => Promise<T>
