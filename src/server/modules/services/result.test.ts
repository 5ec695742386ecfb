import { describe, expect, test } from 'vitest'
import { transcripts } from '#contract/transcripts.ts'
import { ServiceRequest } from '#contract/services.ts'
import { formatTranscriptCode } from '#domain/transcripts/code.ts'
import { checkInvariants } from '#server/invariants/index.ts'
import { handleOf } from '#server/platform/database/query.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import { anotherGuardian } from '#test/builders/guardians.ts'
import { anOfficer } from '#test/builders/office.ts'
import { person } from '#test/builders/people.ts'
import { aDecidedService, aService, grantedBy, resultOf, SERVICES, servicesPathOfChild } from '#test/builders/services.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { textOf } from '#test/support/pdf.ts'
import { aProduct, type Browser } from '#test/support/product.ts'

const product = await aProduct({ people: true })
const { owner } = product.database
const as = (key: string): Promise<Browser> => signedIn(product, person(key).socialInsuranceNo)
const mai = await as('mai')
const guest = product.browser()

const pdfOf = async (own: Browser, id: string, path = SERVICES): Promise<Buffer> => {
  const answer = await own.get(`${path}/${id}/result`)
  expect(answer.status).toBe(200)
  return answer.bytes
}
const wordsOf = async (pdf: Uint8Array): Promise<string> => (await textOf(pdf)).replace(/\s+/gu, ' ')
const byCode = async (code: string) => bodyOf(await guest.post('/api/v1/transcripts/verify', { code }), transcripts.verifyTranscript.output)
const byFile = async (payload: Buffer) =>
  bodyOf(
    await guest.send('POST', '/api/v1/transcripts/verify-file', { payload, headers: { 'content-type': 'application/pdf' } }),
    transcripts.verifyTranscriptFile.output,
  )

describe('an approved request', () => {
  test('has a signed result in the papers of the person, which anybody verifies by its code or as a file', async () => {
    const sent = await aService(product, mai)
    expect(sent.result).toBeNull()
    expectProblem(await mai.get(`${SERVICES}/${sent.id}/result`), 404, 'NOT_FOUND')
    await grantedBy(await anOfficer(product), sent)
    const { result, no } = await resultOf(mai, sent)
    expect(result?.number).toMatch(/^KQ-\d{4}-\d{8}$/u)
    const pdf = await pdfOf(mai, sent.id)
    const text = await wordsOf(pdf)
    for (const words of ['KẾT QUẢ GIẢI QUYẾT THỦ TỤC', 'CHẤP NHẬN', person('mai').fullName, no, 'Cấp lại thẻ BHYT', 'Thẻ bị mất'])
      expect(text).toContain(words)
    expect(text).toContain(formatTranscriptCode(result?.code ?? ''))

    const told = {
      verdict: 'valid',
      transcript: null,
      result: { number: result?.number, caseNo: no, outcome: 'approved', procedure: 'card_reissue' },
    }
    expect(await byCode(result?.code ?? '')).toMatchObject(told)
    expect(await byFile(pdf)).toMatchObject(told)
    expect(JSON.stringify(await byFile(pdf))).not.toContain(person('mai').socialInsuranceNo)
  })

  test('a file that was changed afterwards is told to be so', async () => {
    const sent = await aService(product, mai)
    await grantedBy(await anOfficer(product), sent)
    await resultOf(mai, sent)
    const pdf = Buffer.from(await pdfOf(mai, sent.id))
    const at = pdf.indexOf('/Title')
    pdf[at + 1] = (pdf[at + 1] ?? 0) ^ 1
    expect(await byFile(pdf)).toMatchObject({ verdict: 'changed', result: null })
  })
})

test('a refusal has a written result with its reasons and the way to complain', async () => {
  const refused = await aDecidedService(product, mai)
  const text = await wordsOf(await pdfOf(mai, refused.id))
  for (const words of ['KHÔNG CHẤP NHẬN', 'Chưa đủ điều kiện của thủ tục này.', 'Mời bạn đến cơ quan.', 'Luật Khiếu nại 02/2011/QH13'])
    expect(text).toContain(words)
  expect(await byCode(refused.result?.code ?? '')).toMatchObject({ verdict: 'valid', result: { outcome: 'rejected' } })
})

test('what was taken back has no result, and a job that comes twice makes one', async () => {
  const sent = await aService(product, mai)
  bodyOf(await mai.post(`${SERVICES}/${sent.id}/withdraw`), ServiceRequest)
  const refused = await aDecidedService(product, mai)
  for (const id of [sent.id, refused.id])
    await transact(product.product.platform, { traceId: 'test', guard: asSystem }, ctx =>
      ctx.enqueue('make_service_result', { requestId: id }),
    )
  await expect
    .poll(async () => (await owner.query(`select 1 from graphile_worker.jobs where task_identifier = 'make_service_result'`)).rows)
    .toEqual([])
  const { rows } = await owner.query<{ requestId: string }>(
    'select request_id as "requestId" from service_result where request_id = any($1)',
    [[sent.id, refused.id]],
  )
  expect(rows).toEqual([{ requestId: refused.id }])
})

test('the result of a request for a child names who has asked, and is for the guardian who has, not for another', async () => {
  const khoi = await idOf(product, 'khoi')
  const path = servicesPathOfChild(khoi)
  await anotherGuardian(product, { guardian: 'quang', child: 'khoi' })
  const huong = await as('huong')
  const sent = await aService(product, huong, undefined, path)
  await grantedBy(await anOfficer(product, 'nga'), sent)
  await resultOf(huong, sent, path)
  const text = await wordsOf(await pdfOf(huong, sent.id, path))
  expect(text).toContain('Lê Ngô Minh Khôi')
  expect(text).toContain(`${person('huong').fullName} (mẹ)`)
  const quang = await as('quang')
  expectProblem(await quang.get(`${path}/${sent.id}/result`), 404, 'NOT_FOUND')
  expectProblem(await mai.get(`${SERVICES}/${sent.id}/result`), 404, 'NOT_FOUND')
})

test('everything above leaves the house in order', async () => {
  expect((await checkInvariants(handleOf(owner))).filter(({ broken }) => broken > 0)).toEqual([])
})
