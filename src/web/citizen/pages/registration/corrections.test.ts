import { expect, test } from 'vitest'
import type { CaseEvent } from '#contract/registration.ts'
import type { PhotoKind } from '#domain/registration/declaration.ts'
import { refusedPhotos, stepsToCorrect } from './corrections.ts'

const event = (action: string, state: CaseEvent['state'], at: string, ...reasons: CaseEvent['reasons']): CaseEvent => ({
  action,
  state,
  at,
  reasons,
  note: null,
})
const SENT = event('submit', 'submitted', '2026-11-20T01:00:00.000Z')
const photo = (kind: PhotoKind, at: string) => ({ kind, at, width: 300, height: 400, sizeBytes: 9000 })
const returned = (...reasons: CaseEvent['reasons']) =>
  ({ state: 'returned', events: [SENT, event('return', 'returned', '2026-11-20T03:00:00.000Z', ...reasons)] }) as const

test('correcting begins at the first step that a reason is about', () => {
  expect(stepsToCorrect(returned('wrong_agency', 'paper_unclear'))).toEqual(['photos', 'agency'])
  expect(stepsToCorrect(returned('portrait_differs', 'data_wrong'))).toEqual(['details', 'photos'])
  expect(stepsToCorrect({ ...returned('data_wrong'), state: 'submitted' })).toEqual([])
})

test('a refused photo is asked for again until a newer one has been sent', () => {
  const photos = [
    photo('portrait', '2026-11-20T00:50:00.000Z'),
    photo('id_front', '2026-11-20T00:51:00.000Z'),
    photo('id_back', '2026-11-20T03:10:00.000Z'),
  ]
  expect(refusedPhotos({ photos, tracking: returned('paper_unclear') })).toEqual(['id_front'])
  expect(refusedPhotos({ photos, tracking: returned('portrait_unclear', 'data_wrong') })).toEqual(['portrait'])
  expect(refusedPhotos({ photos, tracking: returned('data_wrong') })).toEqual([])
  expect(refusedPhotos({ photos, tracking: null })).toEqual([])
})
