import { beforeAll, describe, expect, test } from 'vitest'
import { UnitBoard } from '#contract/unit-board.ts'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { anOfficer, approvedBy, returnedBy, takenBy } from '#test/builders/office.ts'
import { aPerson, aPhone } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { aMemberOfUnit, aUnitCampaign, endMembershipOf, UNIT } from '#test/builders/units.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const today = dayInVietnam(new Date())
let officer: Browser
let huy: Browser
const board = async () => bodyOf(await huy.get('/api/v1/unit/board'), UnitBoard)

beforeAll(async () => {
  officer = await anOfficer(product)
  huy = await anOfficer(product, 'huy')
})

test('a unit without a roster has an empty board, and no campaign', async () => {
  expect(await board()).toMatchObject({
    campaign: null,
    counts: { members: 0 },
    yesterday: null,
    forecast: { kind: 'too_early' },
    groups: [],
    help: [],
  })
})

describe('the board', () => {
  let activated: string

  beforeAll(async () => {
    const approved = await aDossier(product)
    await approvedBy(officer, approved)
    activated = (await aMemberOfUnit(product, { group: 'Cơ khí K12', socialInsuranceNo: approved.declaration.socialInsuranceNo })).id
    const waiting = await aDossier(product)
    await aMemberOfUnit(product, { group: 'Cơ khí K12', socialInsuranceNo: waiting.declaration.socialInsuranceNo })
    const returned = await aDossier(product)
    await returnedBy(officer, returned)
    await aMemberOfUnit(product, { group: 'Điện tử K13', socialInsuranceNo: returned.declaration.socialInsuranceNo })
    const rejected = await aDossier(product)
    const { id, version } = await takenBy(officer, rejected)
    const refusal = { version, reasons: ['not_a_participant'], note: '' }
    expect((await officer.post(`/api/v1/agency/case-files/${id}/reject`, refusal)).status).toBe(200)
    await aMemberOfUnit(product, { group: 'Điện tử K13', socialInsuranceNo: rejected.declaration.socialInsuranceNo })
    await aMemberOfUnit(product, { group: 'Điện tử K13', socialInsuranceNo: aPerson().socialInsuranceNo })
    await aMemberOfUnit(product, { group: 'Điện tử K13', fullName: 'Hoàng Thử Sơn', matched: false })
    await aMemberOfUnit(product, { group: 'Điện tử K13', matched: 'later' })
    await aMemberOfUnit(product, { unit: 'HSA001L', group: 'Nhóm lạ', phone: aPhone() })
  })

  test('counts each member of today once, by group, the slowest group first, and apart who is being matched', async () => {
    const { counts, groups } = await board()
    expect(counts).toEqual({ members: 6, matching: 1, notStarted: 1, waiting: 1, toCorrect: 1, activated: 1, needsHelp: 2 })
    expect(groups.map(({ id: _id, ...group }) => group)).toEqual([
      { name: 'Điện tử K13', members: 4, matching: 1, notStarted: 1, waiting: 0, toCorrect: 1, activated: 0, needsHelp: 2, opened: 0 },
      { name: 'Cơ khí K12', members: 2, matching: 0, notStarted: 0, waiting: 1, toCorrect: 0, activated: 1, needsHelp: 0, opened: 0 },
    ])
  })

  test('names who needs help, with a reason that says nothing but the state', async () => {
    const { help } = await board()
    expect(help.map(({ group, help: reasons }) => [group, reasons])).toEqual([
      ['Điện tử K13', ['rejected']],
      ['Điện tử K13', ['unmatched']],
    ])
    expect(help[1]?.fullName).toBe('Hoàng Thử Sơn')
  })

  test('forgets who has left with the next request', async () => {
    await endMembershipOf(product, activated)
    expect((await board()).counts).toMatchObject({ members: 5, activated: 0 })
  })

  test('shows yesterday, and a forecast against the last day of the campaign', async () => {
    const { validUntil } = await aUnitCampaign(product)
    for (const [days, done] of [
      [7, 0],
      [1, 2],
    ] as const)
      await owner.query(
        `insert into unit_board_day (unit_code, day, members, not_started, waiting, to_correct, activated, needs_help)
         values ($1, $2, 6, 6 - $3::int, 0, 0, $3, 0)`,
        [UNIT, addDays(today, -days), done],
      )
    const one = await aDossier(product)
    await approvedBy(officer, one)
    await aMemberOfUnit(product, { group: 'Cơ khí K12', socialInsuranceNo: one.declaration.socialInsuranceNo })
    const { yesterday, forecast, campaign } = await board()
    expect(yesterday).toEqual({ members: 6, activated: 2 })
    expect(campaign).toMatchObject({ validUntil, state: 'open' })
    expect(forecast).toMatchObject({ kind: 'day', windowDays: 7, finish: addDays(today, 35), latest: null, daysLate: 5 })
  })

  test('is counted at the end of the day by a job that may run twice', async () => {
    await owner.query(`delete from unit_board_day`)
    for (const _ of [1, 2]) {
      await owner.query(`select graphile_worker.add_job('count_units')`)
      await expect
        .poll(
          async () =>
            (await owner.query('select count(*)::int as left from graphile_worker.jobs where task_identifier = $1', ['count_units'])).rows,
          { timeout: 40_000 },
        )
        .toEqual([{ left: 0 }])
    }
    const { rows } = await owner.query('select unit_code, members, activated, needs_help from unit_board_day where unit_code = $1', [UNIT])
    expect(rows).toEqual([{ unit_code: UNIT, members: 6, activated: 1, needs_help: 2 }])
  })
})
