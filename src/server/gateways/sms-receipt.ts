import type { Message, Pdu } from 'smpp'
import type { Receipt } from './ports.ts'

const RECEIPT = 0x04
const FINAL: Readonly<Record<string, Receipt['outcome']>> = {
  DELIVRD: 'delivered',
  EXPIRED: 'failed',
  DELETED: 'failed',
  UNDELIV: 'failed',
  REJECTD: 'failed',
}
const STATE_NAMES: Readonly<Record<number, string>> = { 2: 'DELIVRD', 3: 'EXPIRED', 4: 'DELETED', 5: 'UNDELIV', 8: 'REJECTD' }

/** Reads a delivery receipt: the optional fields where the carrier sends them, else "id:… stat:DELIVRD …" in the text.
 *  Undefined for texts from people and for states on the way (ENROUTE, ACCEPTD). */
export function receiptOf(pdu: Pdu): Receipt | undefined {
  if (((pdu.esm_class ?? 0) & 0x3c) !== RECEIPT) return undefined
  const text = textOf(pdu.short_message) || textOf(pdu.message_payload)
  const ref = pdu.receipted_message_id?.replace(/\0+$/u, '') ?? /\bid:(\S+)/iu.exec(text)?.[1]
  const state = pdu.message_state === undefined ? /\bstat:([A-Z]+)/iu.exec(text)?.[1]?.toUpperCase() : STATE_NAMES[pdu.message_state]
  const outcome = state === undefined ? undefined : FINAL[state]
  return ref !== undefined && outcome ? { ref, outcome } : undefined
}

/** The text of a message field, in whichever form the library gives it. */
export function textOf(field: Message | Buffer | string | undefined): string {
  if (field === undefined) return ''
  if (typeof field === 'string') return field
  if (Buffer.isBuffer(field)) return field.toString('latin1')
  return field.message === undefined ? '' : textOf(field.message)
}
