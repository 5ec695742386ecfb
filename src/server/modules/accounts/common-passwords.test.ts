import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '#server/platform/config.ts'
import { isCommonPassword } from './common-passwords.ts'

test('the passwords that were stolen most often are known, and a sentence of one’s own is not among them', () => {
  for (const word of ['1q2w3e4r5t', 'homelesspa', 'mylove123', 'matkhau123', 'football1', 'charlie123'])
    expect([word, isCommonPassword(word)]).toEqual([word, true])
  for (const word of ['duong ve nha xa', 'bon mua hoa no', 'song sau tinh lang'])
    expect([word, isCommonPassword(word)]).toEqual([word, false])
})

test('the list is of tens of thousands, sorted, without a password in it', () => {
  const list = readFileSync(join(ROOT, 'db/lists/common-passwords.bin'))
  expect(list.length % 6).toBe(0)
  expect(list.length / 6).toBeGreaterThan(40_000)
  expect(list.includes('password')).toBe(false)
  const at = (i: number) => list.subarray(i * 6, i * 6 + 6)
  for (let i = 1; i < list.length / 6; i++) if (Buffer.compare(at(i - 1), at(i)) >= 0) throw new Error(`not sorted at ${i}`)
})
