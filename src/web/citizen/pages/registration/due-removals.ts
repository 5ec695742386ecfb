import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { get, put, remove } from '#web/shared/offline/vault.ts'

const FIRST_PAUSE_MS = 1500
const LONGEST_PAUSE_MS = 20_000

export interface DueRemovals {
  readonly has: (kind: PhotoKind) => boolean
  /** The person has removed a photo that the server has. */
  readonly add: (kind: PhotoKind) => Promise<void>
  /** Another photo of the kind has taken its place. */
  readonly drop: (kind: PhotoKind) => Promise<void>
  /** Looks for those of an earlier visit. */
  readonly restore: () => Promise<void>
  /** Tries all of them, again and again until the server has heard. */
  readonly begin: () => void
  /** Tries all of them at once. @throws ApiProblem when one could not be told */
  readonly settle: () => Promise<void>
  readonly close: () => void
}

interface DueOptions {
  /** In the store of the device, of this journey. */
  readonly place: string
  /** Another photo of the kind is on its way, which removes the one before by itself. */
  readonly isReplaced: (kind: PhotoKind) => boolean
  /** Tells the server. @throws ApiProblem */
  readonly tell: (kind: PhotoKind) => Promise<void>
}

/** Where the removals of a journey are kept that the server has not heard of. */
export const removalsOf = (place: string): string => `${place}:removed`

/** Photos that were removed here while the server could not be reached: it must not bring them back, above all not those of another
 *  paper. They are kept on this device and told until the server has heard, also by later visits. */
export function dueRemovals({ place, isReplaced, tell }: DueOptions): DueRemovals {
  let due: readonly PhotoKind[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let pauseMs = FIRST_PAUSE_MS
  const keep = async (kinds: readonly PhotoKind[]) => {
    due = kinds
    await (kinds.length > 0 ? put(removalsOf(place), kinds) : remove(removalsOf(place))).catch(() => undefined)
  }
  const drop = (kind: PhotoKind) => (due.includes(kind) ? keep(due.filter(other => other !== kind)) : Promise.resolve())
  const settle = async () => {
    clearTimeout(timer)
    for (const kind of due) {
      if (isReplaced(kind)) continue
      try {
        await tell(kind)
      } catch (error) {
        // Any other refusal is an answer: there is nothing to remove any more.
        if (isProblem(error, 'OFFLINE', 'BUSY', 'TOO_MANY_REQUESTS', 'INTERNAL')) throw error
        if (!isProblem(error)) throw error
      }
      await drop(kind)
    }
    pauseMs = FIRST_PAUSE_MS
  }
  const tryLater = () => {
    timer = setTimeout(tryNow, pauseMs)
    pauseMs = Math.min(LONGEST_PAUSE_MS, 2 * pauseMs)
  }
  const tryNow = (): void => {
    if (due.length > 0) void settle().catch(tryLater)
  }
  addEventListener('online', tryNow)
  return {
    has: kind => due.includes(kind),
    add: async kind => {
      await keep([...due.filter(other => other !== kind), kind])
      await settle().catch(tryLater)
    },
    drop,
    restore: async () => {
      const kept = await get<readonly PhotoKind[]>(removalsOf(place))
      if (kept) due = [...new Set([...kept.value, ...due])]
    },
    begin: tryNow,
    settle,
    close: () => {
      clearTimeout(timer)
      removeEventListener('online', tryNow)
    },
  }
}
