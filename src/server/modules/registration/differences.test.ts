import { expect, test } from 'vitest'
import type { Uuid } from '#domain/kernel/ids.ts'
import { fold } from '#domain/kernel/text.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { CaseKind } from '../review/index.ts'
import { CaseFile } from '#contract/review.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPerson } from '#test/builders/people.ts'
import { aDossier } from '#test/builders/registration.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'
import { registrationCaseKind } from './index.ts'

const product = await aProduct()
const unused = {} as Parameters<typeof registrationCaseKind>[0]
const kind: CaseKind = registrationCaseKind(unused)

/** Counts as the queue does, and how many statements that took. */
const count = (ids: readonly Uuid[]) =>
  transact(product.product.platform, { traceId: 'test', guard: asSystem }, async ctx => {
    let statements = 0
    const counting = new Proxy(ctx.tx, {
      get: (tx, name: keyof Tx) => (query: never) => {
        statements++
        return tx[name](query)
      },
    })
    return { counts: await kind.countDifferences({ ...ctx, tx: counting }, ids), statements }
  })

test('a page of the queue is compared in as many statements as one dossier, with what each file shows', async () => {
  const spelledOtherwise = aPerson()
  await aDossier(product, { of: spelledOtherwise, fullName: fold(spelledOtherwise.fullName).toUpperCase() })
  await aDossier(product, { provinceCode: '01', communeCode: '00004' })
  for (let n = 0; n < 4; n++) await aDossier(product)
  const { rows } = await product.database.owner.query<{ id: Uuid }>(`select id from review_case_file order by no`)
  const ids = rows.map(row => row.id)
  const officer = await anOfficer(product)
  const shown = new Map<string, number>()
  for (const id of ids) {
    const { comparison } = bodyOf(await officer.get(`/api/v1/agency/case-files/${id}`), CaseFile)
    shown.set(id, comparison.filter(({ result }) => result === 'differs').length)
  }
  const page = await count(ids)
  expect(ids.length).toBeGreaterThanOrEqual(6)
  expect(page.counts).toEqual(shown)
  expect(new Set(shown.values()).size).toBeGreaterThan(1)
  expect(page.statements).toBeLessThanOrEqual(6)
  expect((await count(ids.slice(0, 1))).statements).toBe(page.statements)
  expect((await count([])).statements).toBe(0)
})
