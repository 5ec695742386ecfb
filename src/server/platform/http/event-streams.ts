import { PassThrough, type Readable } from 'node:stream'

/** Answers that stay open and bring news as they happen (server-sent events). */
export interface EventStreams {
  /** A stream of the events about one subject; it ends by itself, and the browser comes again.
   *  @param seconds how long it stays open; 0 says what is known and ends */
  about(subject: string, options: { readonly seconds: number; readonly first?: string | undefined }): Readable
  /** Tells everybody who watches the subject, and ends their streams. */
  tell(subject: string, event: string): void
  /** Tells everybody. */
  tellAll(event: string): void
  /** Ends all of them: the server is stopping. */
  close(): void
}

/** How soon a browser comes again after its stream has ended, in milliseconds. */
const RETRY_MS = 1_000

export function openEventStreams(): EventStreams {
  const open = new Map<string, Set<PassThrough>>()
  const end = (subject: string, stream: PassThrough) => {
    open.get(subject)?.delete(stream)
    if (open.get(subject)?.size === 0) open.delete(subject)
    if (!stream.writableEnded) stream.end()
  }
  const say = (stream: PassThrough, event: string) => stream.write(`event: ${event}\ndata: {}\n\n`)
  return {
    about: (subject, { seconds, first }) => {
      const stream = new PassThrough()
      stream.write(`retry: ${RETRY_MS}\n\n`)
      if (first !== undefined) say(stream, first)
      if (seconds === 0 || first !== undefined) {
        stream.end()
        return stream
      }
      const timer = setTimeout(() => end(subject, stream), seconds * 1000)
      timer.unref()
      open.set(subject, (open.get(subject) ?? new Set()).add(stream))
      stream.on('close', () => {
        clearTimeout(timer)
        end(subject, stream)
      })
      return stream
    },
    tell: (subject, event) => {
      for (const stream of open.get(subject) ?? []) {
        say(stream, event)
        end(subject, stream)
      }
    },
    tellAll: event => {
      for (const streams of open.values()) for (const stream of streams) say(stream, event)
    },
    close: () => {
      for (const [subject, streams] of open) for (const stream of streams) end(subject, stream)
    },
  }
}
