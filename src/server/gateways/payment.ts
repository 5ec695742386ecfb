import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import { openBreaker } from './circuit-breaker.ts'
import { GatewayFailure, type PaymentGateway } from './ports.ts'

export interface PaymentOptions {
  /** Where the gateway's interface begins: https://host/v1 */
  readonly url: string
  /** What it knows us by. */
  readonly key: string
  /** With what it signs what it tells us. */
  readonly callbackKey: string
  /** From the first byte of the connection to the last of the answer. */
  readonly totalMs?: number
  /** Milliseconds of a clock that does not jump, for the breaker. */
  readonly now?: () => number
  /** Milliseconds since 1970, for the age of signatures: the machine's own clock, as the gateway has one. */
  readonly wallClock?: () => number
}

const LARGEST_ANSWER = 64 * 1024
const LARGEST_STATEMENT = 64 * 1024 * 1024
/** A signature counts for so long before and after the time that it names. */
export const CALLBACK_WINDOW_S = 300

const ref = z.string().check(z.minLength(1), z.maxLength(80))
const vnd = z.int().check(z.positive())
const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u))
const Payment = z.object({ ref, amountVnd: vnd, at: instant })
const Order = z.object({ orderNo: z.string(), state: z.enum(['open', 'paid', 'failed', 'expired']), payments: z.array(Payment) })
const Created = z.object({ orderNo: z.string(), payUrl: z.string().check(z.maxLength(500)) })
const Refund = z.object({ paymentRef: ref, ref, amountVnd: vnd, at: instant })
const Statement = z.object({
  day: z.string(),
  movements: z.array(z.object({ kind: z.enum(['payment', 'refund']), ref, orderNo: z.string().check(z.maxLength(80)), amountVnd: vnd })),
})

/** The payment gateway over HTTP (docs/integrate.md). Every call may be repeated: orders and refunds are named by our own numbers. */
export function openPaymentGateway(options: PaymentOptions): PaymentGateway {
  const { totalMs = 10_000, wallClock = Date.now } = options
  const base = options.url.replace(/\/+$/u, '')
  const breaker = openBreaker({
    isTrouble: error => !(error instanceof GatewayFailure) || error.code !== 'REFUSED',
    ...(options.now && { now: options.now }),
  })
  const ask = <T>(
    schema: z.ZodMiniType<T>,
    path: string,
    { body, largest = LARGEST_ANSWER }: { readonly body?: object; readonly largest?: number } = {},
  ): Promise<T> => breaker.run(() => askOnce(schema, { url: `${base}${path}`, key: options.key, totalMs, body, largest }))
  return {
    isOpen: true,
    createOrder: async order => {
      const { orderNo, payUrl } = await ask(Created, '/orders', { body: order })
      if (orderNo !== order.orderNo || !isWebAddress(payUrl)) throw new GatewayFailure('MALFORMED')
      return { payUrl }
    },
    findOrder: async orderNo => {
      const order = await ask(Order, `/orders/${orderNo}`)
      if (order.orderNo !== orderNo) throw new GatewayFailure('MALFORMED')
      return order
    },
    refund: async refund => {
      const done = await ask(Refund, '/refunds', { body: refund })
      if (done.paymentRef !== refund.paymentRef || done.amountVnd !== refund.amountVnd) throw new GatewayFailure('MALFORMED')
      return { ref: done.ref, at: done.at }
    },
    statement: async day => {
      const statement = await ask(Statement, `/statements/${day}`, { largest: LARGEST_STATEMENT })
      if (statement.day !== day) throw new GatewayFailure('MALFORMED')
      return statement.movements
    },
    isSigned: ({ time, signature, body }) => {
      const at = /^\d{10}$/u.test(time) ? Number(time) : Number.NaN
      const wanted = signCallback(options.callbackKey, time, body)
      const given = Buffer.from(/^[0-9a-f]{64}$/u.test(signature) ? signature : '0'.repeat(64), 'hex')
      // Compared whatever the time says, and always the same number of bytes.
      const isSame = timingSafeEqual(wanted, given)
      return isSame && Math.abs(wallClock() / 1000 - at) <= CALLBACK_WINDOW_S
    },
  }
}

/** HMAC-SHA256 over "<time>.<body>", the time in seconds since 1970. */
export const signCallback = (key: string, time: string, body: Uint8Array): Buffer =>
  createHmac('sha256', key).update(`${time}.`).update(body).digest()

/** A deployment that takes no money: what has to be paid is paid elsewhere. */
export const noPaymentGateway = (): PaymentGateway => {
  const refuse = async (): Promise<never> => {
    throw new GatewayFailure('NOT_CONFIGURED')
  }
  return { isOpen: false, createOrder: refuse, findOrder: refuse, refund: refuse, statement: refuse, isSigned: () => false }
}

const isWebAddress = (address: string): boolean => URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol)

interface Asked {
  readonly url: string
  readonly key: string
  readonly totalMs: number
  readonly body: object | undefined
  readonly largest: number
}

async function askOnce<T>(schema: z.ZodMiniType<T>, { url, key, totalMs, body, largest }: Asked): Promise<T> {
  const signal = AbortSignal.timeout(totalMs)
  const failure = (code: 'UNREACHABLE' | 'CONNECTION_LOST'): GatewayFailure => new GatewayFailure(signal.aborted ? 'TIMEOUT' : code)
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}`, accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    // Another address than the configured one must not get the key.
    redirect: 'manual',
    signal,
  }).catch(() => {
    throw failure('UNREACHABLE')
  })
  if (response.status !== 200 && response.status !== 201) {
    void response.body?.cancel().catch(() => undefined)
    throw new GatewayFailure(codeOf(response.status))
  }
  const text = await textOf(response, largest).catch((error: unknown) => {
    throw error instanceof GatewayFailure ? error : failure('CONNECTION_LOST')
  })
  const { success, data } = z.safeParse(schema, jsonOf(text))
  if (!success) throw new GatewayFailure('MALFORMED')
  return data
}

function codeOf(status: number): 'SIGN_IN_REFUSED' | 'BUSY' | 'REFUSED' | 'MALFORMED' {
  if (status === 401 || status === 403) return 'SIGN_IN_REFUSED'
  if (status === 429 || status >= 500) return 'BUSY'
  return status >= 400 ? 'REFUSED' : 'MALFORMED'
}

async function textOf(response: Response, largest: number): Promise<string> {
  if (!/^application\/json\s*(?:;|$)/iu.test(response.headers.get('content-type') ?? '')) throw new GatewayFailure('MALFORMED')
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    parts.push(part)
    if ((size += part.length) > largest) throw new GatewayFailure('MALFORMED')
  }
  return Buffer.concat(parts).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
