import smpp, { type Pdu, type Session } from 'smpp'
import type { OnReceipt } from './ports.ts'
import { receiptOf } from './sms-receipt.ts'

export interface SmppOptions {
  readonly url: string
  readonly answerMs: number
  readonly enquireMs: number
  readonly onReceipt: OnReceipt
}

export interface SessionEvents {
  /** Signed in: texts may go out. */
  bound(session: Session): void
  /** Always comes, once; `refused` when the carrier did not take user or password. */
  closed(session: Session, how: { readonly refused: boolean }): void
}

/** One connection to the carrier: signs in, answers the carrier, gives up when nobody answers any more. */
export function openSession(options: SmppOptions, events: SessionEvents): Session {
  const { hostname, port, protocol, username, password } = new URL(options.url)
  const tls = protocol === 'ssmpp:'
  const session = smpp.connect({ host: hostname.replace(/^\[|\]$/gu, ''), port: Number(port || 2775), ...(tls && { tls }) })
  const impatient = setTimeout(() => session.destroy(), options.answerMs)
  let alive: { stop(): void } | undefined
  let refused = false
  session.on(tls ? 'secureConnect' : 'connect', () =>
    session.bind_transceiver({ system_id: decodeURIComponent(username), password: decodeURIComponent(password) }, answer => {
      clearTimeout(impatient)
      refused = answer.command_status !== smpp.ESME_ROK
      if (refused) return session.destroy()
      alive = keepAlive(session, options)
      events.bound(session)
    }),
  )
  answerCarrier(session, options.onReceipt)
  // What failed is told by `close`, which always follows. An unreadable answer leaves no way to go on.
  session.on('error', () => session.destroy())
  session.on('close', () => {
    clearTimeout(impatient)
    alive?.stop()
    events.closed(session, { refused })
  })
  return session
}

/** Asks for a sign of life now and then: a connection that is open but answers nothing is worth less than a new one. */
function keepAlive(session: Session, options: SmppOptions): { stop(): void } {
  let overdue: NodeJS.Timeout | undefined
  const ask = (): void => {
    clearTimeout(overdue)
    overdue = setTimeout(() => session.destroy(), options.answerMs)
    session.enquire_link({}, () => clearTimeout(overdue))
  }
  const asking = setInterval(ask, Math.max(options.enquireMs, options.answerMs))
  return {
    stop: () => {
      clearInterval(asking)
      clearTimeout(overdue)
    },
  }
}

function answerCarrier(session: Session, onReceipt: OnReceipt): void {
  session.on('deliver_sm', (pdu: Pdu) => void answerReceipt(session, pdu, onReceipt))
  session.on('enquire_link', (pdu: Pdu) => session.send(pdu.response()))
  session.on('unbind', (pdu: Pdu) => {
    session.send(pdu.response())
    session.close()
  })
}

/** Answers only after the receipt was stored; otherwise the carrier brings it again. */
async function answerReceipt(session: Session, pdu: Pdu, onReceipt: OnReceipt): Promise<void> {
  const receipt = receiptOf(pdu)
  const stored = receipt ? await onReceipt(receipt).catch(() => false) : true
  session.send(pdu.response(stored ? {} : { command_status: smpp.ESME_RX_T_APPN }))
}
