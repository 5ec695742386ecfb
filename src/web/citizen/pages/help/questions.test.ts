import { describe, expect, test } from 'vitest'
import { waysOf } from '#domain/help/entries.ts'
import { fold } from '#domain/kernel/text.ts'
import * as vi from '#texts/vi/knowledge/index.ts'
import { CHECK_QUESTIONS } from './check-questions.ts'
import { FRESH } from './fresh-questions.ts'
import { HELD_OUT } from './held-out-questions.ts'
import { putTogether, type Knowledge } from './knowledge.ts'
import { QUESTIONS, SETTING_QUESTIONS, type AskedQuestion } from './questions.ts'
import { UNSEEN } from './unseen-questions.ts'

const knowledge = putTogether(vi, 'vi')

type Question = Pick<AskedQuestion, 'ask' | 'expect'>

const isRight = (known: Knowledge, { ask, expect: right }: Question): boolean => {
  const said = known.ask(ask)
  return right === null ? said.kind !== 'answer' : said.kind === 'answer' && [right].flat().some(id => id === said.id)
}

function isOffered({ ask, expect: right }: Question): boolean {
  const said = knowledge.ask(ask)
  const offered = said.kind === 'answer' ? [said.id, ...said.also] : said.kind === 'unknown' ? said.near : []
  return offered.some(id => [right].flat().some(one => one === id))
}

function shareOf(questions: readonly Question[], isAnswered: boolean, known = knowledge): number {
  const asked = questions.filter(({ expect: right }) => (right !== null) === isAnswered)
  return asked.filter(question => isRight(known, question)).length / asked.length
}

test('each question stands once, in every register, and one in five is to be refused', () => {
  const asked = [...QUESTIONS, ...HELD_OUT, ...FRESH, ...UNSEEN].map(({ ask }) => ask)
  expect(asked.filter((ask, at) => asked.indexOf(ask) !== at)).toEqual([])
  expect(new Set(CHECK_QUESTIONS.map(({ register }) => register)).size).toBe(5)
  expect(QUESTIONS.filter(({ expect: right }) => right === null).length / QUESTIONS.length).toBeGreaterThan(0.19)
})

describe.each([
  ['that the search was set with', SETTING_QUESTIONS],
  ['that were only counted', CHECK_QUESTIONS],
  ['of somebody who has seen nothing of help', UNSEEN],
] as const)('of the questions %s', (_, questions) => {
  test('nine in ten find the passage that answers', () => {
    expect(shareOf(questions, true)).toBeGreaterThanOrEqual(0.9)
  })
  test('nineteen in twenty of what nobody here knows are refused', () => {
    expect(shareOf(questions, false)).toBeGreaterThanOrEqual(0.95)
  })
})

describe.each([
  ['of another hand', HELD_OUT],
  ['of a third hand that had seen nothing', FRESH],
] as const)('of the questions %s, with which help was built since', (_, questions) => {
  test('nineteen in twenty find the passage that answers', () => {
    expect(shareOf(questions, true)).toBeGreaterThanOrEqual(0.95)
  })
  test('nearly all have it among what is answered or offered', () => {
    const asked = questions.filter(({ expect: right }) => right !== null)
    expect(asked.filter(isOffered).length / asked.length).toBeGreaterThanOrEqual(0.97)
  })
  test('nine in ten of what nobody here knows are refused', () => {
    expect(shareOf(questions, false)).toBeGreaterThanOrEqual(0.9)
  })
})

test('a way of asking that is taken out is found by the others in two of three cases, with and without diacritics', () => {
  const FOLDS = 8
  let right = 0
  let all = 0
  for (let out = 0; out < FOLDS; out += 4) {
    const left: AskedQuestion[] = []
    const asked = Object.fromEntries(
      Object.entries<Readonly<Record<string, string>>>(vi.asked).map(([chapter, texts]) => [
        chapter,
        Object.fromEntries(
          Object.entries(texts).map(([id, written]) => {
            const isOut = (_: string, at: number) => at % FOLDS === out
            for (const [at, way] of waysOf(written).filter(isOut).entries())
              left.push({ ask: at % 2 === 0 ? way : fold(way), expect: id as keyof typeof vi.asked.card, register: 'standard' })
            return [
              id,
              waysOf(written)
                .filter((way, at) => !isOut(way, at))
                .join('|'),
            ]
          }),
        ),
      ]),
    )
    const without = putTogether({ ...vi, asked }, 'vi')
    right += left.filter(question => isRight(without, question)).length
    all += left.length
  }
  expect(all).toBeGreaterThan(500)
  expect(right / all).toBeGreaterThanOrEqual(0.6)
})
