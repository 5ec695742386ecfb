import * as z from 'zod/mini'
import { beforeAll, describe, expect, test } from 'vitest'
import { Campaign, CampaignRow } from '#contract/campaigns.ts'
import { UnitBoard } from '#contract/unit-board.ts'
import { UnitCampaign, unitCampaigns } from '#contract/unit-campaigns.ts'
import { addDays, dayInVietnam } from '#domain/kernel/date.ts'
import { aCampaign } from '#test/builders/campaign.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aMemberOfUnit, aMemberToken, aUnitCampaign, aUnitCampaignForm, endUnitCampaigns } from '#test/builders/units.ts'
import { aRoster } from '#test/builders/unit-piles.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const today = dayInVietnam(new Date())
const PATH = '/api/v1/unit/campaigns'
let huy: Browser
const begin = (more: Readonly<Record<string, unknown>> = {}) => huy.post(PATH, aUnitCampaignForm(more))

beforeAll(async () => {
  huy = await anOfficer(product, 'huy')
})

describe('a campaign of a unit', () => {
  test('leads to one of the agencies of the province, the own one first', async () => {
    const agencies = bodyOf(await huy.get('/api/v1/unit/agencies'), unitCampaigns.listUnitAgencies.output)
    expect(agencies[0]?.code).toBe('07911')
    expect(agencies.length).toBeGreaterThan(5)
    expect(agencies.filter(({ code }) => code.length !== 5)).toEqual([])
    expect(wrongFields(await begin({ agencyCode: '01001' }))).toEqual(['agencyCode AGENCY_REQUIRED'])
    expect(wrongFields(await begin({ agencyCode: '' }))).toEqual(['agencyCode AGENCY_REQUIRED'])
  })

  test('has days that can be', async () => {
    expect(wrongFields(await begin({ validFrom: addDays(today, -1) }))).toEqual(['validFrom DAY_RANGE'])
    expect(wrongFields(await begin({ validUntil: addDays(today, 400) }))).toEqual(['validUntil DAY_RANGE'])
    expect(wrongFields(await begin({ validUntil: '2026-02-30' }))).toEqual(['validUntil DAY_REQUIRED'])
  })

  test('is found by its link under the name of the unit, and is the only one of the unit', async () => {
    const campaign = bodyOf(await begin({ purpose: 'confirm_id' }), UnitCampaign)
    expect(campaign).toMatchObject({ version: 1, state: 'open', purpose: 'confirm_id', agency: { code: '07911' }, sent: 0 })
    expect(bodyOf(await product.browser().get(`/api/v1/campaigns/${campaign.code}`), Campaign)).toMatchObject({
      unitName: 'Trường Đại học Sông Trăng (sinh viên)',
      purpose: 'confirm_id',
    })
    expectProblem(await begin(), 409, 'UNIT_CAMPAIGN_RUNS')
  })

  test('of two coordinators who begin one at once one does', async () => {
    await endUnitCampaigns(product)
    const answers = await Promise.all([1, 2, 3].map(() => begin()))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
  })

  test('is changed in the version that was seen; its code stays', async () => {
    const { id, version, code } = await aUnitCampaign(product)
    const change = { agencyCode: '07906', agencyFixed: true, instructions: 'Hỏi phòng 101.', validUntil: addDays(today, 5), version }
    expect(bodyOf(await huy.put(`${PATH}/${id}`, change), UnitCampaign)).toMatchObject({
      code,
      version: version + 1,
      agencyFixed: true,
      agency: { code: '07906' },
    })
    expectProblem(await huy.put(`${PATH}/${id}`, change), 409, 'CAMPAIGN_CHANGED')
    expect(wrongFields(await huy.put(`${PATH}/${id}`, { ...change, version: version + 1, validUntil: addDays(today, -1) }))).toEqual([
      'validUntil DAY_RANGE',
    ])
  })

  test('is seen by the officers of its agency, who may end it', async () => {
    await endUnitCampaigns(product)
    const { id } = await aUnitCampaign(product)
    const officer = await anOfficer(product)
    const seen = bodyOf(await officer.get('/api/v1/agency/campaigns'), z.array(CampaignRow)).find(one => one.id === id)
    expect(seen).toMatchObject({ byUnit: true, createdBy: 'Lê Quốc Huy' })
    expect((await officer.post(`/api/v1/agency/campaigns/${id}/end`, { version: seen?.version })).status).toBe(200)
    expectProblem(await huy.post(`${PATH}/${id}/end`, { version: 1 }), 410, 'CAMPAIGN_OVER')
  })

  test('that an officer began for another unit is not there for the coordinator', async () => {
    const { id, version } = await aCampaign(product)
    expectProblem(await huy.post(`${PATH}/${id}/end`, { version }), 404, 'NOT_FOUND')
    expect(bodyOf(await huy.get(PATH), unitCampaigns.listUnitCampaigns.output).some(one => one.id === id)).toBe(false)
  })
})

