import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { CardCheck } from '#contract/card-proof.ts'
import { signedIn } from '#test/builders/account.ts'
import { aPhone, aProof, shown, type Phone } from '#test/builders/card-proof.ts'
import { person } from '#test/builders/people.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const mai = person('mai')
let phone: Phone
let credential: string
beforeAll(async () => {
  phone = await aPhone()
  credential = (await aProof(await signedIn(product, mai.socialInsuranceNo), phone)).credential
})

async function aCheck(change: Partial<CardCheck> = {}, by = phone, audience?: string): Promise<CardCheck> {
  const presentation = await shown(credential, by, audience === undefined ? {} : { audience })
  const payload: unknown = JSON.parse(Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString('utf8'))
  const { status } = payload as { status: { status_list: { idx: number } } }
  return {
    id: randomUUID(),
    list: 0,
    index: status.status_list.idx,
    binding: presentation.slice(presentation.lastIndexOf('~') + 1),
    checkedAt: new Date().toISOString(),
    verdict: 'valid',
    ...change,
  }
}
const tell = (...checks: readonly CardCheck[]) => product.browser().post('/api/v1/public/card-checks', { checks })
const kept = async () => (await product.database.owner.query<{ row: string }>('select row_to_json(k)::text as row from card_check k')).rows

test('a check is kept once, however often it is told, and names nobody', async () => {
  const check = await aCheck()
  for (let n = 0; n < 3; n++) expect((await tell(check)).status).toBe(204)
  const rows = await kept()
  expect(rows).toHaveLength(1)
  expect(rows[0]?.row).not.toMatch(new RegExp(`${mai.fullName}|${mai.socialInsuranceNo}`, 'u'))
})

test('what the phone has not signed is answered alike and kept nowhere', async () => {
  const before = (await kept()).length
  const other = await aPhone()
  const [header, , signature] = (await aCheck()).binding.split('.')
  const forged = `${header}.${Buffer.from(JSON.stringify({ iat: Math.floor(Date.now() / 1000), aud: 'card-check', nonce: 'AAAAAAAAAAA' })).toString('base64url')}.${signature}`
  for (const check of [
    await aCheck({}, other),
    await aCheck({ index: 100_000 }),
    await aCheck({ list: 7 }),
    await aCheck({ binding: forged }),
    await aCheck({}, phone, 'https://vidu.example'),
    await aCheck({ checkedAt: new Date(Date.now() + 3_600_000).toISOString() }),
    await aCheck({ checkedAt: new Date(Date.now() - 40 * 86_400_000).toISOString() }),
  ])
    expect(await tell(check)).toMatchObject({ status: 204 })
  expect(await kept()).toHaveLength(before)
})

test('what has not the form is refused with the field', async () => {
  expect(await tell({ ...(await aCheck()), binding: 'x' })).toMatchObject({ status: 422, body: { code: 'FIELDS_INVALID' } })
  const many = await Promise.all(Array.from({ length: 51 }, () => aCheck()))
  expect((await tell(...many)).status).toBe(422)
})

test('the person reads in the copy of the own data when the proof was checked', async () => {
  const { exportCardProofs } = await import('./export.ts')
  const { transact, asSystem } = await import('#server/platform/transact.ts')
  const { rows } = await product.database.owner.query<{ id: string }>('select id from participant where social_insurance_no = $1', [
    mai.socialInsuranceNo,
  ])
  const proofs = await transact(product.database.platform, { traceId: 'test', guard: asSystem }, ctx =>
    exportCardProofs(ctx, (rows[0]?.id ?? '') as never),
  )
  expect(proofs.filter(({ verdict }) => verdict === 'valid')).toHaveLength(1)
})
