import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>
const files = readdirSync(join(import.meta.dirname, 'vi')).filter(name => name.endsWith('.ts'))
const load = async (language: 'vi' | 'en', file: string): Promise<Catalogue> =>
  (await import(pathToFileURL(join(import.meta.dirname, language, file)).href)) as Catalogue
const placeholders = (text: string | undefined): readonly string[] =>
  [...(text ?? '').matchAll(/\{(\w+)\}/gu)].map(match => match[1] ?? '').toSorted()

test.each(files)('every text of %s has the same values to fill in, in both languages', async file => {
  const [vi, en] = await Promise.all([load('vi', file), load('en', file)])
  const pairs = Object.entries(vi).flatMap(([name, texts]) =>
    Object.entries(texts).map(([key, text]) => [key, text, en[name]?.[key]] as const),
  )
  expect(pairs.length).toBeGreaterThan(0)
  for (const [key, viText, enText] of pairs) expect(placeholders(enText), key).toEqual(placeholders(viText))
})

test.each(files)('%s uses no forbidden words and no exclamation marks', async file => {
  const texts = Object.values(await load('vi', file)).flatMap(catalogue => Object.entries(catalogue))
  const faults = texts.filter(([, text]) => /không hợp lệ|\bOK\b|Submit|!/u.test(text)).map(([key]) => key)
  expect(faults).toEqual([])
})
