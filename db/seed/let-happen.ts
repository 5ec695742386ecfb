import { addDays, type PlainDate } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { keepVisit } from '#server/modules/visits/index.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { Statement } from '#server/platform/database/query.ts'
import { exam, visitRecord } from './people/visit-sketch.ts'

/** What may happen to the record of a demo person, as a feed would bring it. */
export const HAPPENINGS = ['month', 'unpaid', 'benefit', 'visit', 'card_locked', 'card_unlocked', 'card_ending'] as const
export type Happening = (typeof HAPPENINGS)[number]

/** Lets something happen to a demo person: the same tables are written that feeds of agencies and hospitals write. Nothing happens to who has no
 *  such record. @returns whether something did */
export async function letHappen(ctx: Ctx, participantId: Uuid, what: Happening): Promise<boolean> {
  const run = async (...statements: readonly Statement<unknown>[]): Promise<boolean> => {
    let rows = 0
    for (const statement of statements) rows += await ctx.tx.run(statement)
    return rows > 0
  }
  switch (what) {
    case 'month':
      return run({ text: NEXT_MONTH, values: [participantId] })
    case 'unpaid':
      return run(
        { text: OWED, values: [participantId] },
        { text: SHORTER, values: [participantId] },
        { text: NO_LONGER, values: [participantId] },
      )
    case 'benefit':
      return run({ text: SICKNESS, values: [participantId, ctx.newId(), `OD-${ctx.newId().slice(-8)}`] })
    case 'visit':
      await keepVisit(ctx, participantId, aVisit(ctx.today, ctx.now))
      return true
    case 'card_locked':
      return run({ text: CARD, values: [participantId, 'locked'] })
    case 'card_unlocked':
      return run({ text: CARD, values: [participantId, 'active'] })
    case 'card_ending':
      return run({ text: ENDING, values: [participantId] })
  }
}

const COLUMNS = `unit_code, position, workplace, contribution_kind, currency, base_vnd, coefficient, allowance_position_vnd,
  allowance_seniority_vnd, allowance_profession_vnd, allowance_other_vnd, employee_rate_bps, employer_rate_bps, hazardous`

/** The month after the last paid one, in each fund. */
const NEXT_MONTH = `insert into contribution_period (participant_id, id, fund, from_month, to_month, status, paid_on, ${COLUMNS})
  select distinct on (fund) participant_id, gen_random_uuid(), fund, to_month + interval '1 month', to_month + interval '1 month', 'paid',
    app_today(), ${COLUMNS}
  from contribution_period where participant_id = $1 and status = 'paid' order by fund, to_month desc`

/** From the fourth last month on, what was paid is owed: the unit's payment was taken back. */
const UNPAID_FROM = `(date_trunc('month', app_today()) - interval '4 months')::date`
const TOUCHED = `participant_id = $1 and status = 'paid' and contribution_kind = 'compulsory' and to_month >= ${UNPAID_FROM}`
const OWED = `insert into contribution_period (participant_id, id, fund, from_month, to_month, status, paid_on, ${COLUMNS})
  select participant_id, gen_random_uuid(), fund, greatest(from_month, ${UNPAID_FROM}), to_month, 'owed', null, ${COLUMNS}
  from contribution_period where ${TOUCHED}`
const NO_LONGER = `delete from contribution_period where ${TOUCHED} and from_month >= ${UNPAID_FROM}`
const SHORTER = `update contribution_period set to_month = ${UNPAID_FROM} - interval '1 month' where ${TOUCHED} and from_month < ${UNPAID_FROM}`

const SICKNESS = `insert into benefit (participant_id, id, regime, from_day, to_day, amount_vnd, agency_code, decision_no, decided_on, state, paid_on)
  values ($1, $2, 'sickness', app_today() - 20, app_today() - 18, 900000, '07911', $3, app_today() - 5, 'paid', app_today())`

const CARD = `update card set state = $2 where participant_id = $1 and state <> 'revoked' and state <> $2`
const ENDING = `update card set valid_until = app_today() + 30 where participant_id = $1 and state = 'active'`

const aVisit = (today: PlainDate, now: Date) =>
  visitRecord(
    {
      on: addDays(today, -2),
      facilityCode: '79031',
      careKind: '01',
      code: 'J06.9',
      words: 'Viêm đường hô hấp trên',
      lines: [exam(45_000)],
    },
    undefined,
    now.getTime() % 1_000_000,
  )
