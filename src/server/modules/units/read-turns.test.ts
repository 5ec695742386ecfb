import { expect, test } from 'vitest'
import { PileInFull } from '#contract/unit-sheets.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aRoster, makePile, scanRead, sendScan } from '#test/builders/unit-piles.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct, type TestProduct } from '#test/support/product.ts'
import { takeNextScan } from './scan-store.ts'

/** Waiting scans of a unit, arranged in the database: who reads is not part of the test. */
async function waiting({ database: { owner } }: TestProduct, unit: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await owner.query<{ id: string; staff: string }>(
    `insert into unit_pile (id, unit_code, code, printed_on, created_by, created_at)
     select gen_random_uuid(), $1, $2, current_date, s.id, clock_timestamp() from staff s where s.login_name = 'huy' returning id, created_by as staff`,
    [
      unit,
      unit
        .slice(-3)
        .padStart(6, '0')
        .replace(/[ILOU]/gu, 'X'),
    ],
  )
  const ids = new Map<string, string>()
  for (const name of names) {
    const made = await owner.query<{ id: string }>(
      `insert into unit_scan (id, pile_id, length, received, state, created_by, created_at, expires_at)
       values (gen_random_uuid(), $1, 9, 9, 'waiting', $2, clock_timestamp(), clock_timestamp()) returning id`,
      [rows[0]?.id, rows[0]?.staff],
    )
    ids.set(made.rows[0]?.id ?? '', name)
  }
  return ids
}

test('units take turns: whoever sent fifty files does not hold up the one file of another', async () => {
  const product = await aProduct({ worker: false })
  const names = new Map([...(await waiting(product, 'HSA004L', ['a1', 'a2', 'a3', 'a4'])), ...(await waiting(product, 'HSA002L', ['b1']))])
  const tx = handleOf(product.database.owner)
  const order: string[] = []
  for (let scan = await takeNextScan(tx, 600); scan; scan = await takeNextScan(tx, 600)) order.push(names.get(scan.id) ?? '')
  expect(order).toEqual(['a1', 'b1', 'a2', 'a3', 'a4'])
})

test('a scan that somebody reads is nobody else’s until the time is over', async () => {
  const product = await aProduct({ worker: false })
  await waiting(product, 'HSA004L', ['a1'])
  const tx = handleOf(product.database.owner)
  expect(await takeNextScan(tx, 600)).toMatchObject({ readings: 1 })
  expect(await takeNextScan(tx, 600)).toBeUndefined()
  await product.database.owner.query(`update unit_scan set held_until = clock_timestamp() - interval '1 second'`)
  expect(await takeNextScan(tx, 600)).toMatchObject({ readings: 2 })
})

test('what the server cannot read is refused in words after a second try, and the next scan is read', async () => {
  const product = await aProduct()
  const huy = await anOfficer(product, 'huy')
  await aRoster(product, 1)
  const pile = await makePile(huy)
  // A part that does not open any more: no fault of the file.
  await product.database.owner.query(`create function lose_part() returns trigger language plpgsql as $$ begin
    new.file_key := 'unit/00/lost-' || new.id; return new; end $$`)
  await product.database.owner.query(`create trigger lose_part before insert on unit_scan_part for each row execute function lose_part()`)
  const lost = await sendScan(huy, pile.id, Buffer.from('%PDF-1.4 whatever'))
  await product.database.owner.query('drop trigger lose_part on unit_scan_part')
  const next = await scanRead(huy, pile.id, Buffer.from('Đây không phải bản quét'))
  expect(next).toMatchObject({ state: 'refused', refusal: { code: 'SCAN_KIND' } })
  const stateOf = async () => bodyOf(await huy.get(`/api/v1/unit/piles/${pile.id}`), PileInFull).scans.find(({ id }) => id === lost.id)
  await expect.poll(stateOf, { timeout: 25_000 }).toMatchObject({ state: 'refused', refusal: { code: 'SCAN_FAILED' } })
}, 40_000)
