import { useSyncExternalStore } from 'react'
import { language, subscribeLanguage, type Language } from './language.ts'

/** The language on screen. The root component calls it, so that a change renders everything anew and keeps its state. */
export const useLanguage = (): Language => useSyncExternalStore(subscribeLanguage, language)
