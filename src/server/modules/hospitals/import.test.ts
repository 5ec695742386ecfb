import { describe, expect, test } from 'vitest'
import type { Uuid } from '#domain/kernel/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { signedIn } from '#test/builders/account.ts'
import { idOf } from '#test/builders/children.ts'
import {
  aDischarge,
  aHoso,
  aHospitalFile,
  aRecordNo,
  aSickLeave,
  FACILITY,
  type Fields,
  type FilePart,
} from '#test/builders/hospital-files.ts'
import { imported } from '#test/builders/hospitals.ts'
import { person } from '#test/builders/people.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'
import { Visit, VisitYear } from '#contract/visits.ts'
import { matchWaiting } from './index.ts'

const product = await aProduct({ worker: false })
const { owner, platform } = product.database
const FIRST = '00000000-0000-0000-0000-000000000000'
const matchAll = () => transact(platform, { traceId: 'test', guard: asSystem }, ctx => matchWaiting(ctx, FIRST, 1_000))

const count = async (what: string, values: readonly unknown[] = []): Promise<number> =>
  (await owner.query<{ n: number }>(`select count(*)::int as n from ${what}`, [...values])).rows[0]?.n ?? -1
const visitsOf = async (key: string): Promise<number> => count('visit where participant_id = $1', [await idOf(product, key)])
const waiting = (): Promise<number> => count('hospital_waiting')

/** The visit that has this MA_LK in somebody's own book, as that person reads it. */
async function inBook(key: string, recordNo: string): Promise<Visit | undefined> {
  const browser = await signedIn(product, person(key).socialInsuranceNo)
  const { items } = bodyOf(await browser.get('/api/v1/me/visits?year=2026'), VisitYear)
  for (const { id } of items) {
    const visit = bodyOf(await browser.get(`/api/v1/me/visits/${id}`), Visit)
    if (visit.recordNo === recordNo) return visit
  }
  return undefined
}

/** Names and days of birth that only the summary of the file says. */
const foreign: Fields = { HO_TEN: 'NGƯỜI LẠ VÔ DANH', NGAY_SINH: '195501010000' }
const noNumbers: Fields = { MA_THE_BHYT: '', GT_THE_TU: '', GT_THE_DEN: '', MA_DKBD: '', SO_CCCD: '' }

