import { createHmac, randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { payPage } from './payment-page.ts'

/** What somebody may choose on the page of the gateway. */
export const PAY_WAYS = {
  pay: 'pays, and we are told at once',
  told_twice: 'pays, and we are told twice',
  told_late: 'pays, and we are told after half a minute',
  untold: 'pays, and we are never told',
  twice: 'pays twice',
  other_amount: 'pays another amount',
  too_late: 'pays after the order has ended',
  fail: 'gives up',
} as const
export type PayWay = keyof typeof PAY_WAYS
export const isPayWay = (name: unknown): name is PayWay => typeof name === 'string' && Object.hasOwn(PAY_WAYS, name)

/** What the gateway does with the next calls. */
export const PAYMENT_MODES = { right: 'answers as it should', down: 'breaks every connection', error: 'answers 500' } as const
export type PaymentMode = keyof typeof PAYMENT_MODES
export const isPaymentMode = (name: unknown): name is PaymentMode => typeof name === 'string' && Object.hasOwn(PAYMENT_MODES, name)

export interface StandInOrder {
  readonly orderNo: string
  readonly amountVnd: number
  readonly text: string
  readonly language: 'vi' | 'en'
  readonly returnUrl: string
  readonly notifyUrl: string
  readonly expiresAt: string
  readonly token: string
  state: 'open' | 'paid' | 'failed' | 'expired'
}
interface Paid {
  readonly ref: string
  readonly orderNo: string
  readonly amountVnd: number
  readonly at: string
}
interface Returned extends Paid {
  readonly paymentRef: string
}
export interface StatementEntry {
  readonly kind: 'payment' | 'refund'
  readonly ref: string
  readonly orderNo: string
  readonly amountVnd: number
}

export interface PaymentStandIn {
  readonly url: string
  readonly key: string
  readonly callbackKey: string
  readonly mode: () => PaymentMode
  readonly behave: (mode: PaymentMode) => void
  readonly orders: () => readonly StandInOrder[]
  readonly payments: () => readonly Paid[]
  readonly refunds: () => readonly Returned[]
  /** As if chosen on the page; waits until we were told, where we are. */
  readonly choose: (orderNo: string, how: PayWay) => Promise<void>
  /** Takes a payment and tells nobody. */
  readonly takeMoney: (orderNo: string, amountVnd?: number) => Promise<Paid>
  /** Tells of something, signed as said. Gives the status of the answer, 0 when there was none. */
  readonly tell: (told: object, how?: Telling) => Promise<number>
  /** Changes what the statement of a day will say. */
  readonly tamper: (change: (lines: readonly StatementEntry[]) => readonly StatementEntry[]) => void
  /** Where to tell, instead of where an order says. */
  readonly notifyAt: (origin: string) => void
  close(): Promise<void>
}

export interface Telling {
  readonly key?: string
  /** Seconds since 1970. */
  readonly time?: string
  /** Another body than the signed one. */
  readonly body?: string
  readonly signature?: string
}

interface StandInOptions {
  readonly port?: number
  readonly key?: string
  readonly callbackKey?: string
  /** The clock of the gateway; of demo mode that of the product. */
  readonly now?: () => Promise<Date> | Date
}

const LATE_MS = 30_000
const CALLBACK_TYPE = 'application/vnd.vssid.payment+json'

/** A payment gateway that speaks the protocol of docs/integrate.md, with a page where somebody "pays". No money is moved. */
export async function openPaymentStandIn(options: StandInOptions = {}): Promise<PaymentStandIn> {
  const key = options.key ?? randomUUID()
  const callbackKey = options.callbackKey ?? randomUUID()
  const now = async (): Promise<Date> => (options.now ? options.now() : new Date())
  const orders = new Map<string, StandInOrder>()
  const payments: Paid[] = []
  const refunds: Returned[] = []
  let mode: PaymentMode = 'right'
  let tamper = (lines: readonly StatementEntry[]): readonly StatementEntry[] => lines
  let notifyOrigin: string | undefined
  const end = new AbortController()

  const orderOf = (no: unknown): StandInOrder => {
    const order = typeof no === 'string' ? orders.get(no) : undefined
    if (!order) throw new Unknown()
    return order
  }
  const tell = async (told: object, how: Telling = {}): Promise<number> => {
    const order = orders.get(String(Object(told).orderNo ?? ''))
    const address = notifyOrigin === undefined ? order?.notifyUrl : `${notifyOrigin}/api/v1/payments/callback`
    if (address === undefined) return 0
    const body = JSON.stringify(told)
    const time = how.time ?? String(Math.floor(Date.now() / 1000))
    const signature = createHmac('sha256', how.key ?? callbackKey)
      .update(`${time}.${body}`)
      .digest('hex')
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': CALLBACK_TYPE,
        'x-requested-by': 'payment-gateway',
        'x-payment-time': time,
        'x-payment-signature': how.signature ?? signature,
      },
      body: how.body ?? body,
    }).catch(() => undefined)
    await response?.arrayBuffer().catch(() => undefined)
    return response?.status ?? 0
  }
  /** As gateways do: again until it is taken, ever more rarely. */
  const tellUntilTaken = async (told: object): Promise<void> => {
    for (let pauseMs = 500; !end.signal.aborted && (await tell(told)) !== 200 && pauseMs < 20_000; pauseMs *= 2)
      await pause(pauseMs, undefined, { ref: false })
  }
  const takeMoney = async (orderNo: string, amountVnd?: number, at?: Date): Promise<Paid> => {
    const order = orderOf(orderNo)
    const ref = `GD${Date.now()}${String(randomInt(1_000_000)).padStart(6, '0')}`
    const paid = { ref, orderNo, amountVnd: amountVnd ?? order.amountVnd, at: (at ?? (await now())).toISOString() }
    payments.push(paid)
    order.state = 'paid'
    return paid
  }
  const choose = async (orderNo: string, how: PayWay): Promise<void> => {
    const order = orderOf(orderNo)
    if (how === 'fail') {
      order.state = 'failed'
      return tellUntilTaken({ event: 'failed', orderNo, at: (await now()).toISOString() })
    }
    const late = new Date(Date.parse(order.expiresAt) + 60_000)
    const paid = await takeMoney(
      orderNo,
      how === 'other_amount' ? order.amountVnd + 1_000 : undefined,
      how === 'too_late' ? late : undefined,
    )
    if (how === 'untold') return
    const told = { event: 'payment', ...paid }
    if (how === 'told_late') return void pause(LATE_MS, undefined, { ref: false }).then(() => tellUntilTaken(told))
    await tellUntilTaken(told)
    if (how === 'told_twice') await tellUntilTaken(told)
    if (how === 'twice') await tellUntilTaken({ event: 'payment', ...(await takeMoney(orderNo)) })
  }
  const refund = async (body: Readonly<Record<string, unknown>>): Promise<Returned> => {
    const known = refunds.find(({ paymentRef }) => paymentRef === body['paymentRef'])
    if (known) return known
    const payment = payments.find(({ ref, orderNo, amountVnd }) => {
      return ref === body['paymentRef'] && orderNo === body['orderNo'] && amountVnd === body['amountVnd']
    })
    if (!payment) throw new Unknown()
    const returned = { ...payment, paymentRef: payment.ref, ref: `HT${payment.ref.slice(2)}`, at: (await now()).toISOString() }
    // Asked twice at once it is still one.
    const meanwhile = refunds.find(({ paymentRef }) => paymentRef === payment.ref)
    if (meanwhile) return meanwhile
    refunds.push(returned)
    return returned
  }
  const statement = (day: string): object => {
    const dayOf = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10)
    const line = (kind: StatementEntry['kind']) => (one: Paid) => ({ kind, ref: one.ref, orderNo: one.orderNo, amountVnd: one.amountVnd })
    const of = (list: readonly Paid[]) => list.filter(({ at }) => dayOf(at) === day)
    return { day, movements: tamper([...of(payments).map(line('payment')), ...of(refunds).map(line('refund'))]) }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://gateway').pathname
    const page = /^\/pay\/([\w-]{36})(?:\/(\w+))?$/u.exec(path)
    if (page) return answerPage(request, response, page[1] ?? '', page[2])
    if (request.headers.authorization !== `Bearer ${key}`) return send(response, 401, { error: 'the key is not accepted' })
    if (path === '/control' && request.method === 'PUT') {
      const { mode: wanted } = await recordIn(request)
      if (!isPaymentMode(wanted)) return send(response, 422, { modes: PAYMENT_MODES })
      mode = wanted
      return send(response, 200, { mode })
    }
    if (mode === 'down') return void response.destroy()
    if (mode === 'error') return send(response, 500, { error: 'told to fail' })
    if (path === '/v1/orders' && request.method === 'POST') {
      const order = orderIn(await recordIn(request))
      if (!order) return send(response, 422, { error: 'orderNo, amountVnd, text, language, returnUrl, notifyUrl and expiresAt are needed' })
      const known = orders.get(order.orderNo) ?? order
      if (known.amountVnd !== order.amountVnd) return send(response, 409, { error: 'this order has another amount' })
      orders.set(known.orderNo, known)
      return send(response, 201, { orderNo: known.orderNo, payUrl: `${origin}/pay/${known.token}` })
    }
    if (path === '/v1/refunds' && request.method === 'POST') return send(response, 200, await refund(await recordIn(request)))
    const [, list, name = ''] = /^\/v1\/(orders|statements)\/([\w-]{1,40})$/u.exec(path) ?? []
    if (list === 'statements') return send(response, 200, statement(name))
    if (list !== 'orders') throw new Unknown()
    const { orderNo, state } = orderOf(name)
    send(response, 200, { orderNo, state, payments: payments.filter(one => one.orderNo === orderNo) })
  }
  const answerPage = async (request: IncomingMessage, response: ServerResponse, token: string, how: string | undefined): Promise<void> => {
    const order = [...orders.values()].find(one => one.token === token)
    if (!order) throw new Unknown()
    if (request.method !== 'POST' || !isPayWay(how)) return sendPage(response, payPage(order))
    const told = choose(order.orderNo, how)
    // The person is sent back at once when it takes long to tell.
    await Promise.race([told, pause(2_000, undefined, { ref: false })])
    response.writeHead(303, { location: order.returnUrl, 'content-length': '0' }).end()
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) =>
      error instanceof Unknown ? send(response, 404, { error: 'nothing is known of it' }) : void response.destroy(),
    )
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : options.port}`
  return {
    url: `${origin}/v1`,
    key,
    callbackKey,
    mode: () => mode,
    behave: wanted => void (mode = wanted),
    orders: () => [...orders.values()],
    payments: () => payments,
    refunds: () => refunds,
    choose,
    takeMoney,
    tell,
    tamper: change => void (tamper = change),
    notifyAt: wanted => void (notifyOrigin = wanted),
    close: async () => {
      end.abort()
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

class Unknown extends Error {}

const send = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const sendPage = (response: ServerResponse, text: string): void =>
  void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(text)

async function recordIn(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  try {
    const body: unknown = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'))
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch {
    return {}
  }
}

function orderIn(body: Readonly<Record<string, unknown>>): StandInOrder | undefined {
  const { orderNo, amountVnd, text, language, returnUrl, notifyUrl, expiresAt } = body
  const areTexts = [orderNo, text, returnUrl, notifyUrl, expiresAt].every(one => typeof one === 'string' && one !== '')
  if (!areTexts || typeof amountVnd !== 'number' || amountVnd <= 0) return undefined
  return {
    ...{ orderNo: String(orderNo), text: String(text), returnUrl: String(returnUrl), notifyUrl: String(notifyUrl) },
    ...{ amountVnd, expiresAt: String(expiresAt), language: language === 'en' ? 'en' : 'vi', token: randomUUID(), state: 'open' },
  }
}
