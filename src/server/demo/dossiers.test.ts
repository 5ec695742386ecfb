import { expect, test } from 'vitest'
import { anOfficer } from '#test/builders/office.ts'
import { aProduct } from '#test/support/product.ts'
import { openDemoDossiers } from './index.ts'

test(
  'the first start gives officers dossiers to work on, one of them returned, and the second start no more',
  { timeout: 60_000 },
  async () => {
    const product = await aProduct()
    const opened = async () =>
      (
        await product.database.owner.query<{ state: string; n: number }>(
          'select state, count(*)::int as n from review_case_file group by state order by state',
        )
      ).rows
    await openDemoDossiers(product.product.app, product.product.platform)
    const first = await opened()
    expect(first).toEqual([
      { state: 'returned', n: 1 },
      { state: 'submitted', n: 13 },
    ])
    const { rows: marked } = await product.database.owner.query(
      'select m.code, count(*)::int as n from review_risk_mark m group by m.code order by m.code',
    )
    expect(marked).toContainEqual({ code: 'same_paper', n: 1 })
    expect(marked.map(({ code }: { code?: string }) => code)).not.toContain('same_portrait')
    const officer = await anOfficer(product)
    expect(await officer.get('/api/v1/agency/case-files/counts')).toMatchObject({ status: 200, body: { open: expect.any(Number) } })
    await openDemoDossiers(product.product.app, product.product.platform)
    expect(await opened()).toEqual(first)
  },
)
