import { expect, test } from 'vitest'
import { ServiceRequest } from '#contract/services.ts'
import { CATALOGUE } from '#domain/services/catalogue.ts'
import type { FormProcedure } from '#domain/services/procedure.ts'
import { signedIn } from '#test/builders/account.ts'
import { anOfficer } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { askForService, grantedBy, serviceReturnedBy, SERVICES, servicesOf } from '#test/builders/services.ts'
import { bodyOf, problemOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

/** A procedure that the product does not have: nothing but these lines makes it. */
const NEW: FormProcedure = {
  code: 'card_by_post',
  group: 'card',
  icon: 'card',
  workingDays: 2,
  feeVnd: 0,
  law: '',
  way: {
    kind: 'form',
    fields: [
      { field: 'receiveBy' },
      { field: 'deliverTo', when: { field: 'receiveBy', is: 'paper' }, filled: true },
      { field: 'explanation', optional: true },
    ],
    onFile: ({ address }) => ({ deliverTo: address ?? '' }),
    obstacle: ({ card }) => (card ? undefined : { why: 'no_card' }),
    effect: 'reissue_card',
    office: 'province',
  },
}

const product = await aProduct({ people: true, catalogue: [...CATALOGUE, NEW] })
const { owner } = product.database

test('a procedure added as data alone appears, is checked, returned, corrected and decided with its effect', async () => {
  const own = await signedIn(product, person('mai').socialInsuranceNo)
  const standing = (await servicesOf(own)).standings.find(({ code }) => code === NEW.code)
  expect(standing).toMatchObject({ hindered: null, filled: [{ field: 'deliverTo' }] })

  const wrong = problemOf(await askForService(product, own, { procedure: NEW.code, values: { receiveBy: 'paper', deliverTo: '' } }))
  expect(wrong.fields).toEqual([{ field: 'deliverTo', code: 'REQUIRED' }])
  const values = { receiveBy: 'paper', deliverTo: '5 đường Mới, Nhiêu Lộc' }
  const sent = bodyOf(await askForService(product, own, { procedure: NEW.code, values }), ServiceRequest)
  expect(sent).toMatchObject({ workingDaysLeft: 2, agency: { code: '079' } })

  const officer = await anOfficer(product, 'nga')
  await serviceReturnedBy(officer, sent, [{ item: 'deliverTo', reason: 'field_unclear' }])
  const corrected = { values: { deliverTo: '7 đường Mới, Nhiêu Lộc', receiveBy: 'electronic' } }
  const again = bodyOf(await own.post(`${SERVICES}/${sent.id}/correct`, corrected), ServiceRequest)
  expect(again.entries.map(({ value }) => value)).toEqual(['paper', '7 đường Mới, Nhiêu Lộc'])

  await grantedBy(officer, sent)
  expect((await servicesOf(own)).requests[0]).toMatchObject({ id: sent.id, state: 'approved' })
  const { rows } = await owner.query<{ again: boolean }>(
    `select bool_or(c.issued_on = app_today()) as again from card c join participant p on p.id = c.participant_id where p.social_insurance_no = $1`,
    [person('mai').socialInsuranceNo],
  )
  expect(rows[0]?.again).toBe(true)
})
