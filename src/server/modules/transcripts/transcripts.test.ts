import { afterEach, describe, expect, test } from 'vitest'
import { contributions } from '#contract/contributions.ts'
import { Transcript, TranscriptContent } from '#contract/transcripts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { formatTranscriptCode } from '#domain/transcripts/code.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { person } from '#test/builders/people.ts'
import {
  A_CONTENT,
  aChoice,
  aTranscript,
  fileOf,
  fileVerdictOf,
  issue,
  recall,
  transcriptsOf,
  TRANSCRIPTS,
  verdictOf,
} from '#test/builders/transcripts.ts'
import { changeRows } from '#test/builders/traced.ts'
import { bodyOf, expectProblem, wrongFields } from '#test/support/answer.ts'
import { textOf } from '#test/support/pdf.ts'
import { aProduct, type Browser } from '#test/support/product.ts'
import { endWithAccount } from './index.ts'

const product = await aProduct()
const { owner } = product.database
afterEach(() => owner.query('delete from platform_rate'))

const as = (key: string): Promise<Browser> => signedIn(product, person(key).socialInsuranceNo)
const guest = () => product.browser()
const summaryOf = async (own: Browser) =>
  bodyOf(await own.get('/api/v1/me/contributions/summary'), contributions.getOwnContributionSummary.output)

describe('what is told', () => {
  test.each(['binh', 'thao', 'mai', 'tien'])('is what the contribution screen shows: %s', async key => {
    const own = await as(key)
    const { code } = await aTranscript(own)
    const { transcript } = await verdictOf(guest(), code ?? '')
    const summary = await summaryOf(own)
    expect(summary.some(({ months }) => months > 0)).toBe(true)
    expect(transcript?.content.totals).toEqual(
      summary.map(({ fund, months, fromMonth, toMonth, byYear, settledMonths, maternityMonths }) => ({
        fund,
        months,
        fromMonth,
        toMonth,
        owedMonths: byYear.reduce((sum, { owed }) => sum + owed, 0),
        settledMonths,
        maternityMonths,
      })),
    )
    for (const [n, { byYear }] of summary.entries())
      for (const { year, paid, owed } of byYear)
        expect(transcript?.content.years.find(each => each.year === year)?.byFund[n]).toEqual({ paid, owed })
  })

  test('of a part adds up to the whole, year by year', async () => {
    const own = await as('binh')
    const preview = async (more: object) => bodyOf(await own.post(`${TRANSCRIPTS}/preview`, { ...A_CONTENT, ...more }), TranscriptContent)
    const [until, from, whole] = await Promise.all([preview({ toMonth: '2018-06' }), preview({ fromMonth: '2018-07' }), preview({})])
    for (const [n, { months, owedMonths }] of whole.totals.entries()) {
      expect((until.totals[n]?.months ?? 0) + (from.totals[n]?.months ?? 0)).toBe(months)
      expect((until.totals[n]?.owedMonths ?? 0) + (from.totals[n]?.owedMonths ?? 0)).toBe(owedMonths)
    }
    expect(until.rows.every(({ toMonth }) => toMonth <= '2018-06')).toBe(true)
    expect(from.rows.every(({ fromMonth }) => fromMonth >= '2018-07')).toBe(true)
  })

  test('stands on the file, with name, number, validity and code', async () => {
    const own = await as('binh')
    const issued = await aTranscript(own, { language: 'both' })
    const text = (await textOf(await fileOf(own, issued))).replace(/\s+/gu, ' ')
    const { fullName, socialInsuranceNo } = person('binh')
    for (const words of [fullName, socialInsuranceNo, issued.number, formatTranscriptCode(issued.code ?? ''), 'Ngân hàng Vidu'])
      expect(text).toContain(words)
    expect(issued.file?.bytes).toBe((await fileOf(own, issued)).length)
  })

  test('is only what was chosen', async () => {
    const own = await as('binh')
    const { code } = await aTranscript(own, { fields: ['totals'], funds: ['social'] })
    const { transcript } = await verdictOf(guest(), code ?? '')
    expect(transcript?.content).toMatchObject({ rows: [], years: [], totals: [{ fund: 'social' }] })
  })

  test.each([
    [{ fromMonth: '2999-01' }, ['fromMonth MONTH_LATER']],
    [{ fromMonth: '2020-05', toMonth: '2020-04' }, ['toMonth MONTH_ORDER']],
    [{ fromMonth: '2020-13' }, ['fromMonth FORM']],
    [{ fields: [] }, ['fields CHOICE_ONE_AT_LEAST']],
    [{ funds: [] }, ['funds CHOICE_ONE_AT_LEAST']],
    [{ purpose: 'other', recipient: ' ' }, ['recipient REQUIRED']],
    [{ recipient: 'xem https://vidu.example!' }, ['recipient RECIPIENT_SIGNS']],
    [{ recipient: 'ông An 079405000001' }, ['recipient NO_PERSONAL_DATA']],
    [{ days: 91 }, ['days CHOICE']],
  ])('a choice that does not fit is told by field: %j', async (more, fields) => {
    const answer = await issue(await as('binh'), more)
    expectProblem(answer, 422, 'FIELDS_INVALID')
    expect(wrongFields(answer)).toEqual(fields)
  })

  test('a time without any month is no transcript', async () => {
    expectProblem(await issue(await as('binh'), { toMonth: '1990-01' }), 409, 'TRANSCRIPT_EMPTY')
  })
})

