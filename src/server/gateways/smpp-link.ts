import smpp, { type Field, type Pdu, type Session } from 'smpp'
import { GatewayFailure, type GatewayFailureCode, type OnReceipt } from './ports.ts'
import { receiptOf } from './sms-receipt.ts'

export interface SmppLinkOptions {
  readonly url: string
  readonly answerMs: number
  readonly enquireMs: number
  readonly onReceipt: OnReceipt
}
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

/** A connection to the carrier that is signed in again whenever it breaks. */
export function openSmppLink(options: SmppLinkOptions): SmppLink {
  const { hostname, port, protocol, username, password } = new URL(options.url)
  const credentials = { system_id: decodeURIComponent(username), password: decodeURIComponent(password) }
  const pending = new Set<(code: GatewayFailureCode) => void>()
  const waiting = new Set<(session: Session) => void>()
  let bound: Session | undefined
  let lastFailure: GatewayFailureCode = 'UNREACHABLE'
  let pauseMs = FIRST_PAUSE_MS
  let closed = false
  let retry: NodeJS.Timeout | undefined
  let current: Session | undefined

  const connect = (): void => {
    const tls = protocol === 'ssmpp:'
    const session = smpp.connect({ host: hostname.replace(/^\[|\]$/gu, ''), port: Number(port || 2775), ...(tls && { tls }) })
    current = session
    const impatient = setTimeout(() => session.destroy(), options.answerMs)
    let alive: { stop(): void } | undefined
    session.on(tls ? 'secureConnect' : 'connect', () =>
      session.bind_transceiver(credentials, answer => {
        clearTimeout(impatient)
        if (answer.command_status !== smpp.ESME_ROK) {
          lastFailure = 'SIGN_IN_REFUSED'
          return session.destroy()
        }
        bound = session
        pauseMs = FIRST_PAUSE_MS
        lastFailure = 'UNREACHABLE'
        alive = keepAlive(session, options)
        for (const go of [...waiting]) go(session)
      }),
    )
    session.on('deliver_sm', (pdu: Pdu) => void answerReceipt(session, pdu, options.onReceipt))
    session.on('enquire_link', (pdu: Pdu) => session.send(pdu.response()))
    session.on('unbind', (pdu: Pdu) => {
      session.send(pdu.response())
      session.close()
    })
    // What failed is told by `close`, which always follows. An unreadable answer leaves no way to go on.
    session.on('error', () => {
      lastFailure = 'UNREACHABLE'
      session.destroy()
    })
    session.on('close', () => {
      clearTimeout(impatient)
      alive?.stop()
      if (bound === session) {
        bound = undefined
        for (const fail of [...pending]) fail('CONNECTION_LOST')
      }
      if (!closed) retry = setTimeout(connect, pauseMs)
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
    })
  }
  connect()

  const whenBound = (): Promise<Session> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new GatewayFailure('UNREACHABLE'))
      if (bound) return resolve(bound)
      const go = (session: Session): void => {
        clearTimeout(timer)
        waiting.delete(go)
        resolve(session)
      }
      const timer = setTimeout(() => {
        waiting.delete(go)
        reject(new GatewayFailure(lastFailure))
      }, CONNECTION_WAIT_MS)
      waiting.add(go)
    })

  return {
    request: async (command, fields) => {
      const session = await whenBound()
      return new Promise((resolve, reject) => {
        const finish = (): void => {
          clearTimeout(timer)
          pending.delete(fail)
        }
        const fail = (code: GatewayFailureCode): void => {
          finish()
          reject(new GatewayFailure(code))
        }
        const timer = setTimeout(() => fail('TIMEOUT'), options.answerMs)
        pending.add(fail)
        const written = session[command](fields, answer => {
          finish()
          resolve(answer)
        })
        if (!written) fail('CONNECTION_LOST')
      })
    },
    close: () =>
      new Promise(resolve => {
        closed = true
        clearTimeout(retry)
        for (const fail of [...pending]) fail('CONNECTION_LOST')
        const session = current
        if (!session || session.socket.destroyed) return resolve()
        session.once('close', () => resolve())
        bound?.unbind({})
        session.close()
        setTimeout(() => session.destroy(), SIGN_OUT_MS).unref()
      }),
  }
}

/** Asks for a sign of life now and then: a connection that is open but answers nothing is worth less than a new one. */
function keepAlive(session: Session, options: SmppLinkOptions): { stop(): void } {
  let overdue: NodeJS.Timeout | undefined
  const asking = setInterval(
    () => {
      clearTimeout(overdue)
      overdue = setTimeout(() => session.destroy(), options.answerMs)
      session.enquire_link({}, () => clearTimeout(overdue))
    },
    Math.max(options.enquireMs, options.answerMs),
  )
  return {
    stop: () => {
      clearInterval(asking)
      clearTimeout(overdue)
    },
  }
}

/** Answers only after the receipt was stored; otherwise the carrier brings it again. */
async function answerReceipt(session: Session, pdu: Pdu, onReceipt: OnReceipt): Promise<void> {
  const receipt = receiptOf(pdu)
  const stored = receipt ? await onReceipt(receipt).catch(() => false) : true
  session.send(pdu.response(stored ? {} : { command_status: smpp.ESME_RX_T_APPN }))
}
