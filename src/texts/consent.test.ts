import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { CONSENT_PURPOSES, CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import { consent as en } from './en/consent.ts'
import { consent as vi } from './vi/consent.ts'

/** What people have agreed to, for good. A line is added with a new version; none is ever changed. */
const DIGESTS = {
  'vi consent.account.2026-11': '11b18bc476187d3b',
  'vi consent.guardian.2026-11': 'b8d18909e80c302d',
  'vi consent.child.2026-11': '3c233999fdee2341',
  'en consent.account.2026-11': 'f6b11dd4d06adda1',
  'en consent.guardian.2026-11': '4c6d14b0ee9e0872',
  'en consent.child.2026-11': '4cbefabbcd4c395b',
}

test('words that people have agreed to are never changed: other words are another version', () => {
  const digests = [...digestsOf('vi', vi), ...digestsOf('en', en)]
  expect(Object.fromEntries(digests)).toEqual(DIGESTS)
})

test.each(CONSENT_PURPOSES)('the words in force for %s are there in both languages', purpose => {
  const key = `consent.${purpose}.${CONSENT_VERSIONS[purpose]}`
  expect(Object.keys(vi)).toContain(key)
  expect(Object.keys(en)).toContain(key)
})

const digestsOf = (language: string, words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([key, text]) => [`${language} ${key}`, createHash('sha256').update(text).digest('hex').slice(0, 16)])
