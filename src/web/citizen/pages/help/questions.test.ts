import { expect, test } from 'vitest'
import * as vi from '#texts/vi/knowledge/index.ts'
import { putTogether } from './knowledge.ts'
import { NEVER_USED, WIDENED_BY } from './new-questions.ts'
import { isHeldOut, QUESTIONS, type Question } from './questions.ts'

const knowledge = putTogether(vi, 'vi')

interface Share {
  readonly right: number
  readonly of: number
}

const isRight = ([question, ...passages]: Question): boolean => {
  const said = knowledge.ask(question)
  return passages.length === 0 ? said.kind !== 'answer' : said.kind === 'answer' && passages.includes(said.id)
}

function shareOf(questions: readonly Question[], isAnswered: boolean): Share {
  const asked = questions.filter(([, ...passages]) => passages.length > 0 === isAnswered)
  return { right: asked.filter(isRight).length, of: asked.length }
}
const share = (half: 'built with' | 'held out', isAnswered: boolean): Share =>
  shareOf(
    QUESTIONS.filter((_, index) => isHeldOut(index) === (half === 'held out')),
    isAnswered,
  )

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

test('of questions that nothing was built for, two in three find their passage, and what nobody here knows is refused all the same', () => {
  const [found, refused] = [shareOf(NEVER_USED, true), shareOf(NEVER_USED, false)]
  expect([found.of, refused.of]).toEqual([45, 18])
  expect(found.right / found.of).toBeGreaterThanOrEqual(0.66)
  expect(refused.right / refused.of).toBeGreaterThanOrEqual(0.95)
})

test('what widened the words is answered now', () => {
  const found = shareOf(WIDENED_BY, true)
  expect(found.right / found.of).toBeGreaterThanOrEqual(0.95)
})
