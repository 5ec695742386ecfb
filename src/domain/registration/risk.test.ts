import { expect, test } from 'vitest'
import { riskMarks, type RiskEvidence } from '#domain/review/risk.ts'
import { paperRisk } from './risk.ts'

const [CCCD, RENUMBERED, CMND] = ['079405000001', '079405000002', '024500777']

test('another number is of a paper of another kind, or a changed number of the same kind; what is not on file says nothing', () => {
  expect([paperRisk(CCCD, CCCD), paperRisk(CCCD, null), paperRisk('', CCCD)]).toEqual(['on_file', 'on_file', 'on_file'])
  expect([paperRisk(CCCD, CMND), paperRisk(CMND, CCCD)]).toEqual(['other_kind', 'other_kind'])
  expect(paperRisk(RENUMBERED, CCCD)).toBe('changed')
})

const NOTHING: RiskEvidence = {
  socialInsuranceNo: '0000000001',
  forChild: false,
  samePersonalId: [],
  samePortrait: [],
  samePaper: [],
  samePhone: [],
  name: 'agrees',
  paper: 'on_file',
  population: 'confirmed',
  codeDiffers: 'no',
}

test.each([
  ['on_file', 'unavailable', []],
  ['other_kind', 'confirmed', ['other_paper:notice']],
  ['other_kind', 'unavailable', ['other_paper:notice']],
  ['changed', 'confirmed', ['other_paper:notice']],
  ['changed', 'unavailable', ['other_paper:high']],
  ['changed', null, ['other_paper:high']],
] as const)('a number that is %s, with the population check %s, is marked %j', (paper, population, marks) => {
  expect(riskMarks({ ...NOTHING, paper, population }).map(({ code, severity }) => `${code}:${severity}`)).toEqual(marks)
})