describe('a personal link', () => {
  const open = (token: string) => product.browser().post('/api/v1/campaigns/member-links/open', { token })

  test('opens the campaign, marks that somebody came, tells it of five people or more, and shows nothing of whose it is', async () => {
    const group = 'Kế toán K12A'
    const member = await aMemberOfUnit(product, { group, fullName: 'Tạ Thử Phương' })
    const token = await aMemberToken(product, member)
    const answer = await open(token.toLowerCase())
    expect(bodyOf(answer, Campaign)).toMatchObject({ unitName: 'Trường Đại học Sông Trăng (sinh viên)' })
    expect(JSON.stringify(answer.body)).not.toMatch(/Phương|Kế toán/u)
    await open(token)
    const { rows } = await owner.query('select came_at is not null as came from unit_member_link where member_id = $1', [member.id])
    expect(rows).toEqual([{ came: true }])
    const opened = async () => bodyOf(await huy.get('/api/v1/unit/board'), UnitBoard).groups.find(({ name }) => name === group)?.opened
    for (let people = 2; people <= 5; people++) {
      expect(await opened()).toBe(0)
      await open(await aMemberToken(product, await aMemberOfUnit(product, { group })))
    }
    expect(await opened()).toBe(5)
  })

  test('is there for everybody of a group of six hundred, five hundred on a page', async () => {
    const { id } = await aUnitCampaign(product)
    const members = await aRoster(product, 600)
    const { rows } = await owner.query<{ id: string }>('select group_id as id from unit_member where id = $1', [members[0]?.id])
    const names: string[] = []
    for (const page of [0, 1]) {
      const answer = await huy.post(`${PATH}/${id}/member-links`, { group: rows[0]?.id, page })
      const { pages, members: some } = bodyOf(answer, unitCampaigns.makeMemberLinks.output)
      expect(pages).toBe(2)
      names.push(...some.map(({ fullName }) => fullName))
    }
    expect(names.toSorted()).toEqual(members.map(({ name }) => name).toSorted())
  })

  test('is the same when the sheet is printed again, and no token is kept', async () => {
    const member = await aMemberOfUnit(product, { group: 'In lại K1' })
    const token = await aMemberToken(product, member)
    expect(await aMemberToken(product, member)).toBe(token)
    const { rows } = await owner.query<{ row: string }>('select unit_member_link::text as row from unit_member_link')
    expect(rows.some(({ row }) => row.includes(token))).toBe(false)
  })

  test('that nobody has, or of a campaign that is over, says so', async () => {
    expectProblem(await open('ABCDEFGHJKMN'), 404, 'CAMPAIGN_NOT_FOUND')
    expect(wrongFields(await open('0'))).toEqual(['token FORM'])
    const token = await aMemberToken(product)
    await endUnitCampaigns(product)
    expectProblem(await open(token), 410, 'CAMPAIGN_OVER')
  })

  test('is made for groups of the own unit only', async () => {
    const { id } = await aUnitCampaign(product)
    const { groupId } = await aMemberOfUnit(product, { unit: 'HSA001L', group: 'Lớp lạ' })
    expectProblem(await huy.post(`${PATH}/${id}/member-links`, { group: groupId }), 404, 'NOT_FOUND')
  })
})
