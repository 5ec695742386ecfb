import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build writes down (tools/web/early-pages.ts): files of a page by its address and language. */
export const EARLY_FILES = 'early-files.json'
type EarlyFiles = Readonly<Record<string, { readonly vi: readonly string[]; readonly en: readonly string[] }>>

/** The header `Link` with which a page names the files that it is going to need, so that a browser asks for them while it reads the page:
 *  one trip earlier than the first script could. Undefined for other pages, and for the first screen of somebody who is not signed in.
 *  @param folder of the built app */
export function earlyFilesOf(folder: string): (url: string, cookies: string | undefined) => string | undefined {
  const file = join(folder, EARLY_FILES)
  const pages: EarlyFiles = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as EarlyFiles) : {}
  const links = new Map(Object.entries(pages).map(([page, { vi, en }]) => [page, { vi: linkOf(vi), en: linkOf(en) }]))
  return (url, cookies = '') => {
    const path = url.split('?', 1)[0] ?? ''
    const page = links.get(path)
    if (!page || (path === '/' && !SIGNED_IN.test(cookies))) return undefined
    return ENGLISH.test(cookies) ? page.en : page.vi
  }
}

const linkOf = (files: readonly string[]): string => files.map(file => `<${file}>; rel=modulepreload`).join(', ')
const SIGNED_IN = /(?:^|; )(?:__Host-)?s=/u
const ENGLISH = /(?:^|; )language=en(?:;|$)/u
