import { setTimeout as pause } from 'node:timers/promises'
import smpp, { type Field, type Pdu, type Session } from 'smpp'

const RECEIPT_CLASS = 0x04
const RECEIPT_TRIES = 20

export interface Receipt {
  readonly id: string
  readonly state: 'DELIVRD' | 'UNDELIV'
  readonly afterMs: number
}

/** Tells the sender what became of a text, again until the sender has taken it or is gone. */
export async function sendReceipt(session: Session, pdu: Pdu, receipt: Receipt): Promise<void> {
  for (let tries = 0; tries < RECEIPT_TRIES && session.socket.writable; tries += 1) {
    await pause(receipt.afterMs * (tries + 1), undefined, { ref: false })
    const fields = {
      source_addr: pdu.destination_addr,
      destination_addr: pdu.source_addr,
      esm_class: RECEIPT_CLASS,
      data_coding: 0,
      short_message: `id:${receipt.id} sub:001 dlvrd:${receipt.state === 'DELIVRD' ? '001' : '000'} stat:${receipt.state} err:000 text:`,
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
