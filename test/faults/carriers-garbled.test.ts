import { randomBytes } from 'node:crypto'
import { test } from 'vitest'
import { aProgramWithCarriers } from './support/carriers.ts'
import { ANSWER, mailServerUntil, smppPdu, smsCentreThat, spokenBy, taken, trickle } from './support/garbled.ts'
import { expectAllToArrive } from './support/weather.ts'

const carriers = await aProgramWithCarriers()

/** What answers in place of the SMS centre and of the mail server. */
const GARBAGE = [
  [
    'speak another protocol',
    spokenBy(socket => void socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')),
    spokenBy(socket => void socket.write('HTTP/1.1 400 Bad Request\r\nserver: x\r\n\r\n')),
  ],
  [
    'send noise without end',
    spokenBy(socket => void socket.write(randomBytes(1_000_000))),
    spokenBy(socket => void socket.write(randomBytes(1_000_000))),
  ],
  [
    'say half of what they mean and hang up',
    spokenBy(smsCentreThat(sequence => taken(sequence, 'half').subarray(0, 13))),
    spokenBy(mailServerUntil('.', socket => void socket.end('25'))),
  ],
  [
    'answer something that nobody asked',
    spokenBy(smsCentreThat(sequence => taken(sequence + 4_711, 'not-yours'))),
    spokenBy(mailServerUntil('.', socket => void socket.write('354 go on\r\n354 go on\r\n'))),
  ],
  [
    'announce more than they send',
    spokenBy(smsCentreThat(() => Buffer.from([0xff, 0xff, 0xff, 0xff, 0x80, 0, 0, 4]))),
    spokenBy(mailServerUntil('DATA', socket => void socket.write('354-more\r\n'.repeat(1_000)))),
  ],
  [
    'take a message and give no number for it, or break off before they have said so',
    spokenBy(smsCentreThat(sequence => smppPdu({ id: ANSWER + 4, sequence }))),
    spokenBy(mailServerUntil('.', socket => void socket.destroy())),
  ],
  [
    'answer one sign a second, or nothing after the letter has begun',
    spokenBy(trickle('\0'.repeat(100))),
    spokenBy(mailServerUntil('DATA', () => undefined)),
  ],
  [
    'are out of order and say so, or offer an encryption that they cannot do',
    spokenBy(smsCentreThat(sequence => smppPdu({ id: ANSWER, sequence, status: 0x08 }))),
    spokenBy(mailServerUntil('EHLO', socket => void socket.write('250-demo\r\n250 STARTTLS\r\n220 go\r\nnot TLS\r\n'))),
  ],
  [
    'have too much to do',
    spokenBy(smsCentreThat(sequence => smppPdu({ id: ANSWER + 4, sequence, status: 0x58 }))),
    spokenBy(socket => void socket.end('421 4.3.2 too busy\r\n')),
  ],
] as const

test.each(GARBAGE)('the carriers %s: what is promised arrives after, and no code that is too old', async (what, sms, email) => {
  await expectAllToArrive(carriers, `E09 carriers ${what}`, [sms, email])
})
