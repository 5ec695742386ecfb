import { expect, test } from 'vitest'
import * as vi from '#texts/vi/knowledge/index.ts'
import { putTogether } from './knowledge.ts'
import { isHeldOut, QUESTIONS } from './questions.ts'

const knowledge = putTogether(vi, 'vi')

interface Share {
  readonly right: number
  readonly of: number
  readonly wrong: readonly string[]
}

function share(half: 'built with' | 'held out', isAnswered: boolean): Share {
  const asked = QUESTIONS.filter(
    ([, ...passages], index) => isHeldOut(index) === (half === 'held out') && passages.length > 0 === isAnswered,
  )
  const wrong = asked.filter(([question, ...passages]) => {
    const said = knowledge.ask(question)
    return isAnswered ? said.kind !== 'answer' || !passages.includes(said.id) : said.kind === 'answer'
  })
  return { right: asked.length - wrong.length, of: asked.length, wrong: wrong.map(([question]) => question) }
}

test('there are three hundred questions and more, each once, one in six to be refused, half of both held out', () => {
  expect(new Set(QUESTIONS.map(([question]) => question)).size).toBe(QUESTIONS.length)
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(300)
  expect([share('held out', true).of, share('held out', false).of]).toEqual([132, 30])
  expect([share('built with', true).of, share('built with', false).of]).toEqual([133, 30])
})

test.each(['built with', 'held out'] as const)('of the questions %s nine in ten find the passage that answers', half => {
  const { right, of } = share(half, true)
  expect(right / of).toBeGreaterThanOrEqual(0.9)
})

test.each(['built with', 'held out'] as const)('of the questions %s nineteen in twenty of what nobody here knows are refused', half => {
  const { right, of } = share(half, false)
  expect(right / of).toBeGreaterThanOrEqual(0.95)
})
