import { useEffect, useMemo, useRef, useState } from 'react'
import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/declaration.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { preparePhoto } from './prepare-photo.ts'
import { sendPhoto } from './send-photo.ts'
import type { ServerSide } from './use-registration.ts'

const MAX_MB = 8

/** One photo as the page shows it. */
export interface Slot {
  readonly phase: 'empty' | 'preparing' | 'sending' | 'waiting' | 'stored' | 'failed'
  /** 0 … 1 while sending. */
  readonly share: number
  /** Address of the picture, of this device or of the server. */
  readonly preview?: string | undefined
  readonly problem?: ApiProblem | undefined
  /** It was on the server, which no longer has it. */
  readonly isLost?: boolean | undefined
}

export interface Photos {
  readonly slot: (kind: PhotoKind) => Slot
  /** Stored or on their way. */
  readonly there: readonly PhotoKind[]
  readonly stored: readonly PhotoKind[]
  readonly lost: readonly PhotoKind[]
  readonly add: (kind: PhotoKind, file: File) => void
  readonly remove: (kind: PhotoKind) => void
  /** Sends a waiting or failed photo now. */
  readonly retry: (kind: PhotoKind) => void
  /** Begins anew after REGISTRATION_EXPIRED and sends again what this device still has. */
  readonly renew: () => Promise<void>
  /** True after the server's declaration had expired. */
  readonly wasRenewed: boolean
}

type Local = Readonly<Partial<Record<PhotoKind, Slot>>>
const EMPTY: Slot = { phase: 'empty', share: 0 }

/** Photos of the declaration: made small, sent at once, sent again when the network comes back. Those of an earlier visit are on the
 *  server. */
export function usePhotos(server: ServerSide): Photos {
  const [local, setLocal] = useState<Local>({})
  const [wasRenewed, setRenewed] = useState(false)
  const files = useRef(new Map<PhotoKind, { readonly blob: Blob; readonly url: string }>())
  const jobs = useRef(new Map<PhotoKind, AbortController>())
  const renewing = useRef<Promise<void> | undefined>(undefined)
  const onServer = (server.registration?.photos ?? []).map(photo => photo.kind)
  const latest = useRef(onServer)
  latest.current = onServer

  const actions = useMemo(() => {
    const show = (kind: PhotoKind, slot: Partial<Slot>) =>
      setLocal(before => ({ ...before, [kind]: { ...(before[kind] ?? EMPTY), ...slot } }))
    const stop = (kind: PhotoKind) => jobs.current.get(kind)?.abort()
    const forget = (kind: PhotoKind) => {
      stop(kind)
      const kept = files.current.get(kind)
      if (kept) URL.revokeObjectURL(kept.url)
      files.current.delete(kind)
    }
    const send = async (kind: PhotoKind): Promise<void> => {
      const kept = files.current.get(kind)
      if (!kept) return
      stop(kind)
      const job = new AbortController()
      jobs.current.set(kind, job)
      show(kind, { phase: 'sending', share: 0, problem: undefined, isLost: false })
      try {
        const photo = await sendPhoto(kind, kept.blob, {
          signal: job.signal,
          onProgress: share => show(kind, { phase: 'sending', share }),
          onWaiting: problem => show(kind, { phase: 'waiting', problem }),
        })
        server.notePhotos(photos => [...photos.filter(other => other.kind !== kind), photo])
        show(kind, { phase: 'stored', problem: undefined })
      } catch (error) {
        if (job.signal.aborted) return
        if (isProblem(error, 'REGISTRATION_EXPIRED')) await renew().catch((problem: unknown) => fail(kind, problem))
        else fail(kind, error)
      }
    }
    const fail = (kind: PhotoKind, error: unknown) =>
      show(kind, { phase: 'failed', problem: error instanceof ApiProblem ? error : new ApiProblem('INTERNAL') })
    const renew = (): Promise<void> => {
      renewing.current ??= beginAgain().finally(() => (renewing.current = undefined))
      return renewing.current
    }
    const beginAgain = async () => {
      const before = [...latest.current]
      await server.renew()
      setRenewed(true)
      for (const kind of PHOTO_KINDS) {
        if (files.current.has(kind)) void send(kind)
        else if (before.includes(kind)) show(kind, { ...EMPTY, isLost: true })
      }
    }
    const add = async (kind: PhotoKind, file: File) => {
      forget(kind)
      const url = URL.createObjectURL(file)
      show(kind, { phase: 'preparing', share: 0, preview: url, problem: undefined, isLost: false })
      const blob = await preparePhoto(file)
      files.current.set(kind, { blob, url })
      if (blob.size === 0) return fail(kind, new ApiProblem('PHOTO_EMPTY'))
      if (blob.size > MAX_MB * 1024 * 1024) return fail(kind, new ApiProblem('PHOTO_TOO_LARGE', { maxMb: MAX_MB }))
      await send(kind)
    }
    const remove = async (kind: PhotoKind) => {
      forget(kind)
      show(kind, { ...EMPTY, preview: undefined, problem: undefined, isLost: false })
      server.notePhotos(photos => photos.filter(photo => photo.kind !== kind))
      if (!latest.current.includes(kind)) return
      await call('deleteRegistrationPhoto', { params: { kind } }).catch((error: unknown) => {
        if (isProblem(error, 'REGISTRATION_EXPIRED')) return renew().catch(() => undefined)
        return undefined
      })
    }
    return {
      add: (kind: PhotoKind, file: File) => void add(kind, file),
      remove: (kind: PhotoKind) => void remove(kind),
      retry: (kind: PhotoKind) => void send(kind),
      renew,
      leave: () => {
        for (const kind of PHOTO_KINDS) forget(kind)
      },
    }
  }, [])
  useEffect(() => actions.leave, [actions])

  const slot = (kind: PhotoKind): Slot => {
    const here = local[kind]
    if (here) return here
    return onServer.includes(kind)
      ? { phase: 'stored', share: 1, preview: targetOf('getRegistrationPhoto', { params: { kind } }).url }
      : EMPTY
  }
  const kindsIn = (...phases: readonly Slot['phase'][]) => PHOTO_KINDS.filter(kind => phases.includes(slot(kind).phase))
  return {
    slot,
    there: kindsIn('preparing', 'sending', 'waiting', 'stored'),
    stored: kindsIn('stored'),
    lost: PHOTO_KINDS.filter(kind => slot(kind).isLost === true),
    ...actions,
    wasRenewed,
  }
}
