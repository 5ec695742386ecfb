import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { openEventStreams } from '#server/platform/http/event-streams.ts'
import { watchSession } from './watch-session.ts'

test('a session that ends between the look at it and the opening of the stream is told to be over', async () => {
  const looks = [
    { id: 'a', live: true },
    { id: 'a', live: false },
  ]
  const streams = openEventStreams()
  const stream = await watchSession(streams, async () => looks.shift(), 25)
  streams.close()
  expect(await text(stream)).toContain('event: ended')
})

test('of a session that goes on nothing is told', async () => {
  const streams = openEventStreams()
  const stream = await watchSession(streams, async () => ({ id: 'a', live: true }), 25)
  streams.close()
  expect(await text(stream)).not.toContain('event:')
})
