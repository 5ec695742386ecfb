import type { UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Card } from '#contract/card.ts'
import { keptState, keptUntil, statusAt, type Contact } from '#domain/card/kept.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { isProblem, type ApiProblem } from '#web/shared/api/problem.ts'
import { findCard, forgetCard, keepCard, subscribeKept, type Found, type Holder } from './kept-cards.ts'

export type CardAnswer = Pick<UseQueryResult<Card | null, ApiProblem>, 'data' | 'error' | 'refetch' | 'dataUpdatedAt' | 'failureCount'>

/** A card as it is shown, and how sure the phone can be of it. */
export interface ShownCard {
  readonly kind: 'card'
  readonly card: Card
  /** When it was last heard of the server, by the server's time. */
  readonly asOf: Date
  /** The server's time, as far as the phone knows it. */
  readonly now: Date
  /** When the device destroys it; undefined where it keeps none. */
  readonly until: Date | undefined
}

/** `gone`: kept once, and destroyed by now. `failed`: no answer, and nothing is kept. */
export type Shown = ShownCard | { readonly kind: 'loading' | 'none' | 'clock_back' | 'gone' | 'failed' }

/** A line on which nothing comes is as good as none. */
const PATIENCE_MS = 1500
const LOOK_MS = 15_000

/** The latest that the clock has shown while the app was open. */
let latest = 0
const latestUpTo = (phoneNow: number): number => (latest = Math.max(latest, phoneNow))

/** The card that the server answers, or, where no answer comes, the one that this device keeps; never one that is older than it may be. */
export function useCard(holder: Holder, { data, error, dataUpdatedAt, failureCount }: CardAnswer): Shown {
  const isLate = useLateness()
  const isWithout = data === undefined && (error !== null || failureCount > 0 || isLate) && !isProblem(error, 'NOT_FOUND')
  const { found, phoneNow } = useFound(holder, isWithout)
  useEffect(() => {
    if (data !== undefined) void keepCard(holder, data, contactOf(data, dataUpdatedAt)).catch(() => undefined)
  }, [holder, dataUpdatedAt])
  useEffect(() => {
    if (isProblem(error, 'NOT_FOUND')) void forgetCard(holder).catch(() => undefined)
  }, [holder, error])

  if (data === null) return { kind: 'none' }
  const keeps = found?.kind === 'card'
  if (data) {
    const contact = { ...contactOf(data, dataUpdatedAt), latestAt: Math.max(latestUpTo(phoneNow), dataUpdatedAt) }
    return shown(data, contact, phoneNow, keeps)
  }
  if (!isWithout) return { kind: error ? 'failed' : 'loading' }
  if (!found) return { kind: 'loading' }
  if (found.kind === 'card') return shown(found.card, found.contact, phoneNow, keeps)
  if (found.kind === 'not_kept') return { kind: error ? 'failed' : 'loading' }
  // A slow answer may still come.
  return found.kind === 'gone' && !error ? { kind: 'loading' } : { kind: found.kind }
}

function useLateness(): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const late = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(late)
  }, [])
  return isLate
}

/** What this device keeps of a person, looked at again and again: hours pass, and another tab may change it. */
function useFound(holder: Holder, isWithout: boolean): { readonly found: Found | undefined; readonly phoneNow: number } {
  const [looked, setLooked] = useState<{ readonly holder: Holder; readonly found: Found }>()
  const [phoneNow, setPhoneNow] = useState(() => Date.now())
  useEffect(() => {
    let isHere = true
    const look = () => {
      setPhoneNow(Date.now())
      void findCard(holder).then(found => isHere && setLooked({ holder, found }))
    }
    look()
    const again = setInterval(look, LOOK_MS)
    const unsubscribe = subscribeKept(look)
    document.addEventListener('visibilitychange', look)
    return () => {
      isHere = false
      clearInterval(again)
      unsubscribe()
      document.removeEventListener('visibilitychange', look)
    }
  }, [holder, isWithout])
  // What was found for the person before is nobody else's.
  return { found: looked?.holder === holder ? looked.found : undefined, phoneNow }
}

const contactOf = (data: Card | null, phoneAt: number): Contact => ({
  serverAt: data ? Date.parse(data.asOf) : phoneAt,
  phoneAt,
  latestAt: phoneAt,
})

function shown(card: Card, contact: Contact, phoneNow: number, keeps: boolean): Shown {
  const state = keptState(contact, phoneNow)
  if (state.kind !== 'usable') return { kind: state.kind === 'too_old' ? 'gone' : 'clock_back' }
  const days = { validFrom: plainDate(card.validFrom), validUntil: card.validUntil === null ? null : plainDate(card.validUntil) }
  return {
    kind: 'card',
    card: { ...card, status: statusAt({ status: card.status, ...days }, state.now) },
    asOf: new Date(contact.serverAt),
    now: state.now,
    until: keeps ? keptUntil(contact) : undefined,
  }
}
