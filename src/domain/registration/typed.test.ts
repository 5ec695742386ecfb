import { expect, test } from 'vitest'
import { caseNo } from './typed.ts'

test.each([
  ['00013/2026/07911', '00013/2026/07911'],
  ['13/2026/07911', '00013/2026/07911'],
  [' 13 / 2026 / 07911 ', '00013/2026/07911'],
  ['00013-2026-07911', '00013/2026/07911'],
  ['4486.g/2019/08708', '04486.G/2019/08708'],
])('the dossier number %j is read as %s', (typed, no) => {
  expect(caseNo(typed)).toMatchObject({ ok: true, value: no })
})

test.each(['/2026/07911', '000013/2026/07911', '13/26/07911', '13/2026/7911'])('a dossier number like %j is asked for again', typed => {
  expect(caseNo(typed)).toMatchObject({ ok: false, code: 'CASE_NO_FORM' })
})
