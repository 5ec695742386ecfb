import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Operation } from '#contract/core.ts'
import { CALLBACK_TYPE } from '#contract/payments.ts'
import { Problem, type ProblemCode } from '#domain/kernel/problem.ts'
import { networkOf } from './rate.ts'
import { openRoom } from './room.ts'

/** What broke off before this many bytes is not worth a file; the line sends it again. */
const LEAST_BROKEN_BYTES = 1024

const ROOM = { bytes: 128 * 1024 * 1024, bytesOfNetwork: 32 * 1024 * 1024 }

/** Uploads: only the content types of the operation, never packed, and in memory no more than its limit, each and all together. */
export function acceptParts(app: FastifyInstance): void {
  const take = openRoom(ROOM)
  app.addContentTypeParser(
    ['application/offset+octet-stream', 'application/octet-stream', 'application/pdf', CALLBACK_TYPE],
    (request: FastifyRequest, payload: IncomingMessage) => receive(request, payload),
  )
  // As it comes: the handler reads it, and minds how much.
  app.addContentTypeParser(
    ['application/xml', 'text/xml'],
    { bodyLimit: Number.MAX_SAFE_INTEGER },
    async (request: FastifyRequest, payload: IncomingMessage) => {
      const { upload } = request.routeOptions.config
      if (!upload?.streamed) throw new Problem('UNSUPPORTED_CONTENT')
      if (Number(request.headers['content-length'] ?? 0) > upload.maxBytes) throw tooLargeFor(upload)
      return payload
    },
  )
  app.addHook('preParsing', async (request, reply) => {
    const { headers } = request
    const { upload } = request.routeOptions.config
    if (!upload) return
    const type = headers['content-type']?.split(';')[0]
    const isPacked = headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity'
    if (isPacked || !upload.contentTypes.includes(type ?? '')) throw new Problem('UNSUPPORTED_CONTENT')
    if (upload.streamed) return
    const length = Number(headers['content-length'] ?? upload.maxBytes)
    const giveBack = take(networkOf(request.ip), Math.min(length, upload.maxBytes))
    // The bytes are needed until the answer; a line that broke has none.
    reply.raw.once('close', giveBack)
    reply.raw.once('finish', giveBack)
  })
}

const tooLargeFor = ({ tooLarge, maxBytes }: NonNullable<Operation['upload']>): Problem => {
  const code: ProblemCode = tooLarge === undefined ? 'PART_TOO_LARGE' : tooLarge
  return new Problem(code, { maxMb: maxBytes / 1024 / 1024 })
}

/** The body of a part. When the line breaks, or the time of the request is over, what has come so far counts: it need not be sent again. */
function receive(request: FastifyRequest, payload: IncomingMessage): Promise<Uint8Array> {
  const { upload } = request.routeOptions.config
  if (!upload) return Promise.reject(new Problem('UNSUPPORTED_CONTENT'))
  const tooLarge = tooLargeFor(upload)
  if (Number(request.headers['content-length'] ?? 0) > upload.maxBytes) return Promise.reject(tooLarge)
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const end = (): void => resolve(Buffer.concat(chunks))
    payload.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= upload.maxBytes) return void chunks.push(chunk)
      chunks.length = 0
      reject(tooLarge)
    })
    payload.on('end', end)
    payload.on('error', () => (size < LEAST_BROKEN_BYTES ? reject(new Problem('REQUEST_MALFORMED')) : end()))
  })
}
