import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import smpp, { type Field, type Message, type Pdu, type Server, type Session } from 'smpp'
import { openWeather, type OnMessage, type StandIn, type Verdict } from './stand-in.ts'

export interface SmsCentreOptions {
  readonly onMessage: OnMessage
  readonly receiptMs?: number
}

const USER = 'vssid'
const RECEIPT_CLASS = 0x04
const RECEIPT_TRIES = 20

/** A small SMS centre that speaks SMPP 3.4: takes texts, sends a receipt a little later, again until the receipt is taken. */
export async function openSmsCentre(options: SmsCentreOptions): Promise<StandIn> {
  const weather = openWeather()
  const password = crypto.randomUUID().slice(0, 8)
  let count = 0

  const serve = (session: Session): void => {
    let signedIn = false
    session.on('error', () => session.destroy())
    session.on('bind_transceiver', (pdu: Pdu) => {
      signedIn = pdu.system_id === USER && pdu.password === password
      session.send(pdu.response(signedIn ? { system_id: 'demo' } : { command_status: smpp.ESME_RBINDFAIL }))
    })
    session.on('enquire_link', (pdu: Pdu) => session.send(pdu.response()))
    session.on('unbind', (pdu: Pdu) => {
      session.send(pdu.response())
      session.close()
    })
    session.on(
      'submit_sm',
      (pdu: Pdu) => void (signedIn ? take(session, pdu) : session.send(pdu.response({ command_status: smpp.ESME_RSYSERR }))),
    )
  }

  const take = async (session: Session, pdu: Pdu): Promise<void> => {
    const verdict = await weather.next()
    const id = `D${Date.now().toString(36)}${(count += 1)}`
    const stored = verdict.startsWith('take') && (await store(options.onMessage, pdu, id))
    if (verdict === 'take_and_drop') return session.destroy()
    session.send(pdu.response(stored ? { message_id: id } : { command_status: statusOf(verdict) }))
    if (stored && pdu.registered_delivery === 1) await sendReceipt(session, pdu, { id, afterMs: options.receiptMs ?? 50 })
  }

  let server = smpp.createServer(serve)
  const port = await listen(server, 0)
  const dropConnections = (): void => {
    for (const session of [...server.sessions]) session.destroy()
  }
  const goDown = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    dropConnections()
    await closed
  }
  return {
    ...weather,
    url: `smpp://${USER}:${password}@127.0.0.1:${port}`,
    dropConnections,
    goDown,
    comeBack: async () => {
      server = smpp.createServer(serve)
      await listen(server, port)
    },
    close: goDown,
  }
}

async function store(onMessage: OnMessage, pdu: Pdu, id: string): Promise<boolean> {
  try {
    await onMessage({
      channel: 'sms',
      recipient: (pdu.destination_addr ?? '').replace(/^84/u, '0'),
      subject: null,
      body: textIn(pdu.short_message) || textIn(pdu.message_payload),
      messageRef: id,
      senderRef: pdu.user_message_reference ?? null,
      attachments: [],
    })
    return true
  } catch {
    return false
  }
}

const statusOf = (verdict: Verdict): number => (verdict === 'refuse' ? smpp.ESME_RINVDSTADR : smpp.ESME_RSUBMITFAIL)

async function sendReceipt(session: Session, pdu: Pdu, receipt: { readonly id: string; readonly afterMs: number }): Promise<void> {
  for (let tries = 0; tries < RECEIPT_TRIES && session.socket.writable; tries += 1) {
    await pause(receipt.afterMs * (tries + 1), undefined, { ref: false })
    const fields = {
      source_addr: pdu.destination_addr,
      destination_addr: pdu.source_addr,
      esm_class: RECEIPT_CLASS,
      data_coding: 0,
      short_message: `id:${receipt.id} sub:001 dlvrd:001 stat:DELIVRD err:000 text:`,
    }
    if (await isTaken(session, fields)) return
  }
}

function isTaken(session: Session, fields: Readonly<Record<string, Field>>): Promise<boolean> {
  return new Promise(resolve => {
    const lost = (): void => resolve(false)
    session.once('close', lost)
    const written = session.deliver_sm(fields, answer => {
      session.off('close', lost)
      resolve(answer.command_status === smpp.ESME_ROK)
    })
    if (!written) lost()
  })
}

const textIn = (field: Message | Buffer | string | undefined): string => {
  if (field === undefined || typeof field === 'string') return field ?? ''
  if (Buffer.isBuffer(field)) return field.toString('utf8')
  return textIn(field.message)
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}
