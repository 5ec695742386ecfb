import { expect, test } from 'vitest'
import type { Answer } from '#test/support/product.ts'
import { tell } from './support/counts.ts'
import { liftLimits, type Lookup, type Which } from './support/lookup.ts'
import { lookupsOf } from './support/lookups.ts'
import { aProgram } from './support/program.ts'

/** So many that exist against so many that do not. */
const ASKED = Number(process.env['FAULTS_ASKED'] ?? 200)

const program = await aProgram({ VSSID_PROOF_COST: '1', VSSID_UNDO_SECONDS: '0' })
await program.start()
const owner = program.owner()
const lookups = await lookupsOf(program, owner)

/** What differs between any two answers and says nothing: instants, ids, tickets, tokens of a cookie. */
const plain = (text: string): string =>
  text
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, '<instant>')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{16}\b/gu, '<id>')
    .replace(/[\w-]{43}/gu, '<token>')

/** Everything of an answer that the asker can see: status, headers, length and body. */
function face({ status, headers, bytes }: Answer): string {
  const { date: _, ...said } = headers
  return plain(JSON.stringify({ status, said, length: bytes.length, body: bytes.toString('utf8') }))
}

async function facesOf({ ready }: Lookup, which: Which, seen: Map<string, number>): Promise<void> {
  await liftLimits(owner)
  const ask = await ready(which)
  const shown = face(await ask())
  seen.set(shown, (seen.get(shown) ?? 0) + 1)
}

test.each(lookups)('nobody learns from the answer whether it is there: $name', { timeout: 600_000 }, async lookup => {
  const [existing, absent] = [new Map<string, number>(), new Map<string, number>()]
  for (let n = 0; n < ASKED; n++) {
    await facesOf(lookup, 'existing', existing)
    await facesOf(lookup, 'absent', absent)
  }
  tell(`S01 ${lookup.name}`, { asked: `${ASKED} v ${ASKED}`, faces: existing.size, answer: [...existing.keys()][0]?.slice(0, 14) ?? '' })
  expect([...existing.keys()].slice(1)).toEqual([])
  expect(absent).toEqual(existing)
})
