import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'

const CITIZEN = join(ROOT, 'src/web/citizen')
const read = (file: string): string => readFileSync(join(CITIZEN, file), 'utf8')
const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(match => match[1] ?? '')

const routes = ['routes.tsx', ...readdirSync(join(CITIZEN, 'routes')).map(file => `routes/${file}`)].map(read).join('\n')
const patterns = [
  ...all(routes, /path: '([^']+)'/gu).filter(path => path !== '*'),
  ...all(routes, /listAndEntry\('([^']+)'\)/gu).map(list => `/lookup/${list}`),
].map(path => new RegExp(`^${path.replaceAll(/\/:\w+\?/gu, '(?:/[^/]+)?').replaceAll(/:\w+/gu, '[^/]+')}$`, 'u'))
const isAddress = (href: string): boolean => patterns.some(pattern => pattern.test(href.split('?')[0] ?? ''))

test('every screen that help leads to is an address of the app', () => {
  const hrefs = [
    ...all(read('pages/help/screens.ts'), /href: '([^']+)'/gu),
    ...all(read('pages/help/help-page.tsx'), /href[:=]\s?['"](\/[^'"]*)['"]/gu),
  ]
  expect(hrefs.length).toBeGreaterThan(40)
  expect(hrefs.filter(href => !isAddress(href))).toEqual([])
})

test('every picture of the guide shows a screen that there is, is there, is small, and is the only one of its name', () => {
  const listed = read('pages/help/picture-list.ts')
  const names = all(listed, /name: '([^']+)'/gu)
  expect(all(listed, /path: '([^']+)'/gu).filter(path => !isAddress(path))).toEqual([])
  const folder = join(CITIZEN, 'public/guide')
  const sizeOf = (file: string): number => (existsSync(join(folder, file)) ? statSync(join(folder, file)).size : Infinity)
  expect(names.filter(name => sizeOf(`${name}.webp`) > 25_000)).toEqual([])
  expect(readdirSync(folder).toSorted()).toEqual(names.map(name => `${name}.webp`).toSorted())
})
