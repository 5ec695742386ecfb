import { FEED_PART_BYTES } from '#contract/feeds.ts'
import type { FeedKind } from '#domain/feeds/shapes.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { upload } from '#web/shared/api/upload.ts'
import { noteFile } from './chosen-file.ts'
import { dropSending, putSending, sendingOf, type Sending } from './sending.ts'
import { keepFeed, reloadFeed } from './use-feed.ts'

/** The file on this computer is no longer what was chosen. */
class FileGone extends Error {}

/** Begins with a file. It is sent on while the person looks at other pages. @returns the number of its batch */
export async function beginFile(kind: FeedKind, file: File): Promise<number> {
  const feed = await call('startFeed', { body: { kind, fileName: file.name, length: file.size } })
  keepFeed(feed)
  noteFile(feed.no, file)
  sendFile(feed.no, file, 0)
  return feed.no
}

/** Sends what has not arrived yet, then asks for the check. A lost line is waited for. */
export function sendFile(no: number, file: File, from: number): void {
  const control = new AbortController()
  const isOn = () => sendingOf(no)?.control === control
  const show = (change: Partial<Sending>) => {
    if (isOn()) putSending({ no, file, control, sent: from, phase: 'sending', ...sendingOf(no), ...change })
  }
  putSending({ no, file, control, sent: from, phase: 'sending' })
  const work = async () => {
    try {
      for (let at = from; at < file.size;) {
        const offset = at
        at = await patiently(control.signal, show, () => sendPart({ no, file, offset, signal: control.signal }, sent => show({ sent })))
        show({ sent: at })
      }
      const feed = await patiently(control.signal, show, () =>
        call('checkFeed', { params: { no: String(no) } }, { signal: control.signal }),
      )
      keepFeed(feed)
      if (isOn()) dropSending(no)
    } catch (error) {
      reloadFeed(no)
      show(stoppedBy(error, control.signal))
    }
  }
  void work()
}

function stoppedBy(error: unknown, signal: AbortSignal): Partial<Sending> {
  if (signal.aborted) return { phase: 'stopped' }
  if (error instanceof FileGone) return { phase: 'stopped', isGone: true }
  return { phase: 'stopped', problem: error instanceof ApiProblem ? error : new ApiProblem('INTERNAL') }
}

interface Part {
  readonly no: number
  readonly file: File
  readonly offset: number
  readonly signal: AbortSignal
}

/** @returns where the next part begins; the server says so when the answer to an earlier try was lost on the way */
async function sendPart({ no, file, offset, signal }: Part, onSent: (sent: number) => void): Promise<number> {
  const bytes = await file
    .slice(offset, offset + FEED_PART_BYTES)
    .arrayBuffer()
    .catch(() => {
      throw new FileGone()
    })
  const input = { params: { no: String(no) }, headers: { 'upload-offset': String(offset) }, file: new Blob([bytes]) }
  try {
    await upload('addFeedPart', input, { signal, onProgress: share => onSent(offset + Math.floor(share * bytes.byteLength)) })
    return offset + bytes.byteLength
  } catch (error) {
    const arrived = isProblem(error, 'UPLOAD_OFFSET') ? Number(error.values['offset']) : Number.NaN
    if (Number.isInteger(arrived) && arrived !== offset) return arrived
    throw error
  }
}

const OFFLINE_WAITS_S = [1, 2, 4, 8, 15, 30]

/** Waits as long as the server asks for, and for a line that comes back as long as it takes. */
async function patiently<T>(signal: AbortSignal, show: (change: Partial<Sending>) => void, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await work()
      show({ phase: 'sending' })
      return answer
    } catch (error) {
      const asked = isProblem(error, 'TOO_MANY_REQUESTS', 'BUSY') ? Number(error.values['seconds'] ?? 3) : undefined
      const lost = isProblem(error, 'OFFLINE') ? (OFFLINE_WAITS_S[tries] ?? 30) : undefined
      const seconds = asked ?? lost
      if (seconds === undefined || signal.aborted) throw error
      show({ phase: 'waiting' })
      await quiet(seconds, signal)
    }
  }
}

/** Some seconds; less when the network comes back, or when the person has enough. */
const quiet = (seconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((done, stopped) => {
    const end = () => {
      clearTimeout(timer)
      removeEventListener('online', end)
      signal.removeEventListener('abort', end)
      if (signal.aborted) stopped(new DOMException('given up', 'AbortError'))
      else done()
    }
    const timer = setTimeout(end, seconds * 1_000)
    addEventListener('online', end)
    signal.addEventListener('abort', end)
  })
