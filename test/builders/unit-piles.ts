import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod/mini'
import { Handover, Pile, PileInFull, Piles, Scan, Sheet } from '#contract/unit-sheets.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { anOfficer } from '#test/builders/office.ts'
import { bodyOf } from '#test/support/answer.ts'

/** The unit of the demo's coordinator. */
const UNIT = 'HSA004L'

/** A name for a number: names have no figures. */
const inSyllables = (n: number): string => {
  const word = [...String(n).padStart(3, '0')]
    .map(figure => ['an', 'bo', 'ca', 'du', 'em', 'go', 'hi', 'ke', 'la', 'mi'][Number(figure)])
    .join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}

interface RosterOptions {
  readonly unitCode?: string
  readonly classes?: number
  /** Numbers of members who are matched; the others are not. */
  readonly matched?: readonly { readonly socialInsuranceNo: string; readonly participantId: string; readonly fullName?: string }[]
}

/** Gives a unit new current members in classes of one size; arranged past the roster's own guards.
 *  @returns the members in the order in which they are printed */
export async function aRoster(
  { database: { owner } }: TestProduct,
  people: number,
  { unitCode = UNIT, classes = 1, matched = [] }: RosterOptions = {},
): Promise<readonly { readonly id: string; readonly name: string; readonly group: string }[]> {
  await owner.query(
    `insert into unit_roster (unit_code, id, created_at) values ($1, $2, clock_timestamp()) on conflict (unit_code) do nothing`,
    [unitCode, randomUUID()],
  )
  const batch = (await owner.query<{ n: number }>('select count(*)::int as n from unit_group')).rows[0]?.n ?? 0
  const groups = Array.from({ length: classes }, (_, n) => ({ id: randomUUID(), name: `Lớp mẫu ${10 + batch}A${n + 1}` }))
  for (const { id, name } of groups)
    await owner.query('insert into unit_group (id, unit_code, name) values ($1, $2, $3)', [id, unitCode, name])
  const members = Array.from({ length: people }, (_, n) => {
    const group = groups[Math.floor((n * classes) / people)]
    return {
      id: randomUUID(),
      name: matched[n]?.fullName ?? `Người Thử ${inSyllables(batch)} ${inSyllables(n)}`,
      groupId: group?.id,
      group: group?.name ?? '',
    }
  })
  await owner.query('alter table unit_member disable trigger user')
  for (const [n, member] of members.entries()) {
    const who = matched[n]
    await owner.query(
      `insert into unit_member (id, unit_code, group_id, social_insurance_no, full_name, participant_id, match, member_from)
       values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())`,
      [
        member.id,
        unitCode,
        member.groupId,
        who?.socialInsuranceNo ?? `009${String(batch).padStart(3, '0')}${String(n).padStart(4, '0')}`,
        member.name,
        who?.participantId ?? null,
        who ? 'matched' : 'unmatched',
      ],
    )
  }
  await owner.query('alter table unit_member enable trigger user')
  return members
}

export const makePile = async (coordinator: Browser, groupId: string | null = null): Promise<Pile> =>
  theOne(bodyOf(await coordinator.post('/api/v1/unit/piles', { groupId }), z.array(Pile)))

const theOne = <T>([one, ...others]: readonly T[]): T => {
  if (one === undefined || others.length) throw new Error('there is not one')
  return one
}

/** Hands over a pile whose sheets all go to one office. */
export const handOver = async (coordinator: Browser, pile: string): Promise<Handover> =>
  theOne(bodyOf(await coordinator.post(`/api/v1/unit/piles/${pile}/handovers`), z.array(Handover)))

export const sendScanPart = (browser: Browser, scan: string, offset: number, bytes: Uint8Array): Promise<Answer> =>
  browser.send('PATCH', `/api/v1/unit/scans/${scan}`, {
    payload: Buffer.from(bytes),
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
  })

const PART = 1024 * 1024

/** Sends a scan as the page does, part by part. @returns it, waiting to be read */
export async function sendScan(coordinator: Browser, pile: string, bytes: Uint8Array): Promise<Scan> {
  const { id } = bodyOf(await coordinator.post(`/api/v1/unit/piles/${pile}/scans`, { length: bytes.length }), Scan)
  for (let from = 0; from < bytes.length; from += PART) {
    const answer = await sendScanPart(coordinator, id, from, bytes.subarray(from, from + PART))
    if (answer.status !== 204) throw new Error(`a part was refused: ${answer.status}`)
  }
  return bodyOf(await coordinator.post(`/api/v1/unit/scans/${id}/finish`), Scan)
}

/** Sends a scan and waits until it was read, or refused. */
export async function scanRead(coordinator: Browser, pile: string, bytes: Uint8Array, seconds = 30): Promise<Scan> {
  const { id } = await sendScan(coordinator, pile, bytes)
  for (const until = Date.now() + seconds * 1_000; Date.now() < until; await setTimeout(100)) {
    const { scans } = bodyOf(await coordinator.get(`/api/v1/unit/piles/${pile}`), PileInFull)
    const scan = scans.find(one => one.id === id)
    if (scan && scan.state !== 'waiting') return scan
  }
  throw new Error('the scan was not read')
}

export const tickedByHand = async (coordinator: Browser, sheet: string): Promise<Sheet> =>
  bodyOf(await coordinator.post(`/api/v1/unit/sheets/${sheet}/tick`, { isReturned: true, reason: 'Đã nhận bản giấy', version: 1 }), Sheet)

/** A list that the demo's coordinator has handed to 07911, with one sheet ticked by hand. @returns its id */
export async function aHandover(test: TestProduct): Promise<string> {
  const [member] = await aRoster(test, 1)
  const huy = await anOfficer(test, 'huy')
  const { groups } = bodyOf(await huy.get('/api/v1/unit/piles'), Piles)
  const { id } = await makePile(huy, groups.find(({ name }) => name === member?.group)?.id ?? null)
  const { sheets } = bodyOf(await huy.get(`/api/v1/unit/piles/${id}`), PileInFull)
  await tickedByHand(huy, sheets[0]?.id ?? '')
  return (await handOver(huy, id)).id
}
