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

/** Pages that people open from outside, or most often. Their files are asked for while the page itself is still being read, not only
 *  once the app runs. `/` is the first screen of somebody who has signed in on this device before. */
const EARLY_PAGES: Readonly<Record<WebApp, Readonly<Record<string, EarlyPage>>>> = {
  citizen: {
    '/': { module: 'citizen/pages/home/home-page.tsx', texts: PERSONAL, asks: ['getHome', 'getOwnCard', 'listChildren'] },
    '/card': { module: 'citizen/pages/card/card-page.tsx', texts: PERSONAL, asks: ['getOwnCard', 'listChildren'] },
    '/contributions': {
      module: 'citizen/pages/contributions/contributions-page.tsx',
      texts: [...PERSONAL, 'findings', 'disputes'],
      asks: ['listChildren', 'listOwnFindings', 'getOwnContributionSummary'],
    },
    '/register': { module: 'citizen/pages/registration/registration-page.tsx', texts: REGISTRATION, asks: [] },
  },
  agency: {},
  unit: {},
}

/** By page: files of any language, those of each language, and addresses of what it asks the server. */
type EarlyFiles = Readonly<
  Record<string, readonly [readonly string[], Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>>, readonly string[]]>
>

/** Which files of a build the early pages need, without those that each page asks for itself, and which answers.
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
    Object.entries(EARLY_PAGES[app]).map(([path, { module, texts, asks }]) => {
      const of = (language: string) => needed(texts.map(name => `texts/${language}/${name}.ts`))
      return [path, [needed([`web/${module}`]), { vi: of('vi'), en: of('en') }, asks.map(id => api[id].path)]]
    }),
  )
}
