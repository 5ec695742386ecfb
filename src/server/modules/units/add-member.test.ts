import { describe, expect, test } from 'vitest'
import { unitRoster, UnitMember } from '#contract/unit-roster.ts'
import { MISSES_OF_NUMBER } from '#domain/units/matching.ts'
import { anOfficer } from '#test/builders/office.ts'
import { aPhone, person } from '#test/builders/people.ts'
import { applied, aStranger, memberBody, membersOf, rosterCsv } from '#test/builders/roster.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
const coordinator = await anOfficer(product, 'huy')
const PATH = '/api/v1/unit/members'
const add = async (body: object) => bodyOf(await coordinator.post(PATH, body), UnitMember)

describe('a member who is added by hand', () => {
  test('is on the roster at once, matched and with the state of today; a group is one however it is written', async () => {
    const { fullName, socialInsuranceNo } = person('mai')
    await add(memberBody({ ...aStranger(), group: 'Lớp 10A' }))
    const phone = aPhone()
    const mai = await add({
      ...memberBody({ fullName: fullName.toLowerCase(), socialInsuranceNo, group: 'LỚP 10A' }),
      phone,
      reference: 'HS 7',
    })
    expect(mai).toMatchObject({ group: { name: 'Lớp 10A' }, state: 'activated', help: [], phone, reference: 'HS 7', version: 1 })
    expect(await membersOf(coordinator, { q: socialInsuranceNo })).toEqual([mai])
    const { rows } = await owner.query('select count(*)::int as n from audit_entry where action = $1 and subject_id = $2', [
      'units.add_member',
      mai.id,
    ])
    expect(rows).toEqual([{ n: 1 }])
  })

  test('hears about wrong fields what a row of a file would hear', async () => {
    const answer = await coordinator.post(PATH, { ...memberBody(), fullName: 'An', socialInsuranceNo: '12', group: '', phone: '12' })
    expect(wrongFields(answer)).toEqual([
      'fullName NAME_WORDS',
      'socialInsuranceNo SOCIAL_INSURANCE_NO_LENGTH',
      'group REQUIRED',
      'phone PHONE_LENGTH',
    ])
    expect((await coordinator.post(PATH, { ...memberBody(), fullName: 'Nguyễn Văn\u200B An' })).status).toBe(422)
  })

  test('is refused when somebody of the roster has the number, and taken when that one has left', async () => {
    const body = memberBody()
    const { id, version } = await add(body)
    expectProblem(await coordinator.post(PATH, body), 409, 'MEMBER_TWICE')
    await coordinator.post(`${PATH}/${id}/end`, { version })
    expect((await add(body)).id).not.toBe(id)
  })

  test('tells one thing about a number and a name that do not belong together, and no number is tried without end', async () => {
    const { socialInsuranceNo, fullName } = person('binh')
    for (let tries = 0; tries < MISSES_OF_NUMBER; tries++) {
      const wrong = await add({ ...memberBody(), socialInsuranceNo, fullName: `Lê Thử ${'ABCDEFGH'[tries] ?? ''}n` })
      expect(wrong).toMatchObject({ state: 'needs_help', help: ['unmatched'], since: null })
      await coordinator.post(`${PATH}/${wrong.id}/end`, { version: wrong.version })
    }
    expect(await add({ ...memberBody(), socialInsuranceNo, fullName })).toMatchObject({ help: ['unmatched'] })
  })
})

test('uploads are told with who, when and what each did, the newest first; nothing of the people', async () => {
  const [one, other] = [aStranger(), aStranger()]
  await applied(coordinator, rosterCsv([one]))
  await applied(coordinator, rosterCsv([{ ...one, phone: aPhone() }, other, { ...aStranger(), fullName: 'An' }]), { leaveOutWrong: 'yes' })
  const uploads = bodyOf(await coordinator.get('/api/v1/unit/roster/uploads'), unitRoster.listRosterUploads.output)
  expect(uploads).toMatchObject([
    { by: 'Lê Quốc Huy', people: 2, added: 1, changed: 1, unchanged: 0, ended: 0, leftOut: 1 },
    { by: 'Lê Quốc Huy', people: 1, added: 1, changed: 0, unchanged: 0, ended: 0, leftOut: 0 },
  ])
  expect(new Date(uploads[0]?.at ?? 0).getTime()).toBeGreaterThanOrEqual(new Date(uploads[1]?.at ?? 0).getTime())
})
