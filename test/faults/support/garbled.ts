import { createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import type { StandIn } from '#server/demo-gateway/index.ts'
import type { Weather } from './weather.ts'

/** Speaks on one line, as it likes. */
type Speaker = (socket: Socket) => void

/** In place of a carrier something else answers on its port; after that the carrier itself is there again. */
export function spokenBy(speak: Speaker): Weather {
  let server: Server | undefined
  const lines = new Set<Socket>()
  return {
    begin: async carrier => {
      await carrier.goDown()
      server = createServer(socket => {
        lines.add(socket)
        socket.on('error', () => undefined).on('close', () => lines.delete(socket))
        speak(socket)
      })
      server.listen(portOf(carrier), '127.0.0.1')
      await once(server, 'listening')
    },
    end: async carrier => {
      for (const line of lines) line.destroy()
      if (server) await once(server.close(), 'close')
      await carrier.comeBack()
    },
  }
}

const portOf = ({ url }: StandIn): number => Number(new URL(url).port)

/** A mail server that is right until the letter: after DATA, or after the letter itself, it does as it is told.
 *  @param after the line of the client after which it goes wrong: "DATA" or "." for the whole letter */
export const mailServerUntil =
  (after: 'EHLO' | 'DATA' | '.', goWrong: Speaker): Speaker =>
  socket => {
    let isLetter = false
    socket.write('220 demo\r\n')
    let pending = ''
    socket.on('data', (chunk: Buffer) => {
      pending += chunk.toString('latin1')
      const lines = pending.split('\r\n')
      pending = lines.pop() ?? ''
      for (const line of lines) {
        const word = isLetter ? line : (line.split(' ')[0] ?? '').toUpperCase()
        if (word === after) return goWrong(socket)
        if (isLetter) continue
        isLetter = word === 'DATA'
        socket.write(MAIL_ANSWERS[word] ?? '250 ok\r\n')
      }
    })
  }
const MAIL_ANSWERS: Readonly<Record<string, string>> = {
  EHLO: '250-demo\r\n250 AUTH PLAIN LOGIN\r\n',
  AUTH: '235 ok\r\n',
  DATA: '354 go on\r\n',
}

/** One byte a second: somebody is there, and never comes to the point. */
export const trickle =
  (text: string): Speaker =>
  socket => {
    let at = 0
    const timer = setInterval(() => (at < text.length ? socket.write(text.charAt(at++)) : undefined), 1_000)
    socket.on('close', () => clearInterval(timer))
  }

/** Parts of an SMPP message: length, command, status, number, contents. */
export function smppPdu(pdu: { readonly id: number; readonly sequence: number; readonly status?: number; readonly body?: Buffer }): Buffer {
  const body = pdu.body ?? Buffer.alloc(0)
  const head = Buffer.alloc(16)
  head.writeUInt32BE(16 + body.length, 0)
  head.writeUInt32BE(pdu.id, 4)
  head.writeUInt32BE(pdu.status ?? 0, 8)
  head.writeUInt32BE(pdu.sequence, 12)
  return Buffer.concat([head, body])
}

const [BIND, SUBMIT] = [0x09, 0x04]
export const ANSWER = 0x80000000

/** An SMS centre that takes the sign-in and then answers each text as it is told.
 *  @param answer bytes for a text with this number; undefined says nothing */
export const smsCentreThat =
  (answer: (sequence: number) => Buffer | 'close'): Speaker =>
  socket => {
    let pending = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk])
      while (pending.length >= 16 && pending.length >= pending.readUInt32BE(0)) {
        const [length, id, sequence] = [pending.readUInt32BE(0), pending.readUInt32BE(4), pending.readUInt32BE(12)]
        pending = pending.subarray(length)
        if (id === BIND) socket.write(smppPdu({ id: ANSWER + BIND, sequence, body: Buffer.from('demo\0') }))
        if (id !== SUBMIT) continue
        const said = answer(sequence)
        if (said === 'close') return void socket.destroy()
        socket.write(said)
      }
    })
  }

/** The answer to a text, with the number that the carrier gives it. */
export const taken = (sequence: number, ref: string): Buffer => smppPdu({ id: ANSWER + SUBMIT, sequence, body: Buffer.from(`${ref}\0`) })
