import { once } from 'node:events'
import smpp, { type Message, type Pdu, type Server, type Session } from 'smpp'
import { afterAWhile, AT_ONCE, type Network } from './network.ts'
import { sendReceipt, type Receipt } from './sms-receipt.ts'
import { openWeather, type DemoMessage, type OnMessage, type StandIn, type Verdict } from './stand-in.ts'

export interface SmsCentreOptions {
  /** The text has arrived at the telephone. */
  readonly onMessage: OnMessage
  readonly receiptMs?: number
  /** How texts travel; all of them at once when left out. */
  readonly network?: Network
}

const USER = 'vssid'

/** A small SMS centre that speaks SMPP 3.4: takes texts, brings them to the telephone, sends a receipt a little later, again until
 *  the receipt is taken. By `network` texts are late, overtake each other, or never arrive. */
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
    const text = textOf(pdu, id)
    const passage = options.network?.passage(text) ?? AT_ONCE
    const isHere = passage.outcome === 'delivered' && passage.afterMs === 0
    const taken = verdict.startsWith('take') && (!isHere || (await arrives(options.onMessage, text)))
    if (verdict === 'take_and_drop') return session.destroy()
    session.send(pdu.response(taken ? { message_id: id } : { command_status: statusOf(verdict) }))
    if (!taken || passage.outcome === 'lost') return
    if (isHere) return report(session, pdu, { id, state: 'DELIVRD' })
    const later = options.network?.later ?? afterAWhile
    later(passage.afterMs, async () => {
      const there = passage.outcome === 'delivered' && (await arrives(options.onMessage, text))
      await report(session, pdu, { id, state: there ? 'DELIVRD' : 'UNDELIV' })
    })
  }
  const report = async (session: Session, pdu: Pdu, news: Pick<Receipt, 'id' | 'state'>): Promise<void> => {
    if (pdu.registered_delivery === 1) await sendReceipt(session, pdu, { ...news, afterMs: options.receiptMs ?? 50 })
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

const textOf = (pdu: Pdu, id: string): DemoMessage => ({
  channel: 'sms',
  recipient: (pdu.destination_addr ?? '').replace(/^84/u, '0'),
  subject: null,
  body: textIn(pdu.short_message) || textIn(pdu.message_payload),
  messageRef: id,
  senderRef: pdu.user_message_reference ?? null,
  attachments: [],
})

async function arrives(onMessage: OnMessage, text: DemoMessage): Promise<boolean> {
  try {
    await onMessage(text)
    return true
  } catch {
    return false
  }
}

const statusOf = (verdict: Verdict): number => (verdict === 'refuse' ? smpp.ESME_RINVDSTADR : smpp.ESME_RSUBMITFAIL)

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
