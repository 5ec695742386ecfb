import type { Photo } from '#contract/registration-declaration.ts'
import { PHOTO_KINDS, type PhotoKind } from '#domain/registration/photo-kinds.ts'
import type { Frame } from '#domain/registration/photo-frame.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { dueRemovals } from './due-removals.ts'
import { cutPhoto, isCut, type AskFrame } from './cut-photo.ts'
import { forgetPhoto, keepOriginal, keepPhoto, keptPhoto, type KeptPhoto } from './kept-photo.ts'
import { EMPTY_SLOT, type Slot } from './photo-place.ts'
import { sendPhoto } from './send-photo.ts'

const PAPERS: readonly PhotoKind[] = ['id_front', 'id_back']

interface QueueOptions {
  /** In the store of the device, of this journey. */
  readonly place: string
  readonly show: (kind: PhotoKind, change: Partial<Slot>) => void
  readonly askFrame: AskFrame
  /** Kinds that the server has now. */
  readonly onServer: () => readonly PhotoKind[]
  readonly notePhotos: (change: (photos: readonly Photo[]) => Photo[]) => void
  /** Begins a declaration on the server. @throws ApiProblem */
  readonly beginAgain: () => Promise<void>
}

export interface PhotoQueue {
  readonly add: (kind: PhotoKind, file: File) => Promise<void>
  /** Sets the frame of a photo of this visit anew. */
  readonly frameAgain: (kind: PhotoKind) => Promise<void>
  /** Sends a photo in spite of the advice. */
  readonly want: (kind: PhotoKind) => Promise<void>
  readonly remove: (kind: PhotoKind) => Promise<void>
  /** Removed here, though the server may still have it. */
  readonly isRemoved: (kind: PhotoKind) => boolean
  /** Makes sure that the server has heard of every removal. @throws ApiProblem */
  readonly settleRemovals: () => Promise<void>
  /** Removes the photos of the paper, because another kind of paper is declared now. */
  readonly dropPapers: () => Promise<void>
  /** Sends a waiting or refused photo now. */
  readonly send: (kind: PhotoKind) => Promise<void>
  /** Goes on with what this device has kept of an earlier visit. */
  readonly restore: () => Promise<void>
  /** Begins anew after REGISTRATION_EXPIRED and sends again what this device still has. @throws ApiProblem */
  readonly renew: () => Promise<void>
  /** The page is left: nothing is sent any more, pictures are let go. */
  readonly close: () => void
}

interface PrepareOptions {
  /** Set when the frame is to be set anew. */
  readonly frameBefore?: Frame | undefined
  /** It comes from the store of the device. */
  readonly isKept?: boolean
}

interface Held extends KeptPhoto {
  readonly url: string
  /** What the person chose, from which another frame may be cut. */
  readonly original?: File | undefined
  readonly frame?: Frame | undefined
}

/** The photos that this device holds and their way to the server. A kind has one photo; a newer one replaces it. What the server has not
 *  acknowledged is also kept, encrypted, for the next visit. */
