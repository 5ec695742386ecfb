import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { Problem, type ProblemCode } from '#domain/kernel/problem.ts'
import { problemBody } from './problems.ts'

const CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TOO_SLOW',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
}

/** The answer has this long to reach who still sends; a line that is cut at once would take it along. */
const LAST_MOMENT_MS = 1_000

/** What never became a request: a line that is no HTTP, headers without end, a sender who is too slow. There is nothing to reply to, so
 *  the answer is written on the line itself, with the headers of every other answer, and the line ends.
 *  @param traceId makes the trace of one answer */
export const answerBrokenRequest =
  (headers: Readonly<Record<string, string>>, traceId: () => string) =>
  ({ code = '' }: { readonly code?: string }, socket: Socket): void => {
    if (socket.writableEnded) return
    if (!socket.writable || code === 'ECONNRESET' || hasAnswer(socket)) return void socket.destroy()
    socket.end(answerOf(code, headers, traceId()))
    setTimeout(() => socket.destroy(), LAST_MOMENT_MS).unref()
  }

/** An answer to the request before is on its way: nothing may be written into the middle of it. */
function hasAnswer(socket: Socket): boolean {
  const open: unknown = Reflect.get(socket, '_httpMessage')
  return typeof open === 'object' && open !== null && Reflect.get(open, 'headersSent') === true
}

function answerOf(code: string, headers: Readonly<Record<string, string>>, traceId: string): string {
  const { status, ...problem } = problemBody(new Problem(CODES[code] ?? 'REQUEST_MALFORMED'), traceId, 'vi')
  const body = JSON.stringify({ ...problem, status })
  const lines = Object.entries({
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body}`
}
