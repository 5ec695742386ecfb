import { expect, test } from 'vitest'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { newId } from '#server/platform/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { aDatabase } from '#test/support/database.ts'
import { withdrawCaseFile } from './index.ts'
import { AGENCIES, anOffice } from './office.fixture.ts'

/** A hundred rounds of the same, on the whole product: `npm run faults` (test/faults/races.test.ts). */
const ROUNDS = 10
const OFFICERS = 50

const office = await anOffice(await aDatabase())
const officers = await Promise.all(Array.from({ length: OFFICERS }, (_, n) => office.anOfficer(AGENCIES.local, `Cán bộ ${n}`)))

const eventsOf = async (id: string): Promise<readonly string[]> =>
  (
    await office.db.owner.query<{ action: string }>('select action from review_event where case_file_id = $1 order by version', [id])
  ).rows.map(({ action }) => action)
const statuses = (answers: readonly { readonly statusCode: number }[]) => answers.map(({ statusCode }) => statusCode).toSorted()
const oneOf = (count: number) => [200, ...Array<number>(count - 1).fill(409)]

test('of fifty officers who take one dossier and decide it at the same moment, one does each: ten rounds', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await office.aCaseFile()
    const taken = await Promise.all(officers.map(officer => office.post(officer, `/case-files/${id}/take`, { version: 1 })))
    expect(statuses(taken)).toEqual(oneOf(OFFICERS))
    const decided = await Promise.all(
      officers.map((officer, n) =>
        n % 2
          ? office.post(officer, `/case-files/${id}/approve`, { version: 2, checklist: CHECKLIST })
          : office.post(officer, `/case-files/${id}/reject`, { version: 2, reasons: ['duplicate'], note: '' }),
      ),
    )
    expect(statuses(decided)).toEqual(oneOf(OFFICERS))
    expect(await eventsOf(id)).toEqual(['submit', 'take', ...Array<unknown>(2).fill(expect.stringMatching(/^(?:approve|reject)$/u))])
  }
})

test('who holds a dossier and presses every button at once has decided once: ten rounds', async () => {
  const [officer] = officers
  if (!officer) throw new Error('no officer')
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await office.aCaseFile()
    await office.post(officer, `/case-files/${id}/take`, { version: 1 })
    const answers = await Promise.all(
      Array.from({ length: OFFICERS }, (_, n) => {
        if (n % 3 === 0) return office.post(officer, `/case-files/${id}/approve`, { version: 2, checklist: CHECKLIST })
        if (n % 3 === 1) return office.post(officer, `/case-files/${id}/reject`, { version: 2, reasons: ['duplicate'], note: '' })
        return office.post(officer, `/case-files/${id}/return`, {
          version: 2,
          corrections: [{ item: 'fullName', reason: 'data_wrong' }],
          note: '',
        })
      }),
    )
    expect(statuses(answers)).toEqual(oneOf(OFFICERS))
    // Submit, take, the decision and its effect.
    expect(await eventsOf(id)).toHaveLength(4)
  }
})

test('when the applicant takes back what the officer approves at that moment, exactly one of them has done it: ten rounds', async () => {
  const [officer] = officers
  if (!officer) throw new Error('no officer')
  const seen = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const { id } = await office.aCaseFile()
    await office.post(officer, `/case-files/${id}/take`, { version: 1 })
    const applied = office.kind.applied.length
    const withdrawal = () =>
      office
        .as({ kind: 'applicant', registrationId: newId() }, ctx => withdrawCaseFile(ctx, id))
        .then(
          () => true,
          (error: unknown) => {
            if (error instanceof Problem) return false
            throw error
          },
        )
    const later = new Promise(done => setTimeout(done, round % 4))
    const [approval, isWithdrawn] = await Promise.all([
      office.post(officer, `/case-files/${id}/approve`, { version: 2, checklist: CHECKLIST }),
      later.then(withdrawal),
    ])
    expect([approval.statusCode === 200, isWithdrawn].filter(Boolean)).toHaveLength(1)
    expect(office.kind.applied.length - applied).toBe(isWithdrawn ? 0 : 1)
    const [, , last = ''] = await eventsOf(id)
    seen.add(last)
  }
  expect([...seen].every(action => action === 'approve' || action === 'withdraw')).toBe(true)
})
