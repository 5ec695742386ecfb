import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'

const FOLDERS = ['src', 'db', 'test', 'tools', 'bench', 'docs']
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .map(file => join(folder, file).split(sep).join('/'))
        .filter(file => ending.test(file) && !/node_modules|^bench\/(?:peers|results)\//u.test(file))
    : []

const documents = [...readdirSync(ROOT).filter(file => file.endsWith('.md')), ...FOLDERS.flatMap(folder => filesIn(folder, /\.md$/u))]

/** The text without blocks of code, where brackets and paths are examples. */
const prose = (file: string): string => read(file).replace(/^```[\s\S]*?^```/gmu, '')

/** The anchor that a heading gets: "Where do I …?" → "where-do-i-". */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trimEnd()
    .replace(/\s/gu, '-')
const anchorsOf = (file: string): readonly string[] =>
  [...prose(file).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading]) => anchorOf(heading ?? ''))

interface Mention {
  readonly file: string
  readonly target: string
}
const linksOf = (file: string): readonly Mention[] =>
  [...prose(file).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target]) => ({ file, target: target ?? '' }))
    .filter(({ target }) => !/^(?:[a-z]+:|\/)/u.test(target))

const brokenLink = ({ file, target }: Mention): boolean => {
  const [path = '', anchor] = target.split('#')
  const found = path === '' ? file : relative(ROOT, join(ROOT, dirname(file), path))
  if (!existsSync(join(ROOT, found))) return true
  return anchor !== undefined && !anchorsOf(found).includes(anchor)
}

/** Paths between backticks that begin at the root of the repository; patterns such as `src/*` or `texts/{vi,en}` are left out. */
const NAMED = new RegExp(`\`((?:${FOLDERS.join('|')})/[^\`\\s*{}<>…]+)\``, 'gu')
const namedIn = (file: string): readonly Mention[] => [...prose(file).matchAll(NAMED)].map(([, target]) => ({ file, target: target ?? '' }))

const shown = ({ file, target }: Mention): string => `${file}: ${target}`

test('every link of a document leads somewhere', () => {
  const links = documents.flatMap(linksOf)
  expect(links.length).toBeGreaterThan(50)
  expect(links.filter(brokenLink).map(shown)).toEqual([])
})

test('every file that a document names exists', () => {
  const named = documents.flatMap(namedIn)
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter(({ target }) => !existsSync(join(ROOT, target))).map(shown)).toEqual([])
})

test('every command that a document names can be run', () => {
  const scripts = Object.keys(listOf(JSON.parse(read('package.json')), 'scripts'))
  const commands = read('src/server/cli.ts')
  const unknown = documents.flatMap(file => [
    ...[...read(file).matchAll(/npm run ([\w:-]+)/gu)]
      .filter(([, name]) => !scripts.includes(name ?? ''))
      .map(([run]) => `${file}: ${run}`),
    ...[
      ...read(file).matchAll(/npx vssid ((?:admin|staff|demo|jobs|policy|holidays|audit|hospital keys|hospital|keys|codes) [\w-]+|\w+)/gu),
    ]
      .filter(([, name]) => !commands.includes(`${name ?? ''}'`) && !commands.includes(`  ${name ?? ''}: {`))
      .map(([run]) => `${file}: ${run}`),
  ])
  expect(unknown).toEqual([])
})

test('no document leans on something outside the repository', () => {
  const outside = ['..', 'shared'].join('/')
  expect(documents.filter(file => read(file).includes(outside))).toEqual([])
})

test('the tree in ARCHITECTURE.md names every folder of the web apps and of the tests', () => {
  const tree = /^## The tree\n\n```\n([\s\S]*?)^```/mu.exec(read('ARCHITECTURE.md'))?.[1] ?? ''
  const rooms = ['src/web/shared', 'src/web/citizen', 'src/web/agency', 'test', 'src/server', 'src/domain']
  const missing = rooms.flatMap(room =>
    readdirSync(join(ROOT, room), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !new RegExp(`\\b${entry.name}\\b`, 'u').test(tree))
      .map(entry => `${room}/${entry.name}`),
  )
  expect(missing).toEqual([])
})

test('the table of imports in ARCHITECTURE.md is the one that is enforced', () => {
  const source = /const MAY[^=]*= \{\n([\s\S]*?)\n\}/u.exec(read('test/rules/imports.test.ts'))?.[1] ?? ''
  const names = (list: string): readonly string[] => list.match(/[a-z][a-z/]*/gu) ?? []
  const enforced = [...source.matchAll(/^ {2}'?([a-z/]+)'?: \[([^\]]*)\]/gmu)].map(([, room, list]) => [room, names(list ?? '')])
  const written = [...read('ARCHITECTURE.md').matchAll(/^\| `([a-z/]+)` \| [^|]+ \| ([^|]*) \|$/gmu)].map(([, room, list]) => [
    room,
    names(list ?? ''),
  ])
  expect(enforced.length).toBeGreaterThan(10)
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(enforced))
})

test('every direct dependency stands in ARCHITECTURE.md with its version and a reason', () => {
  const manifest: unknown = JSON.parse(read('package.json'))
  const text = read('ARCHITECTURE.md')
  const missing = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap(kind =>
    Object.entries(listOf(manifest, kind)).filter(([name, version]) => !text.includes(`\`${name}\` ${version} |`)),
  )
  expect(missing).toEqual([])
})

function listOf(manifest: unknown, kind: string): Readonly<Record<string, string>> {
  const list: unknown = manifest && typeof manifest === 'object' ? Object.entries(manifest).find(([key]) => key === kind)?.[1] : undefined
  return list && typeof list === 'object' ? Object.fromEntries(Object.entries(list).map(([name, version]) => [name, String(version)])) : {}
}

test('every variable of the environment is explained in docs/operate.md', () => {
  const variables = [...read('src/server/platform/config.ts').matchAll(/(?:env\[|number\(|url\()'([A-Z_]+)'/gu)].map(
    ([, name]) => name ?? '',
  )
  expect(variables.length).toBeGreaterThan(10)
  const text = read('docs/operate.md')
  expect(variables.filter(name => !text.includes(`\`${name}\``))).toEqual([])
})

test('every rule that cites a law stands in docs/law.md', () => {
  const citing = ['src', 'db'].flatMap(folder => filesIn(folder, /\.tsx?$/u)).filter(file => read(file).includes('@law'))
  expect(citing.length).toBeGreaterThan(5)
  const text = read('docs/law.md')
  expect(citing.filter(file => !text.includes(`\`${file}\``))).toEqual([])
})

test('every module has a README of at most 30 lines', () => {
  const modules = readdirSync(join(ROOT, 'src/server/modules'))
  const lines = modules.map(name => {
    const file = `src/server/modules/${name}/README.md`
    return { name, count: existsSync(join(ROOT, file)) ? read(file).trimEnd().split('\n').length : 0 }
  })
  expect(lines.filter(({ count }) => count === 0 || count > 30)).toEqual([])
})
