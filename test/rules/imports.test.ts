import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'

/** Rooms of the house; the first that fits a file's path counts. */
const ROOMS = [
  ['kernel', /^src\/domain\/kernel\//u],
  ['domain', /^src\/domain\/([^/]+)\//u],
  ['contract', /^src\/contract\//u],
  ['texts', /^src\/texts\//u],
  ['platform', /^src\/server\/platform\//u],
  ['gateways', /^src\/server\/gateways\//u],
  ['forms', /^src\/server\/forms\//u],
  ['modules', /^src\/server\/modules\/([^/]+)\//u],
  ['demo', /^src\/server\/(?:demo|demo-gateway)\//u],
  ['main', /^src\/server\/(?:invariants\/)?[^/]+\.ts$/u],
  ['web/shared', /^src\/web\/shared\//u],
  ['web/app', /^src\/web\/([^/]+)\//u],
  ['seed', /^db\/seed\//u],
] as const
type Room = (typeof ROOMS)[number][0]

/** The table of ARCHITECTURE.md: a row may import the rooms named in it (and itself). */
const MAY: Readonly<Record<Room, readonly Room[]>> = {
  kernel: [],
  domain: ['kernel'],
  contract: ['kernel', 'domain'],
  texts: [],
  platform: ['kernel', 'contract', 'texts'],
  gateways: ['kernel'],
  forms: ['kernel', 'domain', 'texts'],
  modules: ['kernel', 'domain', 'contract', 'texts', 'platform', 'gateways', 'forms'],
  demo: ['kernel', 'platform', 'seed'],
  main: ['kernel', 'domain', 'contract', 'texts', 'platform', 'gateways', 'forms', 'modules', 'demo', 'seed'],
  'web/shared': ['kernel', 'domain', 'contract', 'texts'],
  'web/app': ['kernel', 'domain', 'contract', 'texts', 'web/shared'],
  seed: ['kernel', 'domain', 'platform', 'modules'],
}

/** A module uses modules of lower levels only. */
const LEVELS: Readonly<Record<string, number>> = {
  audit: 0,
  directory: 0,
  notifications: 1,
  policies: 1,
  accounts: 2,
  participants: 3,
  benefits: 4,
  visits: 4,
  contributions: 4,
  guardians: 4,
  review: 4,
  access: 5,
  boards: 5,
  card: 5,
  news: 6,
  announcements: 7,
  payments: 7,
  registration: 8,
  changes: 8,
  disputes: 8,
  feeds: 8,
  transcripts: 6,
  hospitals: 8,
  support: 8,
  feedback: 8,
  services: 8,
  privacy: 9,
  units: 9,
}

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const SUBPATHS: Readonly<Record<string, string>> = {
  '#domain': 'src/domain',
  '#contract': 'src/contract',
  '#texts': 'src/texts',
  '#server': 'src/server',
  '#web': 'src/web',
  '#seed': 'db/seed',
  '#test': 'test',
  '#tools': 'tools',
}

const files = ['src', 'db/seed']
  .flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(file => posix.join(folder, file.split(sep).join('/'))),
  )
  .filter(file => /\.tsx?$/u.test(file))
const tested = files.filter(file => !/\.test\.tsx?$|fixture/u.test(file))
const imports = tested.flatMap(importsOf)

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const found = [
    ...text.matchAll(/(?:import|export)\s+(type\s)?[^'"`;]*?from\s*'([^']+)'|import\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gmu),
  ]
  return found.flatMap(([, type, from, dynamic, bare]) => {
    const to = pathOf(file, from ?? dynamic ?? bare ?? '')
    return to ? [{ from: file, to, typeOnly: type !== undefined }] : []
  })
}

/** The file of this repository that an import names; undefined for packages. */
function pathOf(file: string, specifier: string): string | undefined {
  const [head = ''] = specifier.split('/')
  if (head in SUBPATHS) return `${SUBPATHS[head] ?? ''}/${specifier.slice(head.length + 1)}`
  if (!specifier.startsWith('.')) return undefined
  return relative(ROOT, join(ROOT, dirname(file), specifier))
    .split(sep)
    .join('/')
}

const roomOf = (file: string): Room | undefined => ROOMS.find(([, pattern]) => pattern.test(file))?.[0]
const partOf = (file: string): string | undefined => ROOMS.map(([, pattern]) => pattern.exec(file)).find(Boolean)?.[1]

function refused({ from, to, typeOnly }: Import): string | undefined {
  const [source, target] = [roomOf(from), roomOf(to)]
  if (!source || !target) return undefined
  if (source === target) return refusedInside(source, from, to)
  if (!MAY[source].includes(target)) return `${source} may not import ${target}`
  if (target === 'modules' && !/\/modules\/[^/]+\/index\.ts$/u.test(to)) return 'a module is entered through its index.ts'
  if (source === 'modules' && target === 'gateways' && !typeOnly && !to.endsWith('/ports.ts'))
    return 'modules know gateways by their ports only'
  return undefined
}

function refusedInside(room: Room, from: string, to: string): string | undefined {
  const [source, target] = [partOf(from), partOf(to)]
  if (source === target) return undefined
  if (room === 'web/app') return 'an app may not import another app'
  if (room !== 'modules' || !source || !target) return undefined
  if (!to.endsWith('/index.ts')) return 'a module is entered through its index.ts'
  return (LEVELS[target] ?? 99) < (LEVELS[source] ?? -1)
    ? undefined
    : `${source} (level ${LEVELS[source] ?? '?'}) may not use ${target} (level ${LEVELS[target] ?? '?'})`
}

test('nobody imports from a room that the table does not allow', () => {
  expect(imports.length).toBeGreaterThan(300)
  const wrong = imports.flatMap(each => {
    const why = refused(each)
    return why ? [`${each.from} → ${each.to}: ${why}`] : []
  })
  expect(wrong).toEqual([])
})

test('a page imports no other page', () => {
  const page = /^src\/web\/[^/]+\/pages\/([^/]+)\//u
  const wrong = imports.filter(({ from, to }) => page.test(from) && page.test(to) && page.exec(from)?.[1] !== page.exec(to)?.[1])
  expect(wrong).toEqual([])
})

test('every module has a level', () => {
  const modules = [...new Set(files.flatMap(file => /^src\/server\/modules\/([^/]+)\//u.exec(file)?.[1] ?? []))]
  expect(modules.filter(name => !(name in LEVELS))).toEqual([])
})

test('only the configuration reads the environment', () => {
  const wrong = tested.filter(
    file =>
      file.startsWith('src/server/') && /process\.env\[|process\.env\.|process\.env\b(?!,)/u.test(readFileSync(join(ROOT, file), 'utf8')),
  )
  // main.ts hands the environment to readConfig(); the embedded server hands it to its child process.
  expect(
    wrong.filter(file => !['src/server/main.ts', 'src/server/cli.ts', 'src/server/platform/database/embedded.ts'].includes(file)),
  ).toEqual([])
})

test('SQL stands in stores and views only', () => {
  const mayHoldSql = /\/(?:[a-z-]*store|[a-z-]*views)\.ts$|^src\/server\/(?:platform|demo)\//u
  const wrong = tested.filter(
    file =>
      file.startsWith('src/server/modules/') &&
      !mayHoldSql.test(file) &&
      /\bq\s*\.?\s*\n?\s*\.(?:selectFrom|insertInto|updateTable|deleteFrom)|text: [`'"](?:select|insert|update|delete)/iu.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
  )
  expect(wrong).toEqual([])
})

test('no real number, no foreign word: the repository speaks of invented people and of the product alone', () => {
  const texts = ['src', 'db', 'test', 'docs', 'tools'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter(entry => entry.isFile() && /\.(?:ts|tsx|sql|md|json|mjs|css|html)$/u.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name)),
  )
  const wrong = texts.flatMap(file => {
    const text = readFileSync(file, 'utf8')
    const ids = [...text.matchAll(/(?<![\d.:-])(0\d{2}[0-9]\d{2}\d{6})(?![\d:])/gu)]
      .map(([id]) => id)
      .filter(id => !/^0\d{2}[4-9]/u.test(id) && !id.startsWith('00'))
    const emails = [...text.matchAll(/[\w.+-]+@(?!vidu\.example|example\.)[\w-]+\.(?:com|vn|net|org)\b/gu)].map(([mail]) => mail)
    return [...ids, ...emails].map(found => `${relative(ROOT, file)}: ${found}`)
  })
  expect(wrong).toEqual([])
})