describe('what a facility sends', () => {
  test('is in the book of its person, with papers and who paid what', async () => {
    const recordNo = aRecordNo()
    const hoso = aHoso({
      summary: { MA_LK: recordNo, MA_LOAI_KCB: '03' },
      discharge: aDischarge(),
      sickLeave: aSickLeave({ SO_SERI: 'SR-SO-KHAM', SO_CT: 'CT-9' }),
    })
    expect(await imported(product, aHospitalFile([hoso]))).toEqual({
      warnings: [],
      records: [{ no: 1, line: 8, outcome: 'kept', findings: [] }],
    })
    const visit = await inBook('mai', recordNo)
    expect(visit).toMatchObject({
      inAt: '2026-05-12T01:10:00.000Z',
      diagnosis: { code: 'J02.9' },
      costs: { totalVnd: 150_600, fundVnd: 120_480, coPaidVnd: 30_120 },
      papers: [
        { kind: 'discharge', no: 'LT-0001', note: 'Uống nhiều nước, nghỉ ngơi' },
        { kind: 'sick_leave', no: 'CT-9', serial: 'SR-SO-KHAM', days: 3 },
      ],
    })
  })

  test('again replaces what it said before: one visit, with the later words', async () => {
    const recordNo = aRecordNo()
    await imported(product, aHospitalFile([aHoso({ summary: { MA_LK: recordNo } })]))
    const before = await visitsOf('mai')
    await imported(product, aHospitalFile([aHoso({ summary: { MA_LK: recordNo, CHAN_DOAN_RV: 'Viêm họng do liên cầu' } })]))
    expect(await visitsOf('mai')).toBe(before)
    expect((await inBook('mai', recordNo))?.words).toBe('Viêm họng do liên cầu')
  })

  test('for another person leaves the first one’s book', async () => {
    const recordNo = aRecordNo()
    await imported(product, aHospitalFile([aHoso({ summary: { MA_LK: recordNo } })]))
    const before = await visitsOf('mai')
    await imported(product, aHospitalFile([aHoso({ of: 'huong', summary: { MA_LK: recordNo } })]))
    expect([await visitsOf('mai'), await inBook('huong', recordNo)]).toEqual([before - 1, expect.objectContaining({ recordNo })])
  })

  test('of several people goes in record by record: what is wrong with one keeps no other out', async () => {
    const before = [await visitsOf('mai'), await visitsOf('huong')]
    const wrong = aHoso({ summary: { T_TONGCHI_BV: '1' } })
    const { records } = await imported(product, aHospitalFile([aHoso(), wrong, aHoso({ of: 'huong' })]))
    expect(records.map(({ outcome }) => outcome)).toEqual(['kept', 'refused', 'kept'])
    expect([await visitsOf('mai'), await visitsOf('huong')]).toEqual(before.map(visits => visits + 1))
  })

  test('twice under one MA_LK in one file: the first goes in, the second is told', async () => {
    const recordNo = aRecordNo()
    const both = [aHoso({ summary: { MA_LK: recordNo } }), aHoso({ of: 'huong', summary: { MA_LK: recordNo } })]
    const { records } = await imported(product, aHospitalFile(both))
    expect(records.map(({ outcome }) => outcome)).toEqual(['kept', 'refused'])
    expect(records[1]?.findings).toEqual([{ code: 'RECORD_TWICE', line: 13, part: 'XML1', element: 'MA_LK', values: { first: 1 } }])
    expect(await inBook('mai', recordNo)).toBeDefined()
  })

  test('without the code of its facility is refused, record by record', async () => {
    const before = await visitsOf('mai')
    const { records } = await imported(product, aHospitalFile([aHoso(), aHoso()], { facility: null }))
    expect(records.map(({ outcome, findings }) => [outcome, findings[0]?.code])).toEqual([
      ['refused', 'FACILITY_MISSING'],
      ['refused', 'FACILITY_MISSING'],
    ])
    expect(await visitsOf('mai')).toBe(before)
  })

  test('as a whole refused changes nothing at all', async () => {
    const look = async () => [await count('visit'), await count('hospital_file'), await count('hospital_record'), await waiting()]
    const before = await look()
    const whole = aHospitalFile([aHoso(), aHoso()])
    const { refused } = await imported(product, whole.subarray(0, whole.length - 60))
    expect(refused?.code).toBe('FILE_CUT')
    expect((await imported(product, aHospitalFile([aHoso()], { declared: 3 }))).refused?.code).toBe('FILE_COUNT_HIGHER')
    expect(await look()).toEqual(before)
  })

  test('of a facility that the directory does not have goes in, and is told', async () => {
    const { warnings, records } = await imported(product, aHospitalFile([aHoso({ summary: { MA_CSKCB: '01ZZZ' } })], { facility: '01ZZZ' }))
    expect([warnings.map(({ code }) => code), records.map(({ outcome }) => outcome)]).toEqual([['FACILITY_UNKNOWN'], ['kept']])
  })

  test('a serial number that another record has brought before is told, and the paper is shown', async () => {
    const twice = (): readonly FilePart[] => aHoso({ sickLeave: aSickLeave({ SO_SERI: 'SR-HAI-LAN' }) })
    const { records } = await imported(product, aHospitalFile([twice(), twice()]))
    expect(records.map(({ outcome, findings }) => [outcome, findings.map(({ code }) => code)])).toEqual([
      ['kept', []],
      ['kept', ['SERIAL_TWICE']],
    ])
    expect(
      (await imported(product, aHospitalFile([aHoso({ sickLeave: aSickLeave({ SO_SERI: 'SR-KHAC' }) })]))).records[0]?.findings,
    ).toEqual([])
  })
})

const MAI = person('mai')
const HUONG = person('huong')

describe('a record finds its person', () => {
  test.each([
    ['by the card, whatever its letters are', { MA_THE_BHYT: `GD279${MAI.socialInsuranceNo}`, SO_CCCD: '' }],
    ['by the ten digits alone', { MA_THE_BHYT: MAI.socialInsuranceNo, SO_CCCD: '' }],
    ['by the identity number', { ...noNumbers, SO_CCCD: MAI.personalId }],
    ['by name and day of birth, without any number', noNumbers],
    [
      'by a name without its marks',
      {
        HO_TEN: MAI.fullName
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/gu, '')
          .replaceAll('đ', 'd')
          .replaceAll('Đ', 'D')
          .toUpperCase(),
      },
    ],
    ['by the card, when only the year of birth is known', { NGAY_SINH: `${MAI.birthDate.slice(0, 4)}00000000` }],
    ['by the card, with an identity number that the registry does not have', { SO_CCCD: '079486999999' }],
  ] as const)('%s', async (_, summary: Fields) => {
    const before = await visitsOf('mai')
    const { records } = await imported(product, aHospitalFile([aHoso({ summary })]))
    expect(records.map(({ outcome }) => outcome)).toEqual(['kept'])
    expect(await visitsOf('mai')).toBe(before + 1)
  })
})