describe('whose it is', () => {
  test('the owner sees it with its looks, and is told of it by every contact', async () => {
    const own = await as('hung')
    const issued = await aTranscript(own, { days: 30, purpose: 'visa' })
    expect(issued).toMatchObject({ state: 'valid', purpose: 'visa', checks: 0, checkedAt: null, version: 1 })
    expect(Date.parse(issued.expiresAt) - Date.parse(issued.issuedAt)).toBe(30 * 86_400_000)
    await verdictOf(guest(), issued.code ?? '')
    await fileVerdictOf(guest(), await fileOf(own, issued))
    const [seen] = await transcriptsOf(own)
    expect(seen).toMatchObject({ id: issued.id, checks: 2, checkedAt: expect.any(String) })
    const messages = await product.inbox(person('hung').phone ?? '', 1)
    expect(messages.some(({ body }) => body.includes(issued.number))).toBe(true)
    await expect.poll(async () => JSON.stringify((await own.get('/api/v1/me/notices')).body)).toContain(issued.number)
  })

  test('nobody else reads, downloads or recalls it', async () => {
    const theirs = await aTranscript(await as('binh'))
    const own = await as('quang')
    expect((await transcriptsOf(own)).map(({ id }) => id)).not.toContain(theirs.id)
    expectProblem(await own.get(`${TRANSCRIPTS}/${theirs.id}/file`), 404, 'NOT_FOUND')
    expectProblem(await recall(own, theirs), 404, 'NOT_FOUND')
    expectProblem(await guest().get(`${TRANSCRIPTS}/${theirs.id}/file`), 401, 'SIGN_IN_REQUIRED')
  })

  test('a request that is sent again makes no second one', async () => {
    const own = await as('huong')
    const key = { 'idempotency-key': 'a'.repeat(32) }
    const answers = await Promise.all([1, 2, 3].map(() => own.post(TRANSCRIPTS, aChoice(), key)))
    expect(new Set(answers.map(answer => bodyOf(answer, Transcript).id)).size).toBe(1)
    expect(await transcriptsOf(own)).toHaveLength(1)
  })

  test('twenty count at a time, however many are asked for at once; a recalled one makes room', async () => {
    const own = await as('lien')
    const answers = []
    for (let n = 0; n < 6; n++) answers.push(...(await Promise.all(Array.from({ length: 4 }, () => issue(own, { fields: ['totals'] })))))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20)
    const last = answers.at(-1)
    if (last) expectProblem(last, 409, 'TRANSCRIPTS_FULL')
    const [first] = await transcriptsOf(own)
    if (first) await recall(own, first)
    expect(await issue(own, { fields: ['totals'] })).toMatchObject({ status: 201 })
  }, 60_000)

  test('nothing of it stands in the open: not the code, the purpose, the recipient, a figure', async () => {
    const { code, id } = await aTranscript(await as('binh'), { recipient: 'Ngân hàng Kín Đáo' })
    const { rows } = await owner.query<{ row: string }>(
      `select t::text || f::text as row from transcript t join transcript_file f on f.transcript_id = t.id where t.id = $1`,
      [id],
    )
    for (const secret of [code ?? '', 'Kín Đáo', 'loan', '%PDF'])
      expect(rows[0]?.row.includes(secret) || rows[0]?.row.includes(Buffer.from(secret).toString('hex'))).toBe(false)
  })
})

