import type { Readable } from 'node:stream'
import type { EventStreams } from '#server/platform/http/event-streams.ts'

type Find = () => Promise<{ readonly id: string; readonly live: boolean } | undefined>

/** News of a session. It is looked at once more when the stream is open already: an end that comes between the first look and the opening
 *  would be told to nobody.
 *  @param find the session of the browser as the database has it now
 *  @param seconds how long the stream stays open */
export async function watchSession(streams: EventStreams, find: Find, seconds: number): Promise<Readable> {
  const session = await find()
  if (!session?.live) return streams.about('', { seconds, first: 'ended' })
  const stream = streams.about(session.id, { seconds })
  if (!(await find())?.live) streams.tell(session.id, 'ended')
  return stream
}
