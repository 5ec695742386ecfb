import { expect } from 'vitest'
import * as z from 'zod/mini'
import type { Correction } from '#domain/review/corrections.ts'
import { CHECKLIST } from '#domain/review/transitions.ts'
import { CaseFile, CaseRow } from '#contract/review.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser, TestProduct } from '#test/support/product.ts'
import { DEMO_STAFF_PASSWORD } from './people.ts'
import type { Dossier } from './registration.ts'

/** A member of the demo staff at a desk, signed in. */
export async function anOfficer({ browser }: Pick<TestProduct, 'browser'>, name = 'dung'): Promise<Browser> {
  const officer = browser()
  expect(await officer.post('/api/v1/agency/sessions', { name, password: DEMO_STAFF_PASSWORD })).toMatchObject({ status: 201 })
  return officer
}

const page = z.strictObject({ items: z.array(CaseRow), next: z.nullable(z.string()), previous: z.nullable(z.string()) })

/** The file of a dossier as the officer has it on the screen, taken for review. */
export async function takenBy(officer: Browser, { no }: Pick<Dossier, 'no'>): Promise<CaseFile> {
  const { items } = bodyOf(await officer.post('/api/v1/agency/case-files/search', { q: no }), page)
  const [row] = items
  if (!row) throw new Error('the officer does not find the file')
  const { version } = bodyOf(await officer.get(`/api/v1/agency/case-files/${row.id}`), CaseFile)
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${row.id}/take`, { version }), CaseFile)
}

const BOTH_SIDES: readonly Correction[] = [
  { item: 'id_front', reason: 'paper_unclear' },
  { item: 'id_back', reason: 'paper_unclear' },
]

export async function approvedBy(officer: Browser, dossier: Pick<Dossier, 'no'>): Promise<CaseFile> {
  const { id, version } = await takenBy(officer, dossier)
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/approve`, { version, checklist: CHECKLIST }), CaseFile)
}

/** Returned with some items named: both sides of the paper unless the test says otherwise. */
export async function returnedBy(
  officer: Browser,
  dossier: Pick<Dossier, 'no'>,
  corrections: readonly Correction[] = BOTH_SIDES,
): Promise<CaseFile> {
  const { id, version } = await takenBy(officer, dossier)
  const words = { version, corrections, note: 'Chụp lại mặt sau' }
  return bodyOf(await officer.post(`/api/v1/agency/case-files/${id}/return`, words), CaseFile)
}
