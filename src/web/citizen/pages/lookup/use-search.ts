import { useState } from 'react'
import { useSettled } from '#web/shared/forms/use-settled.ts'

const TYPING_PAUSE_MS = 250
const LONGEST = 80

interface Asked {
  readonly typed: string
  readonly province: string
}
const NOTHING: Asked = { typed: '', province: '' }

/** What was looked for in each list since the app was opened: Back from an entry shows the list as it was. In memory only. */
const asked = new Map<string, Asked>()

export interface Search extends Asked {
  /** What was typed, after a pause: what the server is asked. */
  readonly words: string
  readonly set: (change: Partial<Asked>) => void
  readonly clear: () => void
}

/** Words and province of one list. */
export function useSearch(list: string): Search {
  const [now, setNow] = useState(asked.get(list) ?? NOTHING)
  const keep = (next: Asked) => {
    asked.set(list, next)
    setNow(next)
  }
  const words = useSettled(now.typed.trim().slice(0, LONGEST), TYPING_PAUSE_MS)
  return { ...now, words, set: change => keep({ ...now, ...change }), clear: () => keep(NOTHING) }
}
