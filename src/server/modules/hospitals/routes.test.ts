import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { HospitalReceipt, HospitalReport } from '#contract/hospitals.ts'
import { signedIn } from '#test/builders/account.ts'
import { aFacility, withKey, type FacilityProgram } from '#test/builders/facility.ts'
import { aHoso, aHospitalFile, aRecordNo } from '#test/builders/hospital-files.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf, expectProblem } from '#test/support/answer.ts'
import { travel } from '#test/support/clock.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct()
const { owner } = product.database
let program: FacilityProgram
beforeAll(async () => void (program = await aFacility(product)))

const FILES = '/api/v1/facility/files'
const count = async (what: string): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`)).rows[0]?.n ?? -1
/** What lies on the disk of files that are not read yet. */
const stored = (): readonly string[] => {
  try {
    return readdirSync(join(product.dataFolder, 'files', 'hospitals'), { recursive: true, withFileTypes: true }).flatMap(entry =>
      entry.isFile() ? [entry.name] : [],
    )
  } catch {
    return []
  }
}

/** The report, once the file has been read. */
async function reportOf(receipt: string, by: FacilityProgram = program, query = ''): Promise<HospitalReport> {
  return vi.waitFor(
    async () => {
      const report = bodyOf(await by.get(`${FILES}/${receipt}${query}`), HospitalReport)
      expect(['done', 'refused']).toContain(report.state)
      return report
    },
    { timeout: 20_000, interval: 50 },
  )
}
async function delivered(file: Buffer, by: FacilityProgram = program): Promise<HospitalReport> {
  const answer = await by.deliver(file)
  expect(answer.status).toBe(202)
  return reportOf(bodyOf(answer, HospitalReceipt).receipt, by)
}

describe('a facility sends a file', () => {
  test('and gets a receipt; a while later the visit is in the book, and the report says how it went', async () => {
    const recordNo = aRecordNo()
    const file = aHospitalFile([
      aHoso({ summary: { MA_LK: recordNo, CHAN_DOAN_RV: 'Gửi qua mạng' } }),
      aHoso({ summary: { HO_TEN: 'AI KHÁC' } }),
      aHoso({ summary: { NGAY_VAO: '' } }),
    ])
    const report = await delivered(file)
    expect(report).toMatchObject({
      state: 'done',
      facilityCode: '79031',
      recordCount: 3,
      counts: { kept: 1, waiting: 1, refused: 1 },
      findings: [],
      items: [
        { no: 2, line: 13, outcome: 'waiting', findings: [{ code: 'NAME_DIFFERS', severity: 'wait', part: 'XML1', element: 'HO_TEN' }] },
        {
          no: 3,
          line: 18,
          outcome: 'refused',
          findings: [{ code: 'REQUIRED', severity: 'error', line: 19, part: 'XML1', element: 'NGAY_VAO', text: 'Thiếu NGAY_VAO.' }],
        },
      ],
      next: null,
    })
    const mai = await signedIn(product, person('mai').socialInsuranceNo)
    expect(JSON.stringify((await mai.get('/api/v1/me/visits?year=2026')).body)).toContain('Gửi qua mạng')
  })

  test('in English, if its program asks for it', async () => {
    const { receipt } = await delivered(aHospitalFile([aHoso({ summary: { NGAY_VAO: '' } })]))
    const answer = await program.send('GET', `${FILES}/${receipt}`, { headers: { 'accept-language': 'en' } })
    expect(bodyOf(answer, HospitalReport).items[0]?.findings[0]?.text).toBe('NGAY_VAO is missing.')
  })

  test('again, byte by byte, and gets the same receipt; nothing is read twice', async () => {
    const file = aHospitalFile()
    const first = await delivered(file)
    const before = await count('hospital_file')
    const again = bodyOf(await program.deliver(file), HospitalReceipt)
    expect(again).toEqual({ receipt: first.receipt, state: 'done', receivedAt: first.receivedAt })
    expect(await count('hospital_file')).toBe(before)
  })

  test('many times at once, and it is one file', async () => {
    const file = aHospitalFile()
    const before = await count('hospital_file')
    const answers = await Promise.all(Array.from({ length: 8 }, () => program.deliver(file)))
    const receipts = new Set(answers.map(answer => bodyOf(answer, HospitalReceipt).receipt))
    expect(receipts.size).toBe(1)
    expect(await count('hospital_file')).toBe(before + 1)
    // Read to its end: what it brings would be counted in the next test.
    for (const receipt of receipts) await reportOf(receipt)
  })

  test('that is refused as a whole: the report says why and where, and nothing of it is taken', async () => {
    const before = await count('visit')
    const whole = aHospitalFile([aHoso(), aHoso()])
    const report = await delivered(whole.subarray(0, whole.length - 80))
    expect(report).toMatchObject({
      state: 'refused',
      recordCount: 0,
      items: [],
      findings: [{ code: 'FILE_CUT', severity: 'file', line: expect.any(Number) as number }],
    })
    expect(report.findings[0]?.text).toBe('Tệp bị cắt ngang, chưa có thẻ đóng. Hãy gửi lại tệp đầy đủ.')
    expect(await count('visit')).toBe(before)
  })

  test('of another facility, which is refused', async () => {
    const before = await count('visit')
    const report = await delivered(aHospitalFile([aHoso({ summary: { MA_CSKCB: '79032' } })], { facility: '79032' }))
    expect([report.state, report.findings.map(({ code }) => code)]).toEqual(['refused', ['FILE_OTHER_FACILITY']])
    const inside = await delivered(aHospitalFile([aHoso({ summary: { MA_CSKCB: '79032' } })]))
    expect([inside.counts.refused, inside.items[0]?.findings[0]?.code]).toEqual([1, 'FACILITY_DIFFERS'])
    expect(await count('visit')).toBe(before)
  })

  test('of which nothing is left on the disk after it was read, nor its key', async () => {
    const { receipt } = await delivered(aHospitalFile())
    await vi.waitFor(() => expect(stored()).toEqual([]))
    expect(await count(`platform_subject_key where subject_id = '${receipt}'`)).toBe(0)
  })

  test('with many records to tell of: the report comes in pages', async () => {
    const file = aHospitalFile(Array.from({ length: 130 }, () => aHoso({ summary: { NGAY_VAO: '' }, drugs: [], services: [] })))
    const first = await delivered(file)
    expect([first.items.length, first.next]).toEqual([100, 100])
    const rest = await reportOf(first.receipt, program, `?after=${first.next ?? ''}`)
    expect([rest.items.length, rest.items[0]?.no, rest.next]).toEqual([30, 101, null])
  })
})

describe('is not let in', () => {
  test.each([
    ['without a key', ''],
    ['with a key that never was', `Bearer vssid_hk_${'A'.repeat(43)}`],
    ['with another kind of key', 'Basic dXNlcjpwYXNz'],
    ['with a word', 'Bearer x'],
  ])('who comes %s', async (_, authorization) => {
    const sent = await product
      .browser()
      .send('POST', FILES, { payload: aHospitalFile(), headers: { 'content-type': 'application/xml', authorization } })
    expectProblem(sent, 401, 'FACILITY_KEY_WRONG')
    expect(stored()).toEqual([])
  })

  test('a key that was taken back, from that moment on', async () => {
    const theirs = await aFacility(product, '79032')
    expect((await theirs.deliver(aHospitalFile([], { facility: '79032' }))).status).toBe(202)
    await theirs.revoke()
    expectProblem(await theirs.deliver(), 401, 'FACILITY_KEY_WRONG')
  })

  test('a person who is signed in, nor a key where people are asked for', async () => {
    const mai = await signedIn(product, person('mai').socialInsuranceNo)
    expectProblem(
      await mai.send('POST', FILES, { payload: aHospitalFile(), headers: { 'content-type': 'application/xml' } }),
      401,
      'FACILITY_KEY_WRONG',
    )
    expectProblem(await program.get('/api/v1/me/visits'), 401, 'SIGN_IN_REQUIRED')
  })

  test('a key is kept as its hash, and when it was used last is known', async () => {
    const { rows } = await owner.query<{ row: string }>(
      `select row_to_json(k)::text || row_to_json(u)::text as row from hospital_key k join hospital_key_use u on u.key_id = k.id`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) expect(row).not.toContain(program.key.slice(9))
  })
})

describe('is refused before it is read', () => {
  test.each([
    ['packed', gzipSync(aHospitalFile()), { 'content-encoding': 'gzip' }],
    ['JSON', Buffer.from('{}'), { 'content-type': 'application/json' }],
    ['bytes of any kind', aHospitalFile(), { 'content-type': 'application/octet-stream' }],
  ])('%s', async (_, payload, headers) => {
    expectProblem(await program.deliver(payload, headers), 415, 'UNSUPPORTED_CONTENT')
    expect(stored()).toEqual([])
  })

  test('a file that says it is larger than 100 MB', async () => {
    const answer = await program.deliver(Buffer.from('<GIAMDINHHS/>'), { 'content-length': String(101 * 1024 * 1024) })
    expectProblem(answer, 413, 'HOSPITAL_FILE_TOO_LARGE')
  })

  test('XML where no file is expected', async () => {
    const answer = await program.send('POST', '/api/v1/sessions', { payload: '<a/>', headers: { 'content-type': 'application/xml' } })
    expectProblem(answer, 415, 'UNSUPPORTED_CONTENT')
  })
})

describe('over a real line', () => {
  let port = 0
  beforeAll(async () => {
    await product.product.app.listen({ port: 0, host: '127.0.0.1' })
    port = (product.product.app.server.address() as AddressInfo).port
  })
  afterAll(() => product.product.app.server.closeAllConnections())

  const open = (key: string) => {
    const headers = {
      authorization: `Bearer ${key}`,
      'content-type': 'application/xml',
      'x-requested-by': 'his',
      host: 'bhxh.vidu.example',
    }
    const line = request({ port, host: '127.0.0.1', method: 'POST', path: FILES, headers })
    const answer = new Promise<{ status: number; body: string }>((resolve, reject) => {
      line.on('response', response => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
      })
      line.on('error', reject)
    })
    return { line, answer }
  }

  test('a file that comes in pieces is taken, and one that never ends is told that it is too large', async () => {
    const whole = aHospitalFile()
    const { line, answer } = open(program.key)
    for (let at = 0; at < whole.length; at += 700) line.write(whole.subarray(at, at + 700))
    line.end()
    expect((await answer).status).toBe(202)
    const endless = open(program.key)
    const heap = process.memoryUsage().arrayBuffers
    let most = 0
    const piece = Buffer.alloc(1024 * 1024, ' ')
    const state = { isOver: false }
    const over = endless.answer.finally(() => (state.isOver = true))
    for (let n = 0; n < 130 && !state.isOver; n++) {
      if (!endless.line.write(piece))
        await Promise.race([new Promise(done => endless.line.once('drain', done)), over.catch(() => undefined), pause(2_000)])
      most = Math.max(most, process.memoryUsage().arrayBuffers - heap)
    }
    expect(await over).toMatchObject({ status: 413 })
    endless.line.destroy()
    expect(most).toBeLessThan(120 * 1024 * 1024)
    await vi.waitFor(() => expect(stored().length).toBe(0), { timeout: 10_000 })
  }, 60_000)

  test('half a file is none: when the line breaks nothing of it is left', async () => {
    const before = await count('hospital_file')
    const { line, answer } = open(program.key)
    line.write(Buffer.alloc(3 * 1024 * 1024, ' '))
    await vi.waitFor(() => expect(stored().length).toBeGreaterThan(0))
    line.destroy()
    await expect(answer).rejects.toThrow()
    await vi.waitFor(async () => expect([stored(), await count('hospital_file')]).toEqual([[], before]), { timeout: 10_000 })
  })
})

test('what stopped coming when the program was killed is swept after an hour', async () => {
  await owner.query(
    `insert into hospital_file (id, facility_code, state, received_at) values (gen_random_uuid(), '79031', 'receiving', app_now())`,
  )
  await travel(owner, '2 hours')
  await owner.query(`select graphile_worker.add_job('sweep_hospital_files', '{}'::json)`)
  await vi.waitFor(async () => expect(await count(`hospital_file where state = 'receiving'`)).toBe(0), { timeout: 10_000 })
})

test('a facility that sends without pause is asked to wait', async () => {
  const own = await aProduct({ limits: true, worker: false })
  const theirs = withKey(own, (await aFacility(own)).key)
  const answers = []
  for (let n = 0; n < 61; n++) answers.push((await theirs.deliver(Buffer.from(`<a>${n}</a>`))).status)
  expect(answers.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 202))
  expect(answers.at(-1)).toBe(429)
})

test('no line of the log has a word of a file or of a key', () => {
  expect(product.log.length).toBeGreaterThan(20)
  for (const line of product.log)
    for (const plain of [program.key.slice(9), 'GIAMDINHHS', person('mai').socialInsuranceNo, 'Gửi qua mạng', 'AI KHÁC'])
      expect(line).not.toContain(plain)
})
