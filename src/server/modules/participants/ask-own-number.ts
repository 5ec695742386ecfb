import { hkdfSync, randomInt } from 'node:crypto'
import type { OwnNumberAnswer } from '#contract/own-number.ts'
import { OWN_NUMBER_MINUTES, QUESTIONS_OF_NETWORK_A_DAY, type OwnNumberAsked } from '#domain/participants/own-number.ts'
import type { Ctx } from '#server/platform/context.ts'
import { countHit } from '#server/platform/http/rate.ts'
import { openUnder, sealUnder } from '#server/platform/vault.ts'
import { recordAudit } from '../audit/index.ts'

/** Seals what was asked for the moments between the answer and the job. */
export type QuestionKey = Buffer

export const questionKey = (secret: Buffer): QuestionKey => Buffer.from(hkdfSync('sha256', secret, '', 'own-number', 32))

const DAY_S = 86_400
const SPREAD_MS = 1_000

/** Takes a question for the own number. It looks at nobody: the statements are the same whoever is meant, and the job that looks begins at
 *  a moment that nobody knows.
 *  @throws TOO_MANY_REQUESTS after two hundred of a network within a day, or when all together have used up the messages of the day */
export async function askOwnNumber(ctx: Ctx, key: QuestionKey, asked: OwnNumberAsked): Promise<OwnNumberAnswer> {
  if (ctx.from) await countHit(ctx.tx, `own-number-of:${ctx.from.network}`, QUESTIONS_OF_NETWORK_A_DAY * ctx.limits.rateFactor, DAY_S)
  await countHit(ctx.tx, `own-numbers:${ctx.today}`, ctx.limits.codesPerDay.sms, 2 * DAY_S)
  const id = ctx.newId()
  await recordAudit(ctx, { action: 'participants.ask_own_number', subjectKind: 'question', subjectId: id })
  const sealed = sealUnder(key, PLACE + id, JSON.stringify(asked)).toString('base64')
  await ctx.enqueue('tell_own_number', { id, sealed }, { afterMs: randomInt(SPREAD_MS) })
  return { minutes: OWN_NUMBER_MINUTES }
}

/** What was asked, in the job. */
export const askedIn = (key: QuestionKey, { id, sealed }: { readonly id: string; readonly sealed: string }): OwnNumberAsked =>
  JSON.parse(openUnder(key, PLACE + id, Buffer.from(sealed, 'base64')).toString('utf8')) as OwnNumberAsked

const PLACE = 'participants.question|'
