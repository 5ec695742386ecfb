import type { Rollup } from 'vite'
import { api, type OperationId } from '#contract/api.ts'
import type { WebApp } from './vite-config.ts'

const LANGUAGES = ['vi', 'en'] as const

interface EarlyPage {
  readonly module: string
  /** Catalogues of texts that it brings along: names of files of src/texts/<language>/. */
  readonly texts: readonly string[]
  /** What the page asks first; operations without input. */
  readonly asks: readonly OperationId[]
}

const PERSONAL = ['personal']
const REGISTRATION = ['one-time-code', 'consent', 'registration']

/** Pages that people open from outside, or most often. The server names their files with the page itself (platform/http/early-files.ts), and
 *  boot.js asks their first questions, not only the app once it runs. `/` is the first screen of somebody who is signed in. */
const EARLY_PAGES: Readonly<Record<WebApp, Readonly<Record<string, EarlyPage>>>> = {
  citizen: {
    '/': { module: 'citizen/pages/home/home-page.tsx', texts: PERSONAL, asks: ['getHome', 'getOwnCard', 'listChildren'] },
    '/card': { module: 'citizen/pages/card/card-page.tsx', texts: PERSONAL, asks: ['getOwnCard', 'listChildren'] },
    '/contributions': {
      module: 'citizen/pages/contributions/contributions-page.tsx',
      texts: PERSONAL,
      asks: ['listChildren', 'listOwnFindings', 'getOwnContributionSummary'],
    },
    '/register': { module: 'citizen/pages/registration/registration-page.tsx', texts: REGISTRATION, asks: [] },
  },
  agency: {},
  unit: {},
}

/** What the page asks the server first, as addresses, by page: written into boot.js. */
export const earlyQuestions = (app: WebApp): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(EARLY_PAGES[app])
      .filter(([, { asks }]) => asks.length)
      .map(([path, { asks }]) => [path, asks.map(id => api[id].path)]),
  )

/** Files of a build by page and language. */
export type EarlyFiles = Readonly<Record<string, Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>>>

/** Which files of a build the early pages need, without those that each page asks for itself.
 *  @throws when a page or catalogue is not in the build: it has been renamed */
export function earlyFiles(app: WebApp, bundle: Rollup.OutputBundle, base: string): EarlyFiles {
  const chunks = Object.values(bundle).filter(file => file.type === 'chunk')
  const withImports = (name: string, into = new Set<string>()): ReadonlySet<string> => {
    if (into.has(name)) return into
    into.add(name)
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) withImports(next, into)
    return into
  }
  const fileOf = (module: string): string => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${module}`))
    if (!chunk) throw new Error(`early pages: ${module} is not in the build`)
    return chunk.fileName
  }
  const asked = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => [...withImports(fileName)]))
  const needed = (modules: readonly string[]): readonly string[] =>
    [...new Set(modules.flatMap(module => [...withImports(fileOf(module))]))].filter(file => !asked.has(file)).map(file => base + file)
  return Object.fromEntries(
    Object.entries(EARLY_PAGES[app]).map(([path, { module, texts }]) => {
      const of = (language: string) => needed([`web/${module}`, ...texts.map(name => `texts/${language}/${name}.ts`)])
      return [path, { vi: of('vi'), en: of('en') }]
    }),
  )
}
