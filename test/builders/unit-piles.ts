import { randomUUID } from 'node:crypto'
import { Handover, Pile, PileInFull, Scan, Sheet } from '#contract/unit-sheets.ts'
import type { Answer, Browser, TestProduct } from '#test/support/product.ts'
import { anOfficer } from '#test/builders/office.ts'
import { bodyOf } from '#test/support/answer.ts'

/** The unit of the demo's coordinator. */
export const UNIT = 'HSA004L'

interface RosterOptions {
  readonly unitCode?: string
  readonly classes?: number
  /** Numbers of members who are matched; the others are not. */
  readonly matched?: readonly { readonly socialInsuranceNo: string; readonly participantId: string }[]
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
      name: `Người Thử ${String(batch).padStart(3, '0')}${String(n).padStart(3, '0')}`,
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
  bodyOf(await coordinator.post('/api/v1/unit/piles', { groupId }), Pile)

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

export const tickedByHand = async (coordinator: Browser, sheet: string): Promise<Sheet> =>
  bodyOf(await coordinator.post(`/api/v1/unit/sheets/${sheet}/tick`, { isReturned: true, reason: 'Đã nhận bản giấy', version: 1 }), Sheet)

/** A list that the demo's coordinator has handed to 07911, with one sheet ticked by hand. @returns its id */
export async function aHandover(test: TestProduct): Promise<string> {
  await aRoster(test, 1)
  const huy = await anOfficer(test, 'huy')
  const { id } = await makePile(huy)
  const { sheets } = bodyOf(await huy.get(`/api/v1/unit/piles/${id}`), PileInFull)
  await tickedByHand(huy, sheets[0]?.id ?? '')
  return bodyOf(await huy.post(`/api/v1/unit/piles/${id}/handovers`), Handover).id
}
