import { useEffect, useState } from 'react'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { afterHash, nameInAddress } from '../../use-view.ts'

const TYPING_PAUSE_MS = 250
const LONGEST = 80

interface Asked {
  readonly typed: string
  readonly province: string
}
const NOTHING: Asked = { typed: '', province: '' }

/** What was looked for in each list since the app was opened: Back from an entry shows the list as it was. */
const asked = new Map<string, Asked>()

export interface Search extends Asked {
  /** What was typed, after a pause: what the server is asked. */
  readonly words: string
  readonly set: (change: Partial<Asked>) => void
  readonly clear: () => void
}

/** Words and province of one list. For places they stand behind the # of the address, which no browser sends. For units they stand nowhere:
 *  for whom somebody works is nobody's business. */
export function useSearch(list: string): Search {
  const [now, setNow] = useState(() => handedOver(list) ?? inAddress(list) ?? asked.get(list) ?? NOTHING)
  const keep = (next: Asked) => {
    asked.set(list, next)
    setNow(next)
  }
  const words = useSettled(now.typed.trim().slice(0, LONGEST), TYPING_PAUSE_MS)
  const { province } = now
  useEffect(() => {
    if (list !== 'units') nameInAddress(addressOf({ typed: words, province }))
  }, [list, words, province])
  return { ...now, words, set: change => keep({ ...now, ...change }), clear: () => keep(NOTHING) }
}

/** Words that the page before has handed over: taken once, and kept as if they had been typed here. */
function handedOver(list: string): Asked | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('words' in state) || typeof state.words !== 'string') return undefined
  const handed = { ...NOTHING, typed: state.words }
  asked.set(list, handed)
  history.replaceState(null, '')
  return handed
}

/** "79 benh vien": province first, where one is chosen. */
const addressOf = ({ typed, province }: Asked): string => (province === '' && typed === '' ? '' : `${province || 'vn'} ${typed}`.trimEnd())

/** What a link to a list asks for; undefined where the address names nothing. */
function inAddress(list: string): Asked | undefined {
  const [, province, typed = ''] = /^(\d{2}|vn)(?: (.*))?$/u.exec(afterHash()) ?? []
  return province === undefined || list === 'units'
    ? undefined
    : { province: province === 'vn' ? '' : province, typed: typed.slice(0, LONGEST) }
}
