import { afterAll } from 'vitest'
import { openMailServer, openSmsCentre, passageOf, type DemoMessage } from '#server/demo-gateway/index.ts'
import { newId } from '#server/platform/ids.ts'
import { aProduct, type TestProduct } from '#test/support/product.ts'
import { aDay, seeded, type Day } from './day.ts'

export interface Letter {
  readonly body: string
  /** Simulated milliseconds. */
  readonly at: number
}

/** The product, and a country whose networks have a bad day. */
export interface World {
  readonly test: TestProduct
  readonly day: Day
  readonly random: () => number
  /** What a telephone or mailbox shows, oldest first. */
  readonly received: (contact: string) => readonly Letter[]
  /** Telephones without signal until a simulated instant: their texts are lost. */
  readonly noSignal: Map<string, number>
  /** Every text that the centre took. */
  readonly taken: readonly DemoMessage[]
  /** Numbers of the registry of people who are nobody. */
  readonly participants: readonly string[]
}

export const NAME = 'Nguyễn Thị Mô Phỏng'
const NETWORK = { medianS: 20, longestS: 600, lostPercent: 20 }
/** Letters are slower than people think, too. */
const MAIL = { medianS: 15, longestS: 120, lostPercent: 0 }

export async function aWorld(options: { readonly people: number; readonly seed: number }): Promise<World> {
  const random = seeded(options.seed)
  const boxes = new Map<string, Letter[]>()
  const taken: DemoMessage[] = []
  const noSignal = new Map<string, number>()
  // The day begins after the product; nothing travels before.
  let day: Day | undefined
  const later = (ms: number, work: () => Promise<void>): void => day?.later(ms, work)
  const arrive = ({ recipient, body }: DemoMessage): void => {
    boxes.set(recipient, [...(boxes.get(recipient) ?? []), { body, at: day?.now() ?? 0 }])
  }
  const network = {
    later,
    passage: (text: Pick<DemoMessage, 'recipient' | 'body'>) => {
      taken.push({ channel: 'sms', subject: null, messageRef: '', senderRef: null, attachments: [], ...text })
      const usual = passageOf({ ...NETWORK, random })
      const isDeaf = (noSignal.get(text.recipient) ?? 0) > (day?.now() ?? 0)
      return isDeaf ? { ...usual, outcome: 'lost' as const } : usual
    },
  }
  const [sms, email] = await Promise.all([
    openSmsCentre({ onMessage: arrive, receiptMs: 0, network }),
    openMailServer({ onMessage: letter => later(passageOf({ ...MAIL, random }).afterMs, async () => arrive(letter)) }),
  ])
  const test = await aProduct({ env: { VSSID_SMPP_URL: sms.url, VSSID_SMTP_URL: email.url } })
  afterAll(() => Promise.all([sms.close(), email.close()]))
  const { owner } = test.database
  day = aDay(owner, () => handedOver(test))
  const participants = Array.from({ length: options.people }, (_, n) => `009${String(n).padStart(7, '0')}`)
  await owner.query(
    `insert into participant (id, social_insurance_no, full_name, birth_date, sex)
     select id, no, $3, date '1980-01-01', 'female' from unnest($1::uuid[], $2::text[]) as p (id, no)`,
    [participants.map(() => newId()), participants, NAME],
  )
  return { test, day, random, received: contact => boxes.get(contact) ?? [], noSignal, taken, participants }
}

/** Waits until what was promised has left the house. A text that came back waits for its next attempt by the machine's clock: that
 *  one is not waited for. */
async function handedOver({ database }: TestProduct): Promise<void> {
  for (;;) {
    const { rows } = await database.owner.query(`select from notification_message where state = 'queued' and attempts = 0 limit 1`)
    if (rows.length === 0) return
    await new Promise(done => setTimeout(done, 3))
  }
}
