import { availableParallelism } from 'node:os'
import { answer } from '#domain/help/answer.ts'
import { entriesOf } from '#domain/help/entries.ts'
import { buildIndex } from '#domain/help/help-index.ts'
import * as vi from '#texts/vi/knowledge/index.ts'
import { QUESTIONS } from '#web/citizen/pages/help/questions.ts'
import { publish } from './lib/report.ts'
import { percentile } from './lib/stats.ts'

/** P11: each question of the test, one after another, as the browser asks them; and building the index, once when help is opened. */
export function help({ rounds }: { readonly rounds: number }): void {
  const entries = entriesOf(vi)
  const builds: number[] = []
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    const index = buildIndex(entries, 'vi')
    builds.push(performance.now() - begun)
    for (const { ask } of QUESTIONS) {
      const asked = performance.now()
      answer(index, ask, () => false)
      times.push(performance.now() - asked)
    }
  }
  const row = {
    'index p50 ms': percentile(builds, 0.5),
    'p50 ms': percentile(times, 0.5),
    'p99 ms': percentile(times, 0.99),
    'slowest ms': percentile(times, 1),
    goal: 'each ≤ 300 ms',
  }
  publish(
    {
      name: 'help',
      title: `${QUESTIONS.length} questions, ${entries.length} passages and other matters, ${availableParallelism()} cores`,
      rows: [row],
      notes: ['One thread, no network: the same code that runs on the phone.'],
    },
    { builds, times },
  )
}
