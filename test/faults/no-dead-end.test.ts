import { test } from 'vitest'
import { aBadDay, expectNoDeadEnd, timesSent } from '#test/support/simulation/no-dead-end.ts'
import { percentile, tell } from './support/counts.ts'

const PEOPLE = Number(process.env['FAULTS_PEOPLE'] ?? 500)
const SEED = Number(process.env['FAULTS_SEED'] ?? 2026)

test('texts late, lost and out of order: everybody who registers gets a dossier within the day', { timeout: 900_000 }, async () => {
  const day = await aBadDay({ people: PEOPLE, seed: SEED })
  const { stories } = day
  const minutes = stories.map(story => story.minutes)
  const share = (some: readonly unknown[]): string => `${Math.round((some.length / stories.length) * 100)} %`
  tell('L1 bad day of the network', {
    people: stories.length,
    'median min': percentile(minutes, 0.5),
    'p95 min': percentile(minutes, 0.95),
    'max min': Math.max(...minutes),
    'codes asked for again': stories.reduce((sum, { resends }) => sum + resends, 0),
    'proven by email': share(stories.filter(({ provenBy }) => provenBy === 'email')),
    'used up all guesses': stories.filter(({ exhausted }) => exhausted > 0).length,
    'typed a code that was too old': stories.filter(({ expired }) => expired.length > 0).length,
    'sent away for a time': stories.filter(({ sentAway }) => sentAway > 0).length,
    'declared again': (await timesSent(day.world)).filter(times => times > 1).length,
  })
  await expectNoDeadEnd(day)
})
