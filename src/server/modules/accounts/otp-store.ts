import { sql, type Insertable } from 'kysely'
import { OTP_PER_DAY, type CodeBudget } from '#domain/accounts/one-time-code.ts'
import { COUNTED_BY_DAY, OTP_GUESSES_A_DAY } from '#domain/accounts/proof.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

export const insertFlow = (tx: Tx, flow: Insertable<Database['otpFlow']>) => tx.run(q.insertInto('otpFlow').values(flow))
export const insertCode = (tx: Tx, code: Insertable<Database['otpCode']>) => tx.run(q.insertInto('otpCode').values(code))

export const findFlow = (tx: Tx, id: string) =>
  tx.first(
    q.selectFrom('otpFlow').select(['id', 'purpose', 'subjectId', 'budget', 'guesses', 'maxGuesses', 'consumedAt']).where('id', '=', id),
  )

export const codesOf = (tx: Tx, flowId: string) =>
  tx.all(
    q
      .selectFrom('otpCode')
      .select(['id', 'channel', 'contactIndex', 'codeHmac', 'createdAt', 'expiresAt', 'messageId'])
      .where('flowId', '=', flowId)
      .orderBy('createdAt', 'desc')
      .limit(20),
  )

/** Codes to a contact that stand in each other's way. */
interface SameBudget {
  readonly contactIndex: Buffer
  readonly budget: CodeBudget
}

/** When codes of a budget went to a contact within the last day, newest first: as many as the budget of a day. */
export const sentTo = async (tx: Tx, { contactIndex, budget }: SameBudget): Promise<readonly Date[]> =>
  (
    await tx.all(
      q
        .selectFrom('otpCode as c')
        .innerJoin('otpFlow as f', 'f.id', 'c.flowId')
        .select('c.createdAt')
        .where('c.contactIndex', '=', contactIndex)
        .where('f.budget', '=', budget)
        .where('c.createdAt', '>', sql<Date>`app_now() - interval '1 day'`)
        .orderBy('c.createdAt', 'desc')
        .limit(OTP_PER_DAY),
    )
  ).map(({ createdAt }) => createdAt)

/** When the newest code of a budget went to a contact by a channel, whichever browser asked for it. A code that was used does not count: its
 *  owner is here and may go on at once. */
export const lastSent = async (tx: Tx, { contactIndex, budget }: SameBudget, channel: 'sms' | 'email'): Promise<Date | undefined> =>
  (
    await tx.first(
      q
        .selectFrom('otpCode as c')
        .innerJoin('otpFlow as f', 'f.id', 'c.flowId')
        .where('c.contactIndex', '=', contactIndex)
        .where('f.budget', '=', budget)
        .where('f.consumedAt', 'is', null)
        .where('c.channel', '=', channel)
        .orderBy('c.createdAt', 'desc')
        .limit(1)
        .select('c.createdAt'),
    )
  )?.createdAt

/** Lets one code for a contact be counted and written at a time, until the commit: of many browsers at once each sees the codes of
 *  those before it. */
export const lockContact = (tx: Tx, contactIndex: Buffer) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`otp|${contactIndex.toString('hex')}`}, 0))`.as('locked')))

/** Lets one flow of a subject be opened, or one guess for it be counted, at a time, until the commit. */
export const lockSubject = (tx: Tx, { purpose, subjectId }: Subject) =>
  tx.all(q.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended(${`otp|${purpose}|${subjectId}`}, 0))`.as('locked')))

interface Subject {
  readonly purpose: string
  readonly subjectId: string
}

/** The newest flow of a subject, and whether a code of it can still be used. */
export const findNewestFlow = (tx: Tx, { purpose, subjectId }: Subject) =>
  tx.first(
    q
      .selectFrom('otpFlow')
      .select(['id', sql<boolean>`consumed_at is null and guesses < max_guesses`.as('isOpen')])
      .where('purpose', '=', purpose)
      .where('subjectId', '=', subjectId)
      .where('createdAt', '>', sql<Date>`app_now() - interval '1 day'`)
      .orderBy('createdAt', 'desc')
      .limit(1),
  )

/** Guesses of the last day over all flows of a subject, and when the first of these flows began. */
export const guessesOfDay = (tx: Tx, { purpose, subjectId }: Subject) =>
  tx.one(
    q
      .selectFrom('otpFlow')
      .select([sql<number>`coalesce(sum(guesses), 0)::int`.as('guesses'), sql<Date | null>`min(created_at)`.as('since')])
      .where('purpose', '=', purpose)
      .where('subjectId', '=', subjectId)
      .where('createdAt', '>', sql<Date>`app_now() - interval '1 day'`),
  )

/** Checks, counts and consumes in one statement: of two equal requests exactly one succeeds, and no more than the budgets of guesses, of
 *  the flow and of the subject's day, are ever compared. A code to a contact that is not among `contacts` is wrong. The subject is
 *  locked, because the budget of the day is counted over several flows. */
export const tryCode = (tx: Tx, flowId: string, guess: { readonly codeHmac: Buffer; readonly contacts: readonly Buffer[] }) =>
  tx.first(
    q
      .updateTable('otpFlow')
      .set({
        guesses: sql<number>`otp_flow.guesses + 1`,
        consumedAt: sql<Date | null>`case when exists (
          select from otp_code c where c.flow_id = otp_flow.id and c.code_hmac = ${guess.codeHmac} and c.expires_at > app_now()
            and c.contact_index = any(${[...guess.contacts]}::bytea[])) then app_now() end`,
      })
      .where('id', '=', flowId)
      .where('consumedAt', 'is', null)
      .whereRef('guesses', '<', 'maxGuesses')
      .where(
        sql<boolean>`(purpose <> all(${[...COUNTED_BY_DAY]}::text[]) or (select coalesce(sum(o.guesses), 0) from otp_flow o where o.subject_id = otp_flow.subject_id
          and o.purpose = otp_flow.purpose and o.created_at > app_now() - interval '1 day') < ${OTP_GUESSES_A_DAY})`,
      )
      .returning([sql<boolean>`consumed_at is not null`.as('right'), 'guesses', 'maxGuesses']),
  )

export const matchesExpired = async (tx: Tx, flowId: string, codeHmac: Buffer): Promise<boolean> =>
  (await tx.first(
    q
      .selectFrom('otpCode')
      .select('id')
      .where('flowId', '=', flowId)
      .where('codeHmac', '=', codeHmac)
      .where('expiresAt', '<=', sql<Date>`app_now()`),
  )) !== undefined

export const hasLiveCode = async (tx: Tx, flowId: string): Promise<boolean> =>
  (await tx.first(
    q
      .selectFrom('otpCode')
      .select('id')
      .where('flowId', '=', flowId)
      .where('expiresAt', '>', sql<Date>`app_now()`)
      .limit(1),
  )) !== undefined
