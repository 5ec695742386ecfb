import { availableParallelism } from 'node:os'
import { answer } from '#domain/help/answer.ts'
import { buildIndex, type Entry } from '#domain/help/search.ts'
import { chapters, outside } from '#texts/vi/knowledge/index.ts'
import { QUESTIONS } from '#web/citizen/pages/help/questions.ts'
import { publish } from './lib/report.ts'
import { percentile } from './lib/stats.ts'

interface Written {
  readonly title: string
  readonly text?: string
  readonly words: readonly string[]
}

/** P11: each question of the test, one after another, as the browser asks them; and building the index, once when help is opened. */
export function help({ rounds }: { readonly rounds: number }): void {
  const own = Object.values(chapters).flatMap(chapter => entriesOf(chapter, false))
  const entries = [...own, ...entriesOf(outside, true)]
  const builds: number[] = []
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    const index = buildIndex(entries, 'vi')
    builds.push(performance.now() - begun)
    for (const [question] of QUESTIONS) {
      const asked = performance.now()
      answer(index, question, () => false)
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
      title: `${QUESTIONS.length} questions, ${own.length} passages, ${availableParallelism()} cores`,
      rows: [row],
      notes: ['One thread, no network: the same code that runs on the phone.'],
    },
    { builds, times },
  )
}

const entriesOf = (written: Readonly<Record<string, Written>>, isOutside: boolean): readonly Entry[] =>
  Object.entries(written).map(([id, { title, text = '', words }]) => ({ id, title, text, words, isOutside }))
