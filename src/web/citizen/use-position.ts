import { useState } from 'react'
import type { Position } from '#domain/directory/distance.ts'

export interface Where {
  readonly state: 'unasked' | 'asking' | 'known' | 'refused'
  readonly position: Position | undefined
  readonly ask: () => void
}

const PATIENCE = { timeout: 10_000, maximumAge: 600_000 }

/** Where the person is, asked of the device on request only. It stays on the device; a search sends it rounded to a kilometre (`nearText`). */
export function usePosition(): Where {
  const [{ state, position }, setWhere] = useState<Omit<Where, 'ask'>>({ state: 'unasked', position: undefined })
  const refused = () => setWhere({ state: 'refused', position: undefined })
  const ask = () => {
    if (!('geolocation' in navigator)) return refused()
    setWhere({ state: 'asking', position: undefined })
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => setWhere({ state: 'known', position: { latitude, longitude } }),
      refused,
      PATIENCE,
    )
  }
  return { state, position, ask }
}
