import { afterEach, expect, test, vi } from 'vitest'
import { openSmsGateway } from '#server/gateways/index.ts'
import type { Receipt } from '#server/gateways/ports.ts'
import { openSmsCentre, passageOf, type Passage } from './index.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

/** A centre whose texts travel as the list says, one after the other. */
async function aCarrier(passages: readonly Passage[]) {
  const arrived: string[] = []
  const receipts: Receipt[] = []
  const left = [...passages]
  const network = { passage: () => left.shift() ?? { afterMs: 0, outcome: 'delivered' as const } }
  const centre = await openSmsCentre({ onMessage: ({ body }) => void arrived.push(body), receiptMs: 1, network })
  const gateway = openSmsGateway({
    url: centre.url,
    sender: 'BHXHVN',
    onReceipt: async receipt => {
      receipts.push(receipt)
      return true
    },
  })
  open.push(gateway, centre)
  const send = (text: string) => gateway.send({ id: '0198c0de-0000-7000-8000-00000000beef', to: '0500000001', text })
  return { arrived, receipts, send }
}

test('a text that is late overtakes none that is not', async () => {
  const { arrived, receipts, send } = await aCarrier([
    { afterMs: 150, outcome: 'delivered' },
    { afterMs: 20, outcome: 'delivered' },
  ])
  const [slow, fast] = [await send('slow'), await send('fast')]
  await vi.waitFor(() => expect(arrived).toEqual(['fast', 'slow']))
  await vi.waitFor(() => expect(receipts.map(({ ref }) => ref)).toEqual([fast.ref, slow.ref]))
})

test('of a lost text nobody hears again; one that cannot be delivered comes back as a receipt', async () => {
  const { arrived, receipts, send } = await aCarrier([
    { afterMs: 1, outcome: 'lost' },
    { afterMs: 1, outcome: 'undeliverable' },
  ])
  await send('lost')
  const { ref } = await send('undeliverable')
  await vi.waitFor(() => expect(receipts).toEqual([{ ref, outcome: 'failed' }]))
  expect(arrived).toEqual([])
})

test('a bad day has its median, its tail and its share of lost texts', () => {
  let state = 1
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const passages = Array.from({ length: 5_000 }, () => passageOf({ medianS: 20, longestS: 600, lostPercent: 20, random }))
  const seconds = passages.map(({ afterMs }) => afterMs / 1_000).toSorted((a, b) => a - b)
  expect(seconds[2_500]).toBeGreaterThan(18)
  expect(seconds[2_500]).toBeLessThan(22)
  expect(seconds.at(-1)).toBeLessThanOrEqual(600)
  expect(seconds[4_950]).toBeGreaterThan(180)
  const lost = passages.filter(({ outcome }) => outcome !== 'delivered').length / passages.length
  expect(lost).toBeGreaterThan(0.18)
  expect(lost).toBeLessThan(0.22)
})
