import { expect, test } from 'vitest'
import { plainDate } from '#domain/kernel/date.ts'
import { demoGuide, demoPeoplePage, storyTable } from './describe-people.ts'

test('the page of demo people says what the seed writes', async () => {
  await expect(demoPeoplePage()).toMatchFileSnapshot('../../docs/demo-people.md')
})

test('the page does not change with the day', () => {
  expect(demoPeoplePage(demoGuide(plainDate('2028-02-29')))).toBe(demoPeoplePage())
})

test('every story says in both languages who it is and what to look at', () => {
  const { stories } = demoGuide()
  expect(stories.filter(({ story, lookAt }) => [story.vi, story.en, lookAt.vi, lookAt.en].some(text => text.length < 10))).toEqual([])
  expect(storyTable('vi').split('\n')).toHaveLength(stories.length + 2)
  expect(storyTable('en')).toContain('| `chau` | Đặng Minh Châu | `0000199401` | `079599199401` | none yet |')
})
