import { useEffect, useRef, useSyncExternalStore } from 'react'

const STORED = 'shortcuts'
const listeners = new Set<() => void>()

const areOn = (): boolean => {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    return true
  }
}
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether single keys do something. They can be switched off, for people who speak to their computer or rest a hand on the keys. */
export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areOn)

export function setShortcuts(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off')
  } catch {
    // Private mode: they stay on.
  }
  for (const listener of listeners) listener()
}

export type Shortcuts = Readonly<Record<string, () => void>>

/** Single keys of a page: `{ j: next, '/': search }`. They are silent while typing, in a dialog, and with Ctrl, Alt or Meta. */
export function useShortcuts(keys: Shortcuts): void {
  const live = useRef(keys)
  live.current = keys
  useEffect(() => {
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
