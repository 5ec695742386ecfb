export type Language = 'vi' | 'en'
type Texts = Readonly<Record<string, string>>
/** How an app fetches its catalogue: one dynamic import a language, so that only one is downloaded. */
export type Catalogues = Readonly<Record<Language, () => Promise<Texts>>>

const STORED = 'language'
const listeners = new Set<() => void>()
let catalogues: Catalogues | undefined
let current: { readonly language: Language; readonly texts: Texts } = { language: 'vi', texts: {} }

export const language = (): Language => current.language
export const textOf = (key: string): string | undefined => current.texts[key]

const stored = (): Language => {
  try {
    return localStorage.getItem(STORED) === 'en' ? 'en' : 'vi'
  } catch {
    return 'vi'
  }
}

async function apply(next: Language): Promise<void> {
  const texts = await catalogues?.[next]()
  if (!texts) throw new Error('no catalogue: call startTexts() first')
  current = { language: next, texts }
  document.documentElement.lang = next
  for (const listener of listeners) listener()
}

/** Called once by an app, before the first render: loads the texts of the language chosen on this device. */
export async function startTexts(ofApp: Catalogues): Promise<void> {
  catalogues = ofApp
  await apply(stored())
}

/** Changes the language without a reload: what has been typed stays. */
export async function setLanguage(next: Language): Promise<void> {
  await apply(next)
  try {
    localStorage.setItem(STORED, next)
  } catch {
    // Private mode: the choice holds until the page is closed.
  }
}

export const subscribeLanguage = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
