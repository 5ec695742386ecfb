import { useEffect, useState } from 'react'
import type { RegistrationHere } from '#contract/registration.ts'
import { call } from '#web/shared/api/client.ts'
import { get } from '#web/shared/offline/vault.ts'
import type { Values } from './declaration-form.ts'
import { journeys, keptNames, openJourney, type Journey } from './journey.ts'

/** One person's declaration or dossier on this device. */
export interface Here {
  readonly journey: Journey
  /** As typed here, else as the server masks it; undefined before either. */
  readonly name: string | undefined
  /** When it was last typed in, in milliseconds; undefined when nothing is kept here. */
  readonly savedAt: number | undefined
  readonly state: RegistrationHere['state']
  readonly no: string | undefined
  readonly caseState: RegistrationHere['caseState']
}

/** What this device and the server have of earlier visits, newest first; undefined until both were asked. Without network what this
 *  device keeps is shown. */
export function useHere(): { readonly here: readonly Here[] | undefined; readonly look: () => Promise<void> } {
  const [here, setHere] = useState<readonly Here[]>()
  const look = () => everythingHere().then(setHere)
  useEffect(() => void everythingHere().then(setHere), [])
  return { here, look }
}

async function everythingHere(): Promise<readonly Here[]> {
  const known = await call('listRegistrationsHere').catch(() => undefined)
  const listed = await Promise.all(
    everyJourney(known ?? []).map(journey =>
      hereOf(
        journey,
        known?.find(({ id }) => id === journey.id),
      ),
    ),
  )
  return listed.filter(isWorthShowing)
}

/** Those of this device, and those that only the server knows: the browser has emptied the store. */
function everyJourney(known: readonly RegistrationHere[]): readonly Journey[] {
  const own = journeys()
  const others = known.filter(({ id }) => !own.some(journey => journey.id === id))
  return [...own, ...others.map(({ id, kind }) => ({ key: id, id, kind }))]
}

async function hereOf(journey: Journey, known: RegistrationHere | undefined): Promise<Here> {
  const names = keptNames(journey.key)
  const [draft, no] = await Promise.all([get<Values>(`draft:${names.draft}`), get<string>(names.no)])
  const typed = draft?.value.fullName.trim()
  return {
    journey,
    name: typed ? typed : (known?.name ?? undefined),
    savedAt: draft?.at,
    state: known?.state ?? (no ? 'sent' : 'open'),
    no: known?.no ?? no?.value,
    caseState: known?.caseState ?? null,
  }
}

/** A declaration in which nothing was typed yet is nothing to come back to. */
const isWorthShowing = ({ savedAt, name, no }: Here): boolean => savedAt !== undefined || name !== undefined || no !== undefined

/** Makes it the journey of this tab. @returns the address of its open step */
export function openHere({ journey, state }: Here): string {
  openJourney(journey)
  return state === 'sent' ? '/register/sent' : state === 'code_sent' ? '/register/code' : `/register/${journey.step ?? 'details'}`
}
