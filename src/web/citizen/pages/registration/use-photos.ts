import { useEffect, useRef, useState } from 'react'
import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/declaration.ts'
import { ofRegistration, targetOf } from '#web/shared/api/request.ts'
import { get, put } from '#web/shared/offline/vault.ts'
import { keptNames } from './journey.ts'
import { EMPTY_SLOT, photoQueue, type PhotoQueue, type Slot } from './photo-queue.ts'
import type { ServerSide } from './use-registration.ts'

export interface Photos {
  readonly slot: (kind: PhotoKind) => Slot
  /** Stored or on their way. */
  readonly there: readonly PhotoKind[]
  readonly stored: readonly PhotoKind[]
  readonly lost: readonly PhotoKind[]
  readonly queue: PhotoQueue
  /** True after the server's declaration had expired and a new one was begun. */
  readonly wasRenewed: boolean
}

type Local = Readonly<Partial<Record<PhotoKind, Slot>>>

/** Photos of the declaration: those of this visit from the queue, those of an earlier one from the server. */
export function usePhotos(server: ServerSide, journey: string): Photos {
  const [local, setLocal] = useState<Local>({})
  const [wasRenewed, setRenewed] = useState(false)
  const onServer = useRef<readonly PhotoKind[]>([])
  onServer.current = (server.registration?.photos ?? []).map(photo => photo.kind)

  const [queue] = useState(() =>
    photoQueue({
      show: (kind, change) => setLocal(before => ({ ...before, [kind]: { ...(before[kind] ?? EMPTY_SLOT), ...change } })),
      onServer: () => onServer.current,
      notePhotos: server.notePhotos,
      beginAgain: async () => {
        await server.renew()
        setRenewed(true)
      },
    }),
  )
  useEffect(() => queue.close, [queue])
  useLostPhotos(server, keptNames(journey).photos, kinds => {
    setRenewed(true)
    setLocal(before => ({ ...Object.fromEntries(kinds.map(kind => [kind, { ...EMPTY_SLOT, isLost: true }])), ...before }))
  })

  const slot = (kind: PhotoKind): Slot => {
    const isStored = onServer.current.includes(kind)
    const here = local[kind]
    if (here?.phase === 'stored' && !isStored) return { ...EMPTY_SLOT, isLost: true }
    if (here) return here
    return isStored
      ? { phase: 'stored', share: 1, preview: targetOf('getRegistrationPhoto', { params: { kind }, query: ofRegistration() }).url }
      : EMPTY_SLOT
  }
  const kindsIn = (...phases: readonly Slot['phase'][]) => PHOTO_KINDS.filter(kind => phases.includes(slot(kind).phase))
  return {
    slot,
    there: kindsIn('preparing', 'sending', 'waiting', 'stored'),
    stored: kindsIn('stored'),
    lost: PHOTO_KINDS.filter(kind => slot(kind).isLost === true),
    queue,
    wasRenewed,
  }
}

/** Remembers on this device which photos the server had. When the declaration has expired between two visits, the server begins a new
 *  one without them and knows nothing of it: then the person is told. */
function useLostPhotos({ registration }: ServerSide, kept: string, tell: (kinds: readonly PhotoKind[]) => void): void {
  const isFirst = useRef(true)
  const kinds = registration?.photos.map(photo => photo.kind)
  useEffect(() => {
    if (kinds === undefined) return
    const look = async () => {
      const before = isFirst.current ? await get<readonly PhotoKind[]>(kept) : undefined
      isFirst.current = false
      if (before && before.value.length > 0 && kinds.length === 0) tell(before.value)
      await put(kept, kinds).catch(() => undefined)
    }
    void look()
  }, [kinds?.join()])
}