export function photoQueue({ place, show, askFrame, onServer, notePhotos, beginAgain }: QueueOptions): PhotoQueue {
  const held = new Map<PhotoKind, Held>()
  const jobs = new Map<PhotoKind, AbortController>()
  /** Originals on their way into the store of the device. */
  const keeping = new Map<PhotoKind, Promise<void>>()
  let renewing: Promise<void> | undefined
  const removals = dueRemovals({
    place,
    isReplaced: kind => held.has(kind),
    tell: async kind => {
      await call('deleteRegistrationPhoto', { params: { kind } }).catch(async (error: unknown) => {
        if (!isProblem(error, 'REGISTRATION_EXPIRED')) throw error
        await renew()
      })
    },
  })

  const begin = (kind: PhotoKind): AbortSignal => {
    jobs.get(kind)?.abort()
    const job = new AbortController()
    jobs.set(kind, job)
    return job.signal
  }
  const hold = (kind: PhotoKind, photo: Omit<Held, 'url'>) => {
    letGo(kind)
    const url = URL.createObjectURL(photo.blob)
    held.set(kind, { ...photo, url })
    const canFrame = photo.original !== undefined && isCut(kind)
    show(kind, {
      preview: url,
      size: photo.blob.size,
      sent: 0,
      advice: photo.advice,
      canFrame,
      problem: undefined,
      isLost: false,
      isOfOtherPaper: false,
    })
  }
  const letGo = (kind: PhotoKind) => {
    const before = held.get(kind)
    if (before) URL.revokeObjectURL(before.url)
    held.delete(kind)
  }
  const fail = (kind: PhotoKind, error: unknown) =>
    show(kind, { phase: 'failed', problem: error instanceof ApiProblem ? error : new ApiProblem('PHOTO_UNREADABLE') })

  const send = async (kind: PhotoKind): Promise<void> => {
    const photo = held.get(kind)
    if (!photo) return
    const signal = begin(kind)
    show(kind, { phase: 'sending', problem: undefined, isLost: false })
    try {
      const stored = await sendPhoto(kind, photo.blob, {
        signal,
        onProgress: sent => show(kind, { phase: 'sending', sent }),
        onWaiting: problem => show(kind, { phase: 'waiting', problem }),
      })
      notePhotos(photos => [...photos.filter(other => other.kind !== kind), stored])
      show(kind, { phase: 'stored', problem: undefined })
      await Promise.all([forgetPhoto(place, kind), removals.drop(kind)])
    } catch (error) {
      if (signal.aborted) return
      if (isProblem(error, 'REGISTRATION_EXPIRED')) return renew().catch((problem: unknown) => fail(kind, problem))
      // What the server has refused is not offered again by the next visit.
      if (isProblem(error)) await forgetPhoto(place, kind)
      fail(kind, error)
    }
  }
  const sendOrAsk = (kind: PhotoKind): Promise<void> => {
    if (held.get(kind)?.isWanted) return send(kind)
    show(kind, { phase: 'checking' })
    return Promise.resolve()
  }
  const sendAgain = async () => {
    const before = [...onServer()]
    await beginAgain()
    for (const kind of PHOTO_KINDS) {
      if (held.has(kind)) void sendOrAsk(kind)
      else if (before.includes(kind)) show(kind, { ...EMPTY_SLOT, preview: undefined, isLost: true })
    }
  }
  /** Several uploads may learn of the end at the same time: one of them begins anew for all. */
  const renew = (): Promise<void> => {
    renewing ??= sendAgain().finally(() => (renewing = undefined))
    return renewing
  }

  const prepare = async (kind: PhotoKind, file: File, { frameBefore, isKept = false }: PrepareOptions = {}): Promise<void> => {
    const signal = begin(kind)
    show(kind, { phase: 'preparing', problem: undefined, isLost: false, isOfOtherPaper: false })
    if (!isKept) keeping.set(kind, keepOriginal(place, kind, file))
    try {
      const made = await cutPhoto(kind, file, { askFrame, frameBefore })
      if (signal.aborted) return
      if (!made) return await undo(kind)
      await keeping.get(kind)
      const photo = { ...made.photo, isWanted: made.photo.advice.length === 0 }
      hold(kind, { ...photo, original: file, frame: made.frame })
      await keepPhoto(place, kind, photo)
      if (!signal.aborted) await sendOrAsk(kind)
    } catch (error) {
      if (signal.aborted) return
      await forget(kind)
      fail(kind, error)
    }
  }
  const forget = async (kind: PhotoKind): Promise<void> => {
    await keeping.get(kind)
    await forgetPhoto(place, kind)
  }
  /** The person gave up choosing: what was there before goes on. */
  const undo = async (kind: PhotoKind): Promise<void> => {
    await forget(kind)
    const before = held.get(kind)
    if (before && !onServer().includes(kind)) {
      await keepPhoto(place, kind, before)
      return sendOrAsk(kind)
    }
    show(kind, onServer().includes(kind) ? { phase: 'stored' } : { ...EMPTY_SLOT, preview: undefined })
  }
  const frameAgain = async (kind: PhotoKind) => {
    const { original, frame } = held.get(kind) ?? {}
    if (original) await prepare(kind, original, { frameBefore: frame })
  }
  const want = async (kind: PhotoKind) => {
    const photo = held.get(kind)
    if (!photo) return
    held.set(kind, { ...photo, isWanted: true })
    await Promise.all([keepPhoto(place, kind, { ...photo, isWanted: true }), send(kind)])
  }
  const remove = async (kind: PhotoKind) => {
    const isThere = onServer().includes(kind)
    // What has arrived of a photo on its way is forgotten there too.
    const isOnWay = held.has(kind)
    jobs.get(kind)?.abort()
    letGo(kind)
    // Written down before anything else: the page may be left the moment after.
    const told = isThere || isOnWay ? removals.add(kind) : undefined
    show(kind, { ...EMPTY_SLOT, preview: undefined, problem: undefined, advice: undefined, isLost: false, isOfOtherPaper: false })
    notePhotos(photos => photos.filter(photo => photo.kind !== kind))
    await Promise.all([forget(kind), told])
  }
  const dropPapers = async () => {
    // All at once: none may be shown as stored while another is being removed.
    const papers = PAPERS.filter(one => held.has(one) || onServer().includes(one)).map(kind => {
      const removed = remove(kind)
      show(kind, { isOfOtherPaper: true })
      return removed
    })
    await Promise.all(papers)
  }
  const restore = async () => {
    await removals.restore()
    notePhotos(photos => photos.filter(({ kind }) => !removals.has(kind)))
    for (const kind of PHOTO_KINDS) {
      const kept = await keptPhoto(place, kind)
      if (!kept || held.has(kind)) continue
      if (kept instanceof File) void prepare(kind, kept, { isKept: true })
      else {
        hold(kind, kept)
        void sendOrAsk(kind)
      }
    }
    // After the photos that are sent anew: those replace what is there.
    removals.begin()
  }
  const close = () => {
    removals.close()
    for (const kind of PHOTO_KINDS) {
      jobs.get(kind)?.abort()
      letGo(kind)
    }
  }
  return {
    add: (kind, file) => prepare(kind, file),
    frameAgain,
    want,
    remove,
    isRemoved: removals.has,
    settleRemovals: removals.settle,
    dropPapers,
    send,
    restore,
    renew,
    close,
  }
}
