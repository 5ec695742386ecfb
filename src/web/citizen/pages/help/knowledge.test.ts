import { expect, test } from 'vitest'
import { waysOf } from '#domain/help/entries.ts'
import * as en from '#texts/en/knowledge/index.ts'
import * as vi from '#texts/vi/knowledge/index.ts'
import { CHAPTERS, putTogether, type Passage } from './knowledge.ts'
import { SCREENS, screenOf } from './screens.ts'

const inVietnamese = putTogether(vi, 'vi')
const inEnglish = putTogether(en, 'en')
const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(match => match[1] ?? '').toSorted()
const said = ({ title, text }: Passage): string => `${title} ${text}`

test('every passage is there in both languages, with the same law named', () => {
  expect(inVietnamese.passages.length).toBeGreaterThan(100)
  expect(inEnglish.passages.map(({ id, chapter }) => `${chapter}/${id}`)).toEqual(
    inVietnamese.passages.map(({ id, chapter }) => `${chapter}/${id}`),
  )
  const laws = (passages: readonly Passage[]) => passages.filter(({ law }) => law !== undefined).map(({ id }) => id)
  expect(laws(inEnglish.passages)).toEqual(laws(inVietnamese.passages))
})

test('what is to be filled in is known and the same in both languages', () => {
  for (const chapter of CHAPTERS)
    for (const [id, passage] of Object.entries<{ text: string }>(vi.chapters[chapter])) {
      const other = Object.entries<{ text: string }>(en.chapters[chapter]).find(([name]) => name === id)?.[1].text ?? ''
      expect(placeholders(other), id).toEqual(placeholders(passage.text))
    }
  expect([...inVietnamese.passages, ...inEnglish.passages].filter(passage => said(passage).includes('{')).map(({ id }) => id)).toEqual([])
})

test('passages are plain: no forbidden words, no exclamation, no sentence of more than thirty words', () => {
  const faults = inVietnamese.passages.filter(passage => /không hợp lệ|\bOK\b|!/u.test(said(passage)))
  expect(faults.map(({ id }) => id)).toEqual([])
  const long = inVietnamese.passages.flatMap(({ id, text }) =>
    text.split(/[.:;]\s/u).flatMap(sentence => (sentence.split(/\s+/u).length > 30 ? [`${id}: ${sentence}`] : [])),
  )
  expect(long).toEqual([])
})

test('every passage leads to one screen', () => {
  const named = SCREENS.flatMap(({ passages }) => passages)
  expect(named.toSorted()).toEqual(inVietnamese.passages.map(({ id }) => id).toSorted())
})

test('a passage is found by its own title and by each way of asking that is written down for it', () => {
  for (const [knowledge, asked] of [[inVietnamese, vi.asked] as const, [inEnglish, en.asked] as const]) {
    const written = CHAPTERS.flatMap(chapter => Object.entries<string>(asked[chapter]))
    const questions = written.flatMap(([id, ways]) =>
      [knowledge.passage(id)?.title ?? '', ...waysOf(ways)].map(question => ({ id, question })),
    )
    const missed = questions.filter(({ id, question }) => {
      const found = knowledge.ask(question)
      return found.kind !== 'answer' || (found.id !== id && !found.also.includes(id))
    })
    // The same few words may stand for two passages.
    expect(missed.length / questions.length, missed.map(({ question }) => question).join(' | ')).toBeLessThan(0.06)
  }
})

test.each([
  ['the code does not arrive', 'code-missing'],
  ['I forgot my password', 'password-forgot'],
  ['where is my dossier', 'dossier-track'],
  ['is my health card valid', 'card-expired'],
  ['change my phone number', 'data-contact'],
  ['how do I retire early', 'law-pension-age'],
  ['my employer does not pay insurance', 'contributions-late'],
] as const)('in English: %s', (question, id) => {
  expect(inEnglish.ask(question)).toMatchObject({ kind: 'answer', id })
})

test.each([
  ['em bị sảy thai lúc 8 tuần thì được nghỉ mấy ngày', 'law-miscarriage'],
  ['công ty phá sản còn nợ thì chốt sổ thế nào', 'book-arrears'],
  ['nam vien trai tuyen o tuyen tinh duoc tra bao nhieu', 'card-out-of-line'],
  ['thời gian đi bộ đội có được cộng vào sổ không', 'time-army'],
  ['bệnh viện hết thuốc tôi phải mua ngoài có được trả lại không', 'card-medicines'],
  ['file excel danh sách nhân viên tải lên ở đâu', 'unit-list'],
] as const)('a topic of its own: %s', (question, id) => {
  expect(inVietnamese.ask(question)).toMatchObject({ kind: 'answer', id })
})

test.each(['what is the weather tomorrow', 'buy a motorbike', 'who won the football match', 'how to bake bread', 'asdf jkl'])(
  'in English nobody here knows: %s',
  question => {
    expect(inEnglish.ask(question).kind).not.toBe('answer')
  },
)

test('about somebody else nobody is told anything', () => {
  for (const question of [
    'lương của anh Nam là bao nhiêu',
    'tra mã số bảo hiểm của trần thị hoa',
    'hàng xóm tôi đóng bảo hiểm bao nhiêu năm rồi',
  ])
    expect(inVietnamese.ask(question), question).toEqual({ kind: 'other_person' })
  expect(screenOf('hotline')?.href).toBe('/lookup/agencies')
})
