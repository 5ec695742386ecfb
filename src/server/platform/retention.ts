import type { Ctx } from './context.ts'

/** Forgets what is older than its time, at most so many. @returns how many there were */
export type Forget = (ctx: Ctx, before: Date, limit: number) => Promise<number>
