import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { GatewayFailure, PERSON_ITEMS, type AskedPerson, type PopulationAnswer } from './ports.ts'

interface Call {
  readonly url: string
  readonly key: string
  readonly signal: AbortSignal
}

/** No answer of this service is longer than a few hundred bytes. */
const LARGEST_ANSWER = 4_096

/** The request's own id comes back in the body: an answer that belongs to another question is no answer. */
const Answer = z.discriminatedUnion('result', [
  z.object({ requestId: z.string(), result: z.literal('confirmed') }),
  z.object({ requestId: z.string(), result: z.literal('differs'), items: z.array(z.enum(PERSON_ITEMS)).check(z.minLength(1)) }),
  z.object({ requestId: z.string(), result: z.literal('unknown') }),
])

/** One request and its answer. Number and name travel in the body, never in the address, where logs of the way would keep them.
 *  @throws GatewayFailure TIMEOUT when the signal ends it */
export async function askOnce({ url, key, signal }: Call, person: AskedPerson): Promise<PopulationAnswer> {
  const requestId = randomUUID()
  const failure = (code: 'UNREACHABLE' | 'CONNECTION_LOST'): GatewayFailure => new GatewayFailure(signal.aborted ? 'TIMEOUT' : code)
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', accept: 'application/json', 'x-request-id': requestId },
    body: JSON.stringify({ ...person, ...(person.birthDate === null && { birthDate: undefined }) }),
    // Another address than the configured one must not get the key, nor anybody's number.
    redirect: 'manual',
    signal,
  }).catch(() => {
    throw failure('UNREACHABLE')
  })
  if (response.status !== 200) {
    void response.body?.cancel().catch(() => undefined)
    throw new GatewayFailure(codeOf(response.status))
  }
  const text = await textOf(response).catch((error: unknown) => {
    throw error instanceof GatewayFailure ? error : failure('CONNECTION_LOST')
  })
  return read(text, requestId)
}

function codeOf(status: number): 'SIGN_IN_REFUSED' | 'BUSY' | 'REFUSED' | 'MALFORMED' {
  if (status === 401 || status === 403) return 'SIGN_IN_REFUSED'
  if (status === 429 || status >= 500) return 'BUSY'
  return status >= 400 ? 'REFUSED' : 'MALFORMED'
}

/** The body, if it says that it is JSON, and no more of it than an answer can have. */
async function textOf(response: Response): Promise<string> {
  const isJson = /^application\/json\s*(?:;|$)/iu.test(response.headers.get('content-type') ?? '')
  const parts: Uint8Array[] = []
  let size = isJson ? 0 : LARGEST_ANSWER
  for await (const part of response.body ?? []) {
    parts.push(part)
    if ((size += part.length) > LARGEST_ANSWER) throw new GatewayFailure('MALFORMED')
  }
  return isJson ? Buffer.concat(parts).toString('utf8') : ''
}

function read(text: string, requestId: string): PopulationAnswer {
  const { data } = z.safeParse(Answer, jsonOf(text))
  if (data?.requestId !== requestId) throw new GatewayFailure('MALFORMED')
  return data.result === 'differs' ? { result: data.result, items: data.items } : { result: data.result }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