describe('a record waits, and is in nobody’s book,', () => {
  test.each([
    ['when nobody has its numbers or its name', { ...foreign, ...noNumbers }, 'PERSON_UNKNOWN'],
    ['when nobody has its card, and nobody its name', { ...foreign, MA_THE_BHYT: 'DN4790000999999', SO_CCCD: '' }, 'PERSON_UNKNOWN'],
    ['when card and identity number are two people’s', { SO_CCCD: HUONG.personalId }, 'CARD_AND_ID_DISAGREE'],
    [
      'when its cards are two people’s',
      {
        MA_THE_BHYT: `DN479${MAI.socialInsuranceNo};DN479${HUONG.socialInsuranceNo}`,
        GT_THE_TU: '20260101;20260101',
        GT_THE_DEN: '20261231;20261231',
        MA_DKBD: '79031;79031',
      },
      'CARDS_DISAGREE',
    ],
    [
      'when one of its cards is unknown',
      {
        MA_THE_BHYT: `DN479${MAI.socialInsuranceNo};DN4790000999999`,
        GT_THE_TU: '20260101;20260101',
        GT_THE_DEN: '20261231;20261231',
        MA_DKBD: '79031;79031',
      },
      'CARDS_DISAGREE',
    ],
    ['when the card is another person’s than the name', { HO_TEN: HUONG.fullName }, 'NAME_DIFFERS'],
    ['when the identity number is another person’s than the name', { ...noNumbers, SO_CCCD: HUONG.personalId }, 'NAME_DIFFERS'],
    ['when the day of birth is another', { NGAY_SINH: '199001020000' }, 'BIRTH_DIFFERS'],
    ['when the year of birth is another', { NGAY_SINH: '190100000000' }, 'BIRTH_DIFFERS'],
    ['when only the name is right', { ...noNumbers, NGAY_SINH: '199001020000' }, 'PERSON_UNKNOWN'],
    [
      'when name and year of birth are right, and nothing else is known',
      { ...noNumbers, NGAY_SINH: `${MAI.birthDate.slice(0, 4)}00000000` },
      'PERSON_UNKNOWN',
    ],
    [
      'when name and day of birth are right, and the card is of somebody unknown',
      { MA_THE_BHYT: 'DN4790000999999', SO_CCCD: '' },
      'NUMBER_DIFFERS',
    ],
    [
      'when name and day of birth are right, and the identity number is another',
      { ...noNumbers, SO_CCCD: '079486999999' },
      'NUMBER_DIFFERS',
    ],
  ] as const)('%s', async (_, summary: Fields, code) => {
    const before = [await count('visit'), await waiting()]
    const { records } = await imported(product, aHospitalFile([aHoso({ summary })]))
    expect(records.map(({ outcome, findings }) => [outcome, findings[0]?.code])).toEqual([['waiting', code]])
    expect([await count('visit'), await waiting()]).toEqual([before[0], (before[1] ?? 0) + 1])
  })

  test('when two people have its name and its day of birth', async () => {
    const { rows } = await owner.query<{ id: string }>(
      `insert into participant (id, social_insurance_no, full_name, birth_date, sex)
       select gen_random_uuid(), no, 'Trùng Tên Thử', '1971-03-05', 'male' from unnest(array['0000777001', '0000777002']) no returning id`,
    )
    expect(rows).toHaveLength(2)
    const summary = { ...noNumbers, HO_TEN: 'TRÙNG TÊN THỬ', NGAY_SINH: '197103050000' }
    const { records } = await imported(product, aHospitalFile([aHoso({ summary })]))
    expect(records[0]).toMatchObject({ outcome: 'waiting', findings: [{ code: 'SEVERAL_PEOPLE' }] })
  })
})

