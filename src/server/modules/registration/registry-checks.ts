import { Problem } from '#domain/kernel/problem.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit, forgetHits, hitsOf } from '#server/platform/http/rate.ts'
import type { RegistrationDeps } from './dossier.ts'
import type { RegistrationRow } from './store.ts'

/** Mismatches that one registration may have in an hour: enough for typing errors, too few for guessing whose number it is. */
const MOST = 5
const WINDOW_S = 3600
const keyOf = (row: RegistrationRow): string => `registry:${row.id}`

/** Whether the registry may be asked once more. Asked before a code is sent, so that nobody gets a code that leads nowhere, and once
 *  more when the code comes back.
 *  @returns REGISTRATION_CHECKS_EXHAUSTED until the hour is over */
export async function checksExhausted(ctx: Ctx, row: RegistrationRow, { hotline }: RegistrationDeps): Promise<Problem | undefined> {
  return (await hitsOf(ctx.tx, keyOf(row))).hits >= MOST ? new Problem('REGISTRATION_CHECKS_EXHAUSTED', { hotline }) : undefined
}

export const countMismatch = (ctx: Ctx, row: RegistrationRow): Promise<number> => countHit(ctx.tx, keyOf(row), MOST, WINDOW_S)

/** Who was found is not guessing: a dossier that comes back again and again is checked anew each time. */
export const forgetMismatches = (ctx: Ctx, row: RegistrationRow): Promise<number> => forgetHits(ctx.tx, keyOf(row))
