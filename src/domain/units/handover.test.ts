import { expect, test } from 'vitest'
import { listsByAgency, refuseDossier } from './handover.ts'

const sheet = { name: 'Nguyễn Văn An', socialInsuranceNo: '0000111222', givenAt: new Date(1_000) }
const dossier = { applicantName: 'NGUYỄN VĂN AN', socialInsuranceNo: '0000111222', submittedAt: new Date(900) }

test('a sheet without a printed number counts for the dossier of the same name and number that was there when it was given', () => {
  expect(refuseDossier(sheet, dossier)).toBeUndefined()
  expect(refuseDossier(sheet, { ...dossier, applicantName: 'Trần Văn Bình' })).toBe('SHEET_OTHER_NAME')
  expect(refuseDossier(sheet, { ...dossier, socialInsuranceNo: '0000111223' })).toBe('SHEET_OTHER_NUMBER')
  expect(refuseDossier(sheet, { ...dossier, submittedAt: new Date(1_001) })).toBe('SHEET_BEFORE_DOSSIER')
})

test('each office gets a list; what has no dossier goes to the office of the unit', () => {
  const sheets = [
    { id: 'a', agencyCode: '07906' },
    { id: 'b', agencyCode: null },
    { id: 'c', agencyCode: '07911' },
    { id: 'd', agencyCode: '07906' },
  ]
  expect([...listsByAgency(sheets, '07911')]).toEqual([
    ['07906', ['a', 'd']],
    ['07911', ['b', 'c']],
  ])
})
