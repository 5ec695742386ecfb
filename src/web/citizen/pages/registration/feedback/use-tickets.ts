import { useEffect, useState } from 'react'
import { get, put } from '#web/shared/offline/vault.ts'

/** What a guest has sent from this device: whoever holds the ticket reads the answer. */
export interface SentHere {
  readonly no: string
  readonly ticket: string
}

const NAME = 'feedback-tickets'
const MOST = 20

const ticketsHere = async (): Promise<readonly SentHere[]> => (await get<readonly SentHere[]>(NAME))?.value ?? []

/** Keeps the ticket on this device, encrypted. A device that keeps nothing shows the case by its number and contact. */
export async function keepTicket(sent: SentHere): Promise<void> {
  const before = await ticketsHere()
  await put(NAME, [sent, ...before.filter(({ no }) => no !== sent.no)].slice(0, MOST)).catch(() => undefined)
}

/** The cases that were sent from this device without signing in, newest first; undefined until it has been asked. */
export function useTickets(): readonly SentHere[] | undefined {
  const [here, setHere] = useState<readonly SentHere[]>()
  useEffect(() => {
    let isShown = true
    void ticketsHere().then(found => isShown && setHere(found))
    return () => {
      isShown = false
    }
  }, [])
  return here
}
