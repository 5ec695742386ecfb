import { useEffect, useRef } from 'react'
import { personalId, personalIdKind } from '#domain/participants/identifiers.ts'
import { get, put } from '#web/shared/offline/vault.ts'
import type { Photos } from './use-photos.ts'
import type { ServerSide } from './use-registration.ts'

type Paper = 'card' | 'passport'

const paperOf = (identity: string): Paper | undefined => {
  const known = personalId(identity)
  if (!known.ok) return undefined
  return personalIdKind(known.value) === 'passport' ? 'passport' : 'card'
}

interface PaperChange {
  readonly server: ServerSide
  readonly photos: Photos
  /** Name under which the kind of paper is kept. */
  readonly kept: string
}

/** Photos of a card must not stand for a passport, nor the other way round: when the declared number becomes one of the other kind,
 *  they are removed here and on the server, and their places say why. Remembered on this device, so that a reload changes nothing. */
export function usePaperChange(identity: string, { server: { registration }, photos: { queue }, kept }: PaperChange): void {
  const last = useRef<Paper>(undefined)
  const paper = paperOf(identity)
  const isKnown = registration !== undefined
  useEffect(() => {
    if (!isKnown || paper === undefined) return
    const compare = async () => {
      const before = last.current ?? (await get<Paper>(kept))?.value ?? paperOf(registration.declaration?.personalId ?? '')
      last.current = paper
      if (before !== undefined && before !== paper) await queue.dropPapers()
      await put(kept, paper).catch(() => undefined)
    }
    void compare()
  }, [isKnown, paper])
}
