import { expect, test } from 'vitest'
import { card as operations } from '#contract/card.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'
import { proofFor } from '#test/support/proof.ts'

const product = await aProduct({ worker: false })
const mai = person('mai')
const guest = product.browser()
const { rows } = await product.database.owner.query<{ no: string; birth: string; from: string; until: string; area: string | null }>(
  `select c.card_no as no, p.birth_date::text as birth, c.valid_from::text as from, c.valid_until::text as until, c.area_code as area
   from card c join participant p on p.id = c.participant_id where p.social_insurance_no = $1`,
  [mai.socialInsuranceNo],
)
const onFile = rows[0] ?? { no: '', birth: '', from: '', until: '', area: null }
const right = { cardNo: onFile.no, fullName: mai.fullName, birth: onFile.birth }

const ask = async (body: object) => guest.post('/api/v1/public/card-validity', body, await proofFor(guest, 'checkCardValidity'))
const told = async (body: object) => bodyOf(await ask(body), operations.checkCardValidity.output).card

test('who has number, name and birth date of a card learns from when until when it counts, and nothing else', async () => {
  const card = await told(right)
  expect(card).toEqual({ status: 'valid', validFrom: onFile.from, validUntil: onFile.until, areaCode: onFile.area })
  const answer = await ask({ ...right, cardNo: mai.socialInsuranceNo, fullName: 'nguyen thi mai' })
  expect(bodyOf(answer, operations.checkCardValidity.output).card).toEqual(card)
  // With the ten figures typed, not even the code before them is told.
  for (const secret of [onFile.no, mai.fullName, mai.personalId, onFile.birth]) expect(answer.bytes.toString('utf8')).not.toContain(secret)
})

test('a locked card and one that has run out are told as such', async () => {
  for (const [no, status] of [
    ['0000195140', 'locked'],
    ['0000170396', 'expired'],
  ] as const) {
    const { rows: found } = await product.database.owner.query<{ name: string; birth: string }>(
      'select full_name as name, birth_date::text as birth from participant where social_insurance_no = $1',
      [no],
    )
    expect(await told({ cardNo: no, fullName: found[0]?.name, birth: found[0]?.birth })).toMatchObject({ status })
  }
})

test('whatever is wrong, the answer is the same: number of nobody, number of somebody else, name, date, or a person without a card', async () => {
  const other = person('binh')
  await product.database.owner.query(
    `delete from card where participant_id = (select id from participant where social_insurance_no = $1)`,
    [other.socialInsuranceNo],
  )
  const answers = await Promise.all(
    [
      { ...right, cardNo: 'DN4790000999999' },
      { ...right, cardNo: '0000999999' },
      { ...right, cardNo: other.socialInsuranceNo },
      { ...right, cardNo: `GB4${onFile.no.slice(3)}` },
      { ...right, fullName: 'Nguyễn Thị Lan' },
      { ...right, birth: '1986-12-31' },
      { ...right, birth: '1901' },
    ].map(body => ask(body)),
  )
  const bodies = answers.map(answer => ({ ...bodyOf(answer, operations.checkCardValidity.output), asOf: '' }))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect(bodies).toEqual(bodies.map(() => ({ asOf: '', card: null })))
  expect(new Set(answers.map(({ headers }) => headers['content-length'])).size).toBe(1)
})

test('nothing is told without the device’s work, and one piece of work is good for one question', async () => {
  expect((await guest.post('/api/v1/public/card-validity', right)).status).toBe(428)
  const proof = await proofFor(guest, 'checkCardValidity')
  expect((await guest.post('/api/v1/public/card-validity', right, proof)).status).toBe(200)
  expect((await guest.post('/api/v1/public/card-validity', right, proof)).status).toBe(428)
})

test('fields that are missing or have no form of a card are told before anything is looked up', async () => {
  expect((await ask({ cardNo: '12', fullName: '', birth: '31/02/1986' })).body).toMatchObject({
    code: 'FIELDS_INVALID',
    fields: [
      { field: 'cardNo', code: 'CARD_NO_FORM' },
      { field: 'fullName', code: 'REQUIRED' },
      { field: 'birth', code: 'BIRTH_DATE_FORM' },
    ],
  })
})

test('a number can be asked about twenty times a day, whether a card has it or not', async () => {
  for (const cardNo of ['0000888888', '0000175884']) {
    expect((await ask({ ...right, cardNo })).status).toBe(200)
    const { rowCount } = await product.database.owner.query(`update platform_rate set hits = 19 where key like 'card:%' and hits = 1`)
    expect(rowCount).toBeGreaterThan(0)
    expect([(await ask({ ...right, cardNo })).status, (await ask({ ...right, cardNo })).status]).toEqual([200, 429])
  }
})
