import type { Photo } from '#contract/registration.ts'
import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/declaration.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { preparePhoto } from './prepare-photo.ts'
import { sendPhoto } from './send-photo.ts'

const MAX_MB = 8
const PAPERS: readonly PhotoKind[] = ['id_front', 'id_back']

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
  /** It was of a paper of another kind than the one that is declared now. */
  readonly isOfOtherPaper?: boolean | undefined
}
export const EMPTY_SLOT: Slot = { phase: 'empty', share: 0 }

interface QueueOptions {
  readonly show: (kind: PhotoKind, change: Partial<Slot>) => void
  /** Kinds that the server has now. */
  readonly onServer: () => readonly PhotoKind[]
  readonly notePhotos: (change: (photos: readonly Photo[]) => Photo[]) => void
  /** Begins a declaration on the server. @throws ApiProblem */
  readonly beginAgain: () => Promise<void>
}

export interface PhotoQueue {
  readonly add: (kind: PhotoKind, file: File) => Promise<void>
  readonly remove: (kind: PhotoKind) => Promise<void>
  /** Removes the photos of the paper, because another kind of paper is declared now. */
  readonly dropPapers: () => Promise<void>
  /** Sends a waiting or refused photo now. */
  readonly send: (kind: PhotoKind) => Promise<void>
  /** Begins anew after REGISTRATION_EXPIRED and sends again what this device still has. @throws ApiProblem */
  readonly renew: () => Promise<void>
  /** The page is left: nothing is sent any more, pictures are let go. */
  readonly close: () => void
}

/** The photos that this device holds and their way to the server. A kind has one photo; a newer one replaces it. */
export function photoQueue({ show, onServer, notePhotos, beginAgain }: QueueOptions): PhotoQueue {
  const files = new Map<PhotoKind, { readonly blob: Blob; readonly url: string }>()
  const jobs = new Map<PhotoKind, AbortController>()
  let renewing: Promise<void> | undefined

  const begin = (kind: PhotoKind): AbortController => {
    jobs.get(kind)?.abort()
    const job = new AbortController()
    jobs.set(kind, job)
    return job
  }
  const forget = (kind: PhotoKind) => {
    jobs.get(kind)?.abort()
    const kept = files.get(kind)
    if (kept) URL.revokeObjectURL(kept.url)
    files.delete(kind)
  }
  const fail = (kind: PhotoKind, error: unknown) =>
    show(kind, { phase: 'failed', problem: error instanceof ApiProblem ? error : new ApiProblem('PHOTO_UNREADABLE') })

  const send = async (kind: PhotoKind): Promise<void> => {
    const kept = files.get(kind)
    if (!kept) return
    const { signal } = begin(kind)
    let best = 0
    const onProgress = (share: number) => show(kind, { phase: 'sending', share: (best = Math.max(best, share)) })
    show(kind, { phase: 'sending', share: 0, problem: undefined, isLost: false })
    try {
      const photo = await sendPhoto(kind, kept.blob, {
        signal,
        onProgress,
        onWaiting: problem => show(kind, { phase: 'waiting', problem }),
      })
      notePhotos(photos => [...photos.filter(other => other.kind !== kind), photo])
      show(kind, { phase: 'stored', problem: undefined })
    } catch (error) {
      if (signal.aborted) return
      if (isProblem(error, 'REGISTRATION_EXPIRED')) await renew().catch((problem: unknown) => fail(kind, problem))
      else fail(kind, error)
    }
  }
  const sendAgain = async () => {
    const before = [...onServer()]
    await beginAgain()
    for (const kind of PHOTO_KINDS) {
      if (files.has(kind)) void send(kind)
      else if (before.includes(kind)) show(kind, { ...EMPTY_SLOT, preview: undefined, isLost: true })
    }
  }
  /** Several uploads may learn of the end at the same time: one of them begins anew for all. */
  const renew = (): Promise<void> => {
    renewing ??= sendAgain().finally(() => (renewing = undefined))
    return renewing
  }
  const add = async (kind: PhotoKind, file: File) => {
    forget(kind)
    const { signal } = begin(kind)
    const url = URL.createObjectURL(file)
    show(kind, { phase: 'preparing', share: 0, preview: url, problem: undefined, isLost: false })
    const blob = await preparePhoto(file)
    if (signal.aborted) return
    files.set(kind, { blob, url })
    if (blob.size === 0) return fail(kind, new ApiProblem('PHOTO_EMPTY'))
    if (blob.size > MAX_MB * 1024 * 1024) return fail(kind, new ApiProblem('PHOTO_TOO_LARGE', { maxMb: MAX_MB }))
    await send(kind)
  }
  const remove = async (kind: PhotoKind) => {
    const isThere = onServer().includes(kind)
    forget(kind)
    show(kind, { ...EMPTY_SLOT, preview: undefined, problem: undefined, isLost: false, isOfOtherPaper: false })
    notePhotos(photos => photos.filter(photo => photo.kind !== kind))
    if (!isThere) return
    await call('deleteRegistrationPhoto', { params: { kind } }).catch(async (error: unknown) => {
      if (isProblem(error, 'REGISTRATION_EXPIRED')) await renew().catch(() => undefined)
      // Any other refusal leaves a photo behind that the next one of its kind replaces.
    })
  }
  const dropPapers = async () => {
    for (const kind of PAPERS.filter(one => files.has(one) || onServer().includes(one))) {
      const removed = remove(kind)
      show(kind, { isOfOtherPaper: true })
      await removed
    }
  }
  const close = () => {
    for (const kind of PHOTO_KINDS) forget(kind)
  }
  return { add, remove, dropPapers, send, renew, close }
}
