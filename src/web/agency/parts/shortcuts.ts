import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { keepChoice, readChoice } from '#web/shared/preferences/choices.ts'

const listeners = new Set<() => void>()

const areOn = (): boolean => readChoice('shortcuts') !== 'off'
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether single keys do something. They can be switched off, for people who speak to their computer or rest a hand on the keys. */
export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areOn)

export function setShortcuts(on: boolean): void {
  keepChoice('shortcuts', on ? 'on' : 'off')
  for (const listener of listeners) listener()
}

export type Shortcuts = Readonly<Record<string, () => void>>

/** Single keys of a page: `{ j: next, '/': search }`. They are silent while typing, in a dialog, and with Ctrl, Alt or Meta. */
export function useShortcuts(keys: Shortcuts): void {
  const live = useRef(keys)
  live.current = keys
  // As soon as the page stands there: whoever types ahead loses no key.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!areOn() || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return
      const action = live.current[event.key.toLowerCase()]
      if (!action || document.querySelector('dialog[open]')) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio')
