import { expect, test } from 'vitest'
import type { CaseEvent } from '#contract/case-tracking.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import type { PhotoKind } from '#domain/registration/photo-kinds.ts'
import { refusedPhotos, toCorrect } from './corrections.ts'

type Corrections = Tracking['corrections']
const event = (action: string, state: CaseEvent['state'], at: string, corrections: Corrections = []): CaseEvent => ({
  action,
  state,
  at,
  reasons: corrections.map(({ reason }) => reason),
  corrections,
  note: corrections.length ? 'Chụp ngoài trời.' : null,
})
const SENT = event('submit', 'submitted', '2026-11-20T01:00:00.000Z')
const photo = (kind: PhotoKind, at: string) => ({ kind, at, width: 300, height: 400, sizeBytes: 9000 })
const returned = (...corrections: Corrections) =>
  ({ state: 'returned', corrections, events: [SENT, event('return', 'returned', '2026-11-20T03:00:00.000Z', corrections)] }) as const

test('the named items open, with their fields, photos, reasons and the word of the officer', () => {
  const asked = toCorrect(returned({ item: 'portrait', reason: 'portrait_unclear' }, { item: 'address', reason: 'data_wrong' }))
  expect(asked).toMatchObject({
    items: ['address', 'portrait'],
    fields: ['provinceCode', 'communeCode', 'street'],
    photos: ['portrait'],
    note: 'Chụp ngoài trời.',
  })
  expect(asked?.reasonsOf('address')).toEqual(['data_wrong'])
  expect(toCorrect({ ...returned(), state: 'submitted' })).toBe(undefined)
})

test('a refused photo is asked for again until a newer one has been sent', () => {
  const photos = [
    photo('portrait', '2026-11-20T00:50:00.000Z'),
    photo('id_front', '2026-11-20T00:51:00.000Z'),
    photo('id_back', '2026-11-20T03:10:00.000Z'),
  ]
  const paper = [
    { item: 'id_front', reason: 'paper_unclear' },
    { item: 'id_back', reason: 'paper_unclear' },
  ] as const
  expect(refusedPhotos({ photos, tracking: returned(...paper) })).toEqual(['id_front'])
  expect(refusedPhotos({ photos, tracking: returned({ item: 'portrait', reason: 'portrait_unclear' }) })).toEqual(['portrait'])
  expect(refusedPhotos({ photos: [], tracking: returned(...paper) })).toEqual(['id_front', 'id_back'])
  expect(refusedPhotos({ photos, tracking: null })).toEqual([])
})
