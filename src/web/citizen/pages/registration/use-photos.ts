import { useEffect, useRef, useState } from 'react'
import type { Registration } from '#contract/registration.ts'
import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import { ofRegistration, targetOf } from '#web/shared/api/request.ts'
import { get, put } from '#web/shared/offline/vault.ts'
import { photoTools } from './cut-photo.ts'
import type { Framing } from './frame-question.tsx'
import { keptNames } from './journey.ts'
import { forgetPhotos } from './kept-photo.ts'
import { EMPTY_SLOT, type Slot } from './photo-place.ts'
import { photoQueue, type PhotoQueue } from './photo-queue.ts'
import { isClosed, type ServerSide } from './use-registration.ts'

export interface Photos {
  readonly slot: (kind: PhotoKind) => Slot
  /** Stored or on their way. */
  readonly there: readonly PhotoKind[]
  readonly stored: readonly PhotoKind[]
  readonly lost: readonly PhotoKind[]
  readonly queue: PhotoQueue
  /** A portrait that waits for its frame. */
  readonly framing: Framing | undefined
  /** True after the server's declaration had expired and a new one was begun. */
  readonly wasRenewed: boolean
}

/** Where the photos go: a declaration, or the papers of a change. */
interface PhotoServer extends Pick<ServerSide, 'notePhotos' | 'renew'> {
  readonly registration?: Pick<Registration, 'photos' | 'state' | 'tracking'> | undefined
}

type Local = Readonly<Partial<Record<PhotoKind, Slot>>>

/** Photos of the declaration: those of this visit from the queue, those of an earlier one from the server. */
export function usePhotos(server: PhotoServer, journey: string): Photos {
  const [local, setLocal] = useState<Local>({})
  const [wasRenewed, setRenewed] = useState(false)
  const [framing, setFraming] = useState<Framing>()
  const onServer = useRef<readonly PhotoKind[]>([])
  const [queue] = useState(() =>
    photoQueue({
      place: keptNames(journey).photos,
      show: (kind, change) => setLocal(before => ({ ...before, [kind]: { ...(before[kind] ?? EMPTY_SLOT), ...change } })),
      askFrame: (photo, first) =>
        new Promise(resolve => {
          const answer: Framing['answer'] = frame => {
            setFraming(undefined)
            resolve(frame)
          }
          setFraming({ photo, first, answer })
        }),
      onServer: () => onServer.current,
      notePhotos: server.notePhotos,
      beginAgain: async () => {
        await server.renew()
        setRenewed(true)
      },
    }),
  )
  onServer.current = (server.registration?.photos ?? []).map(photo => photo.kind).filter(kind => !queue.isRemoved(kind))
  useEffect(() => queue.close, [queue])
  useEffect(() => void photoTools().catch(() => undefined), [])
  // Once it is known what the server holds, what this device has kept goes on; for a dossier that is on its way it is of no use any more.
  const isOver = server.registration && isClosed(server.registration)
  useEffect(() => {
    if (isOver !== undefined) void (isOver ? forgetPhotos(keptNames(journey).photos) : queue.restore())
  }, [isOver, queue])
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
      ? { ...EMPTY_SLOT, phase: 'stored', preview: targetOf('getRegistrationPhoto', { params: { kind }, query: ofRegistration() }).url }
      : EMPTY_SLOT
  }
  const kindsIn = (...phases: readonly Slot['phase'][]) => PHOTO_KINDS.filter(kind => phases.includes(slot(kind).phase))
  return {
    slot,
    there: kindsIn('preparing', 'sending', 'waiting', 'stored'),
    stored: kindsIn('stored'),
    lost: PHOTO_KINDS.filter(kind => slot(kind).isLost === true),
    queue,
    framing,
    wasRenewed,
  }
}

/** Remembers on this device which photos the server had. When the declaration has expired between two visits, the server begins a new
 *  one without them and knows nothing of it: then the person is told. */
function useLostPhotos({ registration }: PhotoServer, kept: string, tell: (kinds: readonly PhotoKind[]) => void): void {
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
