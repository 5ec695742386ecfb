import { expect, test } from 'vitest'
import { OtpSent } from '#contract/one-time-code.ts'
import { registration } from '#contract/registration.ts'
import { CaseFile } from '#contract/review.ts'
import { anOfficer, takenBy } from '#test/builders/office.ts'
import { aDeclaration, aPerson } from '#test/builders/people.ts'
import { addPhotos, anApplicant, checkIdentity, codeAt, confirm, handIn, populationIs } from '#test/builders/registration.ts'
import { bodyOf, wrongFields } from '#test/support/answer.ts'
import { aProduct, type Answer } from '#test/support/product.ts'

const product = await aProduct()

const outcomeOf = (answer: Answer) => bodyOf(answer, registration.checkIdentity.output).outcome
const missing = ['photos.id_front PHOTO_REQUIRED', 'photos.id_back PHOTO_REQUIRED']

test('an unanswered question is asked again when the register is back, and then the officer reads the answer', async () => {
  await populationIs(product, 'error')
  const person = aPerson()
  const applicant = await anApplicant(product)
  expect(outcomeOf(await checkIdentity(applicant, person))).toBe('unavailable')
  const declaration = aDeclaration(person)
  bodyOf(await handIn(applicant, declaration), OtpSent)
  const { no } = (await confirm(applicant, await codeAt(product, declaration.phone))).body as { no: string }
  const officer = await anOfficer(product)
  const file = await takenBy(officer, { no })
  expect(file.population).toEqual({ outcome: 'unavailable', items: [], at: null })
  await populationIs(product, 'right')
  const seenNow = async () => {
    await product.browser().post('/dev/jobs/run')
    return bodyOf(await officer.get(`/api/v1/agency/case-files/${file.id}`), CaseFile).population?.outcome
  }
  await expect.poll(seenNow, { timeout: 60_000, interval: 1_000 }).toBe('confirmed')
}, 90_000)

test('operators see that the register is in trouble; the product stays ready', async () => {
  const { app } = product.product
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready', population: 'closed' })
  const numbers = (await app.inject('/metrics')).body
  expect(numbers).toContain('vssid_population_state{state="closed"} 1')
  expect(numbers).toMatch(/vssid_population_checks_total\{outcome="BUSY"\} \d/u)
  expect(numbers).toContain('vssid_population_checks_total{outcome="confirmed"}')
  await populationIs(product, 'refuse')
  for (let n = 0; n < 5; n += 1) await checkIdentity(await anApplicant(product), aPerson())
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready', population: 'open' })
  expect((await app.inject('/metrics')).body).toContain('vssid_population_state{state="open"} 1')
  expect(product.log.join()).toContain('population database')
})

test.each(['down', 'hang', 'garbage', 'error', 'refuse'])(
  'a register that is in the mode "%s" blocks nobody: the three photos do',
  async mode => {
    await populationIs(product, mode)
    const person = aPerson()
    const applicant = product.browser()
    await applicant.post('/api/v1/registrations')
    await addPhotos(applicant, ['portrait'])
    expect(outcomeOf(await checkIdentity(applicant, person))).toBe('unavailable')
    const declaration = aDeclaration(person)
    expect(wrongFields(await handIn(applicant, declaration))).toEqual(missing)
    await addPhotos(applicant)
    bodyOf(await handIn(applicant, declaration), OtpSent)
  },
)
