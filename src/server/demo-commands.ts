import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { isMonth, type Month } from '#domain/kernel/month.ts'
import {
  lastPaidMonth,
  loadGenerated,
  MOST_PARTICIPANTS,
  whoIsThere,
  type Loaded,
  type Progress,
  type Recipe,
} from '#seed/generated/load.ts'
import { seedDatabase } from './seed.ts'
import type { Config } from './platform/config.ts'
import type { Database } from './platform/database/open.ts'
import { noteDemo } from './platform/deployment.ts'
import type { Secrets } from './platform/secrets.ts'

export const DEMO_USAGE = `demo people --participants <N> [--seed <number>] [--month YYYY-MM]`

interface Opened {
  readonly config: Config
  readonly secrets: Secrets
  readonly database: Database
}

/** Fills the registry of a demo with as many invented people as wanted, each with a working life, a card, and what came of it.
 *  @returns 0 done, 1 refused, 2 asked wrongly */
export async function fillDemo(
  args: readonly string[],
  open: (work: (opened: Opened) => Promise<number>) => Promise<number>,
  config: Config,
): Promise<number> {
  const recipe = recipeOf(args)
  if (!recipe) {
    console.error(
      `Usage: npx vssid ${DEMO_USAGE}\nN is 1 to ${MOST_PARTICIPANTS.toLocaleString('en-US')}; the month is the last one that is paid.`,
    )
    return 2
  }
  if (!config.demo) {
    console.error('People are invented in demo mode only: this is not a demo (VSSID_DEMO=0). Nothing was written.')
    return 1
  }
  return open(async ({ secrets, database }) => {
    await seedDatabase({ config, secrets, pool: database.pool })
    if (!config.databaseUrl) noteDemo(config.dataFolder)
    const client = new pg.Client({ connectionString: database.ownerUrl, application_name: 'vssid-demo' })
    await client.connect()
    try {
      const refusal = refusalOf(await whoIsThere(client))
      if (refusal) {
        console.error(refusal)
        return 1
      }
      console.log(
        `${number(recipe.participants)} people, seed ${recipe.seed}, paid until ${recipe.month}. All of them or nobody: if this is ended, run it again.`,
      )
      const loaded = await loadGenerated(client, recipe, {
        secrets,
        threads: Math.min(4, availableParallelism()),
        onProgress: teller(recipe.participants),
        onStep: step => console.log(`  ${step}`),
      })
      console.log(summary(loaded))
      return 0
    } finally {
      await client.end()
    }
  })
}

function recipeOf(args: readonly string[]): Recipe | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: { participants: { type: 'string' }, seed: { type: 'string', default: '1' }, month: { type: 'string' } },
  })
  const [participants, seed] = [Number(values.participants), Number(values.seed)]
  const month: string = values.month ?? lastPaidMonth(dayInVietnam(new Date()))
  const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most
  if (!isWhole(participants, MOST_PARTICIPANTS) || participants < 1 || !isWhole(seed, 2 ** 31) || !isRecent(month)) return undefined
  return { participants, seed, month }
}

/** Rules of the law are known for these years. */
const isRecent = (month: string): month is Month => isMonth(month) && month >= '2016-01' && month <= '2035-12'

function refusalOf({ generated, strangers }: { readonly generated: boolean; readonly strangers: boolean }): string | undefined {
  if (strangers) return 'There are people in the registry who are not invented: their numbers do not begin with 00. Nothing was written.'
  if (generated) return 'There are generated people already. Empty the demo first: npx vssid demo reset'
  return undefined
}

const number = (value: number): string => Math.round(value).toLocaleString('en-US')

/** A line every few seconds: how far, how fast, how long still. */
function teller(participants: number): (progress: Progress) => void {
  let told = 0
  return ({ people, rows, seconds }) => {
    if (seconds - told < 5 && people < participants) return
    told = seconds
    const left = (seconds / people) * (participants - people)
    console.log(
      `  ${number(people)} people, ${number(rows)} contribution rows, ${number(rows / seconds)} rows/s, ${number(left)} s left before indexes`,
    )
  }
}

function summary({ rows, seconds, makersCpu }: Loaded): string {
  const counts = Object.entries(rows).map(([table, count]) => `  ${table}: ${number(count)}`)
  const time = `waiting for rows ${number(seconds.making)} s, taking them in ${number(seconds.copying)} s, indexes ${number(seconds.indexing)} s, statistics ${number(seconds.tidying)} s`
  return [...counts, `${time}; the threads that made the rows worked ${number(makersCpu)} s`].join('\n')
}
