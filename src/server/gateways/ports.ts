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

/** News from the carrier about a text that it took. */
export interface Receipt {
  readonly ref: string
  readonly outcome: 'delivered' | 'failed'
}
/** Gives false when the message is not known (yet): the carrier then brings the receipt again. */
export type OnReceipt = (receipt: Receipt) => Promise<boolean>

export type GatewayFailureCode =
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'CONNECTION_LOST'
  | 'SIGN_IN_REFUSED'
  | 'BUSY'
  | 'RECIPIENT_REFUSED'
  | 'REFUSED'

/** Why nothing was sent. Carries a code only: what servers answer often quotes the address. */
export class GatewayFailure extends Error {
  readonly code: GatewayFailureCode

  constructor(code: GatewayFailureCode) {
    super(code)
    this.name = 'GatewayFailure'
    this.code = code
  }
}
