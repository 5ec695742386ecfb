import type { Field, Pdu, Session } from 'smpp'
import { GatewayFailure, type GatewayFailureCode } from './ports.ts'
import { openSession, type SmppOptions } from './smpp-session.ts'

export interface SmppLink {
  /** Sends a request and gives the answer. When there is no connection it waits two seconds for one, no longer: a carrier
   *  that is away must not keep the workers from letters that could go out. */
  request(command: 'submit_sm', fields: Readonly<Record<string, Field>>): Promise<Pdu>
  /** Signs out; resolves when the connection is closed, after a fifth of a second at the latest. */
  close(): Promise<void>
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 10_000
const CONNECTION_WAIT_MS = 2_000
const SIGN_OUT_MS = 200

/** A connection to the carrier that is signed in again whenever it breaks, after pauses that grow to ten seconds. */
export function openSmppLink(options: SmppOptions): SmppLink {
  const unanswered = new Set<(code: GatewayFailureCode) => void>()
  const waiting = new Set<(session: Session) => void>()
  let bound: Session | undefined
  let trouble: GatewayFailureCode = 'UNREACHABLE'
  let pauseMs = FIRST_PAUSE_MS
  let again: NodeJS.Timeout | undefined
  let closing = false

  const connect = (): Session => openSession(options, { bound: onBound, closed: onClosed })
  const onBound = (session: Session): void => {
    bound = session
    pauseMs = FIRST_PAUSE_MS
    for (const go of [...waiting]) go(session)
  }
  const onClosed = (session: Session, { refused }: { readonly refused: boolean }): void => {
    trouble = refused ? 'SIGN_IN_REFUSED' : 'UNREACHABLE'
    if (bound === session) bound = undefined
    for (const fail of [...unanswered]) fail('CONNECTION_LOST')
    if (!closing) again = setTimeout(() => (current = connect()), pauseMs)
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
  }
  let current = connect()

  const session = (): Promise<Session> =>
    new Promise((resolve, reject) => {
      if (bound) return resolve(bound)
      const go = (found: Session): void => {
        clearTimeout(timer)
        waiting.delete(go)
        resolve(found)
      }
      const timer = setTimeout(() => waiting.delete(go) && reject(new GatewayFailure(trouble)), CONNECTION_WAIT_MS)
      waiting.add(go)
    })

  return {
    request: async (command, fields) => {
      const carrier = await session()
      return answerOf(unanswered, options.answerMs, answered => carrier[command](fields, answered))
    },
    close: () =>
      new Promise(resolve => {
        closing = true
        clearTimeout(again)
        if (current.socket.destroyed) return resolve()
        current.once('close', () => resolve())
        bound?.unbind({})
        current.close()
        setTimeout(() => current.destroy(), SIGN_OUT_MS).unref()
      }),
  }
}

/** Waits for one answer, until the time is over or the connection breaks. `write` gives false when nothing could be written. */
function answerOf(
  unanswered: Set<(code: GatewayFailureCode) => void>,
  ms: number,
  write: (answered: (pdu: Pdu) => void) => boolean,
): Promise<Pdu> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer)
      unanswered.delete(fail)
    }
    const fail = (code: GatewayFailureCode): void => {
      finish()
      reject(new GatewayFailure(code))
    }
    const timer = setTimeout(() => fail('TIMEOUT'), ms)
    unanswered.add(fail)
    const written = write(pdu => {
      finish()
      resolve(pdu)
    })
    if (!written) fail('CONNECTION_LOST')
  })
}
