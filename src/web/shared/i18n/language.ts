import { keepChoice, readChoice } from '../preferences/choices.ts'

export type Language = 'vi' | 'en'
type Texts = Readonly<Record<string, string>>
/** How an app fetches its catalogue: one dynamic import a language, so that only one is downloaded. */
export type Catalogues = Readonly<Record<Language, () => Promise<Texts>>>

const listeners = new Set<() => void>()
const loaded = new Map<Catalogues, Promise<void>>()
let current: { readonly language: Language; readonly texts: Texts } = { language: 'vi', texts: {} }

export const language = (): Language => current.language
export const textOf = (key: string): string | undefined => current.texts[key]

const chosen = (): Language => (readChoice('language') === 'en' ? 'en' : 'vi')

async function apply(next: Language): Promise<void> {
  const parts = await Promise.all([...loaded.keys()].map(catalogues => catalogues[next]()))
  current = { language: next, texts: Object.assign({}, ...parts) }
  document.documentElement.lang = next
  for (const listener of listeners) listener()
}

/** Called once by an app, before the first render: loads the texts of the language chosen on this device. */
export async function startTexts(ofApp: Catalogues): Promise<void> {
  loaded.set(ofApp, Promise.resolve())
  await apply(chosen())
}

/** Loads the long texts of a page together with the page; a change of language then fetches them too. */
export function moreTexts(ofPage: Catalogues): Promise<void> {
  const done = loaded.get(ofPage) ?? fetchTexts(ofPage)
  loaded.set(ofPage, done)
  // What did not come is asked for anew by the next page that needs it.
  done.catch(() => loaded.delete(ofPage))
  return done
}

async function fetchTexts(ofPage: Catalogues): Promise<void> {
  const asked = current.language
  const texts = await ofPage[asked]()
  // A change of language in the meantime has fetched them already.
  if (current.language !== asked) return
  current = { ...current, texts: { ...current.texts, ...texts } }
}

/** Changes the language without a reload: what has been typed stays. */
export async function setLanguage(next: Language): Promise<void> {
  await apply(next)
  keepChoice('language', next)
}

export const subscribeLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