describe('what waits', () => {
  const arriving = { HO_TEN: 'LÊ ĐẾN SAU', NGAY_SINH: '198804040000', MA_THE_BHYT: 'DN4790000777100', SO_CCCD: '' }

  test('is sealed whole: nothing of it stands in the open', async () => {
    await imported(product, aHospitalFile([aHoso({ summary: { ...foreign, ...noNumbers, CHAN_DOAN_RV: 'Bệnh rất kín' } })]))
    const { rows } = await owner.query<{ row: string }>(
      `select row_to_json(w)::text || encode(w.sealed, 'escape') || r.findings::text as row from hospital_waiting w join hospital_record r on (r.file_id, r.no) = (w.file_id, w.record_no)`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) for (const plain of ['kín', 'LẠ VÔ DANH', 'Paracetamol', 'thu-']) expect(row).not.toContain(plain)
  })

  test('goes into the book when its person has come into the registry, and nothing of it is left behind', async () => {
    const recordNo = aRecordNo()
    await imported(product, aHospitalFile([aHoso({ summary: { ...arriving, MA_LK: recordNo } })]))
    const { rows: before } = await owner.query<{ id: string; fileId: string }>(
      `select id, file_id as "fileId" from hospital_waiting order by id desc limit 1`,
    )
    const [waits] = before
    expect((await matchAll()).found).toBe(0)
    const { rows } = await owner.query<{ id: Uuid }>(
      `insert into participant (id, social_insurance_no, full_name, birth_date, sex)
       values (gen_random_uuid(), '0000777100', 'Lê Đến Sau', '1988-04-04', 'female') returning id`,
    )
    expect((await matchAll()).found).toBe(1)
    expect(await count('visit where participant_id = $1', [rows[0]?.id])).toBe(1)
    expect(await count('hospital_waiting where id = $1', [waits?.id])).toBe(0)
    expect(await count('platform_subject_key where subject_id = $1', [waits?.id])).toBe(0)
    expect((await owner.query('select outcome, findings from hospital_record where file_id = $1', [waits?.fileId])).rows).toEqual([
      { outcome: 'kept', findings: [] },
    ])
  })

  test('is replaced when it comes again, and goes into the book when it comes again as it should be', async () => {
    const recordNo = aRecordNo()
    await imported(product, aHospitalFile([aHoso({ summary: { MA_LK: recordNo, HO_TEN: 'SAI TÊN' } })]))
    const before = await waiting()
    await imported(product, aHospitalFile([aHoso({ summary: { MA_LK: recordNo, HO_TEN: 'VẪN SAI TÊN' } })]))
    expect(await waiting()).toBe(before)
    await imported(product, aHospitalFile([aHoso({ summary: { MA_LK: recordNo } })]))
    expect(await waiting()).toBe(before - 1)
    expect(await inBook('mai', recordNo)).toBeDefined()
    expect(await count(`hospital_record r where r.outcome = 'waiting' and r.record_index in (select record_index from visit)`)).toBe(0)
  })
})

test('a file leaves a trace, and none of its records a name, a number or an illness', async () => {
  const { rows } = await owner.query<{ row: string }>(
    `select row_to_json(r)::text as row from hospital_record r union all select row_to_json(f)::text from hospital_file f
     union all select row_to_json(e)::text from audit_entry e where e.action like 'hospital%'`,
  )
  expect(rows.length).toBeGreaterThan(20)
  for (const { row } of rows)
    for (const plain of [MAI.socialInsuranceNo, MAI.personalId, 'thu-', 'Viêm', 'J02', '150600', MAI.fullName.toUpperCase()])
      expect(row).not.toContain(plain)
  const actions = await owner.query(`select distinct action from audit_entry where subject_kind = 'hospital_file' order by 1`)
  expect(actions.rows.map(({ action }: { action: string }) => action)).toEqual([
    'hospital_file.done',
    'hospitals.bring_file',
    'hospitals.read_file',
  ])
})

test('facilities have their own numbers: the same MA_LK of another facility is another visit', async () => {
  const recordNo = aRecordNo()
  const before = await visitsOf('mai')
  await imported(product, aHospitalFile([aHoso({ summary: { MA_LK: recordNo } })]))
  await imported(product, aHospitalFile([aHoso({ summary: { MA_LK: recordNo, MA_CSKCB: '79032' } })], { facility: '79032' }))
  expect(await visitsOf('mai')).toBe(before + 2)
  expect(FACILITY).not.toBe('79032')
})
