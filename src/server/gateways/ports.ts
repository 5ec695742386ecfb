/** What the program asks of the outside. The modules know these types, not the protocols behind them. */
export interface SmsGateway {
  /** Hands a text over to the carrier and gives the carrier's own number for it.
   *  @throws GatewayFailure; after a time-out or a lost connection the message may have gone out all the same */
  send(message: { readonly id: string; readonly to: string; readonly text: string }): Promise<{ readonly ref: string }>
  close(): Promise<void>
}

export interface Attachment {
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

export interface EmailGateway {
  /** Hands a letter to the mail server. The Message-ID is made of `id`: sent twice, a letter is still recognised as one.
   *  @throws GatewayFailure */
  send(message: {
    readonly id: string
    readonly to: string
    readonly subject: string
    readonly text: string
    readonly attachments?: readonly Attachment[]
  }): Promise<{ readonly ref: string }>
  close(): Promise<void>
}

/** A browser that wants to be told: the address at its push service, and what to encrypt with, base64url. */
export interface PushAddress {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

export interface PushGateway {
  /** By which push services know this server; browsers subscribe with it. Base64url. */
  readonly publicKey: string
  /** Whether a browser's subscription can be used: an address of a known push service, and a key of the curve. */
  accepts(to: PushAddress): boolean
  /** Hands a notification to the push service, which keeps it for `ttlS` seconds while the device sleeps.
   *  @throws GatewayFailure; RECIPIENT_GONE when the subscription has ended */
  send(message: {
    readonly id: string
    readonly to: PushAddress
    readonly payload: string
    readonly ttlS: number
    readonly urgency: 'normal' | 'high'
  }): Promise<{ readonly ref: string }>
}

/** News from the carrier about a text that it took. */
export interface Receipt {
  readonly ref: string
  readonly outcome: 'delivered' | 'failed'
}
/** Gives false when the message is not known (yet): the carrier then brings the receipt again. */
export type OnReceipt = (receipt: Receipt) => Promise<boolean>

/** Who is asked about. The birth date only where it is known. */
export interface AskedPerson {
  readonly personalId: string
  readonly fullName: string
  readonly birthDate: string | null
}

/** Items of a person that the population database compares with its own. */
export const PERSON_ITEMS = ['fullName', 'birthDate'] as const
export type PersonItem = (typeof PERSON_ITEMS)[number]

/** Its answer never holds a person's data: only whether what was said is so. */
export type PopulationAnswer =
  | { readonly result: 'confirmed' }
  | { readonly result: 'differs'; readonly items: readonly PersonItem[] }
  | { readonly result: 'unknown' }

export interface PopulationGateway {
  /** Asks the national population database whether number and name belong together. Asking changes nothing there, so it is tried
   *  again when that may help; the answer or the failure is here within three seconds.
   *  @throws GatewayFailure */
  check(person: AskedPerson): Promise<PopulationAnswer>
  /** For operators: `not_configured` where there is none, else the state of the circuit breaker. */
  state(): PopulationState
  /** Calls since the start by how they ended: an answer's result or a failure's code. */
  counts(): Readonly<Record<string, number>>
}
export type PopulationState = 'not_configured' | 'closed' | 'open' | 'half_open'

/** What somebody is to pay. `orderNo` is ours: the same order sent again is the same order. */
export interface PaymentOrder {
  readonly orderNo: string
  readonly amountVnd: number
  /** What it is for, without anybody's name or number. */
  readonly text: string
  readonly language: 'vi' | 'en'
  /** Where the browser goes afterwards. */
  readonly returnUrl: string
  /** Where the gateway tells us what has happened. */
  readonly notifyUrl: string
  /** No money is taken after it. */
  readonly expiresAt: string
}
export interface KnownPayment {
  readonly ref: string
  readonly amountVnd: number
  readonly at: string
}
export interface KnownOrder {
  readonly state: 'open' | 'paid' | 'failed' | 'expired'
  readonly payments: readonly KnownPayment[]
}
export interface StatementLine {
  readonly kind: 'payment' | 'refund'
  readonly ref: string
  readonly orderNo: string
  readonly amountVnd: number
}

/** Takes money and gives it back. All but `isSigned` @throws GatewayFailure */
export interface PaymentGateway {
  /** Whether this deployment takes money at all. */
  readonly isOpen: boolean
  createOrder(order: PaymentOrder): Promise<{ readonly payUrl: string }>
  /** What the gateway knows of an order; REFUSED for one that it has never seen. */
  findOrder(orderNo: string): Promise<KnownOrder>
  /** Gives a payment back, whole; asked again it answers the same refund. */
  refund(refund: {
    readonly paymentRef: string
    readonly orderNo: string
    readonly amountVnd: number
  }): Promise<{ readonly ref: string; readonly at: string }>
  /** Every movement of a day in Vietnam that is over. */
  statement(day: string): Promise<readonly StatementLine[]>
  /** Whether the gateway has signed this, lately. Takes the same time for every wrong signature. */
  isSigned(callback: { readonly time: string; readonly signature: string; readonly body: Uint8Array }): boolean
}

export type GatewayFailureCode =
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'CONNECTION_LOST'
  | 'SIGN_IN_REFUSED'
  | 'BUSY'
  | 'RECIPIENT_REFUSED'
  /** The device has turned notifications off, or is gone. */
  | 'RECIPIENT_GONE'
  | 'REFUSED'
  /** What came back is no answer to what was asked. */
  | 'MALFORMED'
  /** It has been failing: nobody asks for a while. */
  | 'BREAKER_OPEN'
  | 'NOT_CONFIGURED'

/** Why nothing was sent or answered. Carries a code only: what servers answer often quotes the address. */
export class GatewayFailure extends Error {
  readonly code: GatewayFailureCode

  constructor(code: GatewayFailureCode) {
    super(code)
    this.name = 'GatewayFailure'
    this.code = code
  }
}
