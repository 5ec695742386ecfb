import type { Input, Output } from '#contract/core.ts'
import type { ApiOperations, OperationId } from '#contract/api.ts'
import { answered, keyOf } from './once.ts'
import { ApiProblem, readProblem } from './problem.ts'
import { CALL_HEADERS, targetOf, type Parts } from './request.ts'

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /** Default 20 s: a slow 2G answer, not a lost one. */
  readonly timeoutMs?: number
}

type Sent<Id extends OperationId> = Input<ApiOperations[Id]>
/** The answer of an operation. */
export type Answer<Id extends OperationId> = Output<ApiOperations[Id]>
/** Input and options of a call; the input may be left out when the operation takes none. */
export type Arguments<Id extends OperationId, Options> =
  unknown extends Sent<Id> ? [input?: undefined, options?: Options] : [input: Sent<Id>, options?: Options]

let onSessionLost: ((problem: ApiProblem) => void) | undefined
/** What an app does when the server no longer knows the session (SIGN_IN_REQUIRED, or SESSION_* for why). */
export const whenSessionIsLost = (handler: (problem: ApiProblem) => void): void => {
  onSessionLost = handler
}

let turn = 0
/** A session has begun, or goes on under another token: a refusal of what was asked before says nothing about it. */
export const sessionBegins = (): void => void (turn += 1)

/** Tells the app when a refusal means that nobody is signed in any more, and gives the refusal back to be thrown. */
export const noticed = (problem: ApiProblem): ApiProblem => {
  if (problem.code === 'SIGN_IN_REQUIRED' || problem.code.startsWith('SESSION_')) onSessionLost?.(problem)
  return problem
}

/** Calls an operation of the contract: `await call('signIn', { body: { name, password } })`.
 *  @throws ApiProblem for each refusal, OFFLINE when no answer came in time; AbortError when the caller gave up */
export const call = <Id extends OperationId>(id: Id, ...[input, options]: Arguments<Id, CallOptions>): Promise<Answer<Id>> =>
  callUntyped(id, input, options)

/** For callers that have checked the input themselves, such as `useAnswer`. */
export async function callUntyped<Id extends OperationId>(id: Id, input: unknown, options: CallOptions = {}): Promise<Answer<Id>> {
  const askedIn = turn
  const parts: Parts & { readonly body?: unknown } = typeof input === 'object' && input !== null ? input : {}
  const { method, url, needsProof, onceByKey } = targetOf(id, parts)
  const sent = onceByKey ? `${id} ${JSON.stringify(input)}` : undefined
  const key = sent === undefined ? {} : { 'Idempotency-Key': keyOf(sent) }
  const ask = async (proof?: Readonly<Record<string, string>>) => {
    const response = await send(url, options, {
      method,
      headers: { ...CALL_HEADERS, ...key, ...proof, ...(parts.body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    })
    return { response, answer: await read(response) }
  }
  let { response, answer } = await ask(needsProof ? await proofHeader(id, options) : undefined)
  if (response.status === PROOF_ASKED && !needsProof) ({ response, answer } = await ask(await proofHeader(id, options)))
  if (sent !== undefined) answered(sent, response.status)
  if (!response.ok) throw askedIn === turn ? noticed(readProblem(response.status, answer)) : readProblem(response.status, answer)
  return answer as Answer<Id>
}

/** Status of PROOF_OF_WORK_NEEDED: some operations ask for the device's work only after many tries. */
const PROOF_ASKED = 428

/** The device's work for one call; what does it is loaded when it is needed. */
async function proofHeader(id: OperationId, { signal }: CallOptions): Promise<Readonly<Record<string, string>>> {
  const loaded = await import('./proof.ts').catch(() => {
    throw new ApiProblem('OFFLINE')
  })
  return { 'X-Proof-Of-Work': await loaded.proofFor(id, signal) }
}

async function send(url: string, { signal, timeoutMs = 20_000 }: CallOptions, request: RequestInit): Promise<Response> {
  const clock = new AbortController()
  const giveUp = () => clock.abort()
  const timer = setTimeout(giveUp, timeoutMs)
  signal?.addEventListener('abort', giveUp)
  try {
    return await fetch(url, { ...request, credentials: 'same-origin', signal: clock.signal })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiProblem('OFFLINE')
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', giveUp)
  }
}

/** JSON, a file as Blob, or nothing. A body that breaks off is a lost network. */
async function read(response: Response): Promise<unknown> {
  const type = response.headers.get('Content-Type') ?? ''
  try {
    if (response.status === 204 || response.headers.get('Content-Length') === '0') return undefined
    if (type.includes('json')) return await response.json()
    return response.ok ? (type === '' ? undefined : await response.blob()) : undefined
  } catch {
    throw new ApiProblem('OFFLINE')
  }
}
