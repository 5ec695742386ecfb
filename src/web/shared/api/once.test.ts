import { expect, test } from 'vitest'
import { answered, keyOf } from './once.ts'

test('who presses the button again after a lost answer sends the same request', () => {
  const first = keyOf('addMember {"name":"An"}')
  expect(first).toMatch(/^[0-9a-f]{32}$/u)
  expect(keyOf('addMember {"name":"An"}')).toBe(first)
  answered('addMember {"name":"An"}', 503)
  expect(keyOf('addMember {"name":"An"}')).toBe(first)
})

test('after an answer, and with other words, it is another request', () => {
  const first = keyOf('addMember {"name":"Bình"}')
  expect(keyOf('addMember {"name":"Chi"}')).not.toBe(first)
  answered('addMember {"name":"Bình"}', 201)
  expect(keyOf('addMember {"name":"Bình"}')).not.toBe(first)
  const refused = keyOf('addMember {"name":"Dung"}')
  answered('addMember {"name":"Dung"}', 422)
  expect(keyOf('addMember {"name":"Dung"}')).not.toBe(refused)
})
