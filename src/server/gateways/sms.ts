import smpp, { type Pdu } from 'smpp'
import { GatewayFailure, type OnReceipt, type SmsGateway } from './ports.ts'
import { internationalNumber, textFields } from './sms-text.ts'
import { openSmppLink } from './smpp-link.ts'

export interface SmsOptions {
  /** smpp://user:password@host:port, or ssmpp:// for TLS. */
  readonly url: string
  /** The name that people see as the sender, at most 11 letters. */
  readonly sender: string
  readonly onReceipt: OnReceipt
  /** The carrier must answer a message within this time. */
  readonly answerMs?: number
  readonly enquireMs?: number
}

const [INTERNATIONAL, ISDN, ALPHANUMERIC] = [1, 1, 5]

/** Texts over SMPP 3.4: one connection for both directions, kept alive, opened again with growing pauses when it breaks. */
export function openSmsGateway(options: SmsOptions): SmsGateway {
  const answerMs = options.answerMs ?? 10_000
  const link = openSmppLink({ url: options.url, answerMs, enquireMs: options.enquireMs ?? 30_000, onReceipt: options.onReceipt })
  return {
    send: async message => {
      if (!/^0\d{9}$/u.test(message.to)) throw new GatewayFailure('RECIPIENT_REFUSED')
      const answer = await link.request('submit_sm', {
        source_addr_ton: ALPHANUMERIC,
        source_addr: options.sender.slice(0, 11),
        dest_addr_ton: INTERNATIONAL,
        dest_addr_npi: ISDN,
        destination_addr: internationalNumber(message.to),
        registered_delivery: 1,
        // Sixteen bits of our own id: a text that is sent twice can be recognised by the carrier.
        user_message_reference: Number.parseInt(message.id.slice(-4), 16) || 0,
        ...textFields(message.text),
      })
      return { ref: acceptedAs(answer) }
    },
    close: () => link.close(),
  }
}

function acceptedAs(answer: Pdu): string {
  if (answer.command_status === smpp.ESME_ROK && answer.message_id) return answer.message_id
  if (answer.command_status === smpp.ESME_RTHROTTLED) throw new GatewayFailure('BUSY')
  if (answer.command_status === smpp.ESME_RINVDSTADR) throw new GatewayFailure('RECIPIENT_REFUSED')
  throw new GatewayFailure('REFUSED')
}