describe('a recalled one', () => {
  test('is recalled for everybody at once, once, and by its version', async () => {
    const own = await as('binh')
    const issued = await aTranscript(own)
    const pdf = await fileOf(own, issued)
    expect(await verdictOf(guest(), issued.code ?? '')).toMatchObject({ verdict: 'valid' })
    expectProblem(await recall(own, { ...issued, version: 7 }), 409, 'TRANSCRIPT_CHANGED')
    const recalled = bodyOf(await recall(own, issued), Transcript)
    expect(recalled).toMatchObject({ state: 'recalled', recalledBy: 'owner', version: 2 })
    const told = { verdict: 'recalled', at: recalled.recalledAt, transcript: null, result: null }
    expect(await verdictOf(guest(), issued.code ?? '')).toEqual(told)
    expect(await fileVerdictOf(guest(), pdf)).toEqual(told)
    expectProblem(await recall(own, recalled), 409, 'ACTION_NOT_ALLOWED')
  })

  test('and all others of it are recalled with the account, and what they said is forgotten', async () => {
    const own = await as('thao')
    const issued = await aTranscript(own)
    const pdf = await fileOf(own, issued)
    const { rows } = await owner.query<{ account_id: Uuid }>('select account_id from transcript where id = $1', [issued.id])
    await transact(product.product.platform, { traceId: 'test', guard: asSystem }, ctx =>
      endWithAccount(ctx, { accountId: rows[0]?.account_id ?? ('' as Uuid) }),
    )
    expect(await verdictOf(guest(), issued.code ?? '')).toMatchObject({ verdict: 'recalled', transcript: null, result: null })
    expect(await fileVerdictOf(guest(), pdf)).toMatchObject({ verdict: 'recalled', transcript: null, result: null })
    expect((await transcriptsOf(own)).find(({ id }) => id === issued.id)).toMatchObject({
      recalledBy: 'account_closed',
      code: null,
      file: null,
    })
    expectProblem(await own.get(`${TRANSCRIPTS}/${issued.id}/file`), 404, 'NOT_FOUND')
  })
})

describe('one whose time is over', () => {
  test('is told to be so with its day, and none of its values', async () => {
    const own = await as('binh')
    const issued = await aTranscript(own, { days: 30 })
    const pdf = await fileOf(own, issued)
    await changeRows(
      owner,
      'transcript',
      `issued_at = app_now() - interval '31 days', expires_at = app_now() - interval '1 day'`,
      'id = $1',
      [issued.id],
    )
    for (const told of [await verdictOf(guest(), issued.code ?? ''), await fileVerdictOf(guest(), pdf)])
      expect(told).toEqual({ verdict: 'expired', at: expect.any(String), transcript: null, result: null })
    const seen = (await transcriptsOf(own)).find(({ id }) => id === issued.id)
    expect(seen).toMatchObject({ state: 'expired' })
    expectProblem(await recall(own, { id: issued.id, version: seen?.version ?? 0 }), 409, 'ACTION_NOT_ALLOWED')
  })
})
