import { useSyncExternalStore } from 'react'
import { keepChoice, readChoice } from './choices.ts'

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export type TextSize = 'normal' | 'large'

interface Preferences {
  readonly theme: Theme
  readonly text: TextSize
}

const listeners = new Set<() => void>()
let current: Preferences | undefined

const preferences = (): Preferences => {
  current ??= {
    theme: THEMES.find(theme => theme === readChoice('theme')) ?? 'auto',
    text: readChoice('text') === 'large' ? 'large' : 'normal',
  }
  return current
}

/** Changes theme or text size at once and remembers it on this device. */
export function setPreferences(changes: Partial<Preferences>): void {
  current = { ...preferences(), ...changes }
  const html = document.documentElement
  setAttribute(html, 'data-theme', current.theme === 'auto' ? undefined : current.theme)
  setAttribute(html, 'data-text', current.text === 'large' ? 'large' : undefined)
  keepChoice('theme', current.theme)
  keepChoice('text', current.text)
  for (const listener of listeners) listener()
}

const setAttribute = (element: Element, name: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, preferences)
