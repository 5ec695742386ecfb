import { describe, expect, test } from 'vitest'
import { severityOf, type Finding } from '#domain/hospitals/findings.ts'
import type { ReadRecord } from '#domain/hospitals/map-record.ts'
import { visitFaults } from '#domain/visits/record.ts'
import {
  aDischarge,
  aDrug,
  aHoso,
  aRecordNo,
  aService,
  aSickLeave,
  aSummary,
  base64,
  drugsXml,
  elements,
  envelope,
  FACILITY,
  hosoXml,
  inPieces,
  servicesXml,
  summaryXml,
  type Fields,
  type FilePart,
} from '#test/builders/hospital-files.ts'
import { person } from '#test/builders/people.ts'
import { walkEnvelope } from './envelope.ts'
import { readHoso } from './read-record.ts'

const NOW = new Date('2026-05-20T03:00:00Z')

async function readXml(hoso: string): Promise<ReadRecord> {
  let read: ReadRecord | undefined
  await walkEnvelope(inPieces(Buffer.from(envelope(hoso, 1))), async record => {
    read = await readHoso(record, { facilityCode: FACILITY, now: NOW })
  })
  if (!read) throw new Error('no record in the file')
  return read
}
const read = (parts: readonly FilePart[]): Promise<ReadRecord> => readXml(hosoXml(parts))
const codes = ({ findings }: ReadRecord): string[] => findings.map(({ code }) => code)
const taken = async (parts: readonly FilePart[]) => {
  const result = await read(parts)
  if (!result.taken) throw new Error(`refused: ${codes(result).join(' ')}`)
  return { ...result.taken, findings: result.findings }
}

describe('a record becomes a visit of the book', () => {
  test('with everything that people read, in whole đồng and in instants', async () => {
    const { record, claim, findings } = await taken(aHoso())
    const mai = person('mai')
    expect(findings).toEqual([])
    expect(claim).toEqual({
      fullName: mai.fullName.toUpperCase(),
      birth: { date: mai.birthDate, precision: 'day' },
      numbers: [mai.socialInsuranceNo],
      personalId: mai.personalId,
    })
    expect(record.head).toEqual({
      facilityCode: FACILITY,
      careKind: '01',
      inAt: '2026-05-12T01:10:00.000Z',
      outAt: '2026-05-12T03:20:00.000Z',
      diagnosis: { code: 'J02.9', words: 'Viêm họng cấp' },
      costs: { totalVnd: 150_600, fundVnd: 120_480, coPaidVnd: 30_120, selfPaidVnd: 0, otherVnd: 0 },
    })
    expect(record.detail).toMatchObject({
      reason: 'Ho, sốt',
      admission: 'Theo dõi viêm họng',
      accompanying: ['E11.9', 'I10'],
      treatment: 'Uống thuốc tại nhà',
      result: '2',
      discharge: '1',
      daysOfCare: 0,
      comeBackOn: '2026-05-19',
      cards: [{ cardNo: `DN479${mai.socialInsuranceNo}`, validFrom: '2026-01-01', validUntil: '2026-12-31' }],
      papers: [],
    })
    expect(record.detail.items).toEqual([
      {
        kind: 'drug',
        group: '4',
        name: 'Paracetamol 500 mg',
        dose: 'Sáng 1 viên, tối 1 viên',
        unit: 'Viên',
        quantity: 20,
        costs: { totalVnd: 100_000, fundVnd: 80_000, coPaidVnd: 20_000, selfPaidVnd: 0, otherVnd: 0 },
      },
      expect.objectContaining({ kind: 'service', group: '13', name: 'Khám Nội', dose: null }),
    ])
  })

  test('whatever order its parts stand in, with marks before them, folded lines and CDATA', async () => {
    const [summary, drugs, services] = aHoso()
    if (!summary || !drugs || !services) throw new Error('three parts')
    const withCdata = String(summary[1]).replace('Viêm họng cấp', '<![CDATA[Viêm họng <cấp> & sốt]]>')
    const parts: FilePart[] = [services, drugs, ['XML1', `\ufeff${withCdata}`]]
    const folded = hosoXml(parts).replace(
      /<NOIDUNGFILE>([^<]+)</gu,
      (_, signs: string) => `<NOIDUNGFILE>\n${signs.replace(/(.{76})/gu, '$1\r\n')}<`,
    )
    const result = await readXml(folded)
    expect(result.findings).toEqual([])
    expect(result.taken?.record.head.diagnosis.words).toBe('Viêm họng <cấp> & sốt')
  })

  test('with both papers, their serial number, days off and what the doctor advises', async () => {
    const { record, serials, findings } = await taken(
      aHoso({ summary: { MA_LOAI_KCB: '03' }, discharge: aDischarge(), sickLeave: aSickLeave({ SO_SERI: 'SR-1', SO_CT: 'CT-1' }) }),
    )
    expect(findings).toEqual([])
    expect(serials).toEqual(['SR-1'])
    expect(record.detail.papers).toEqual([
      {
        kind: 'discharge',
        no: 'LT-0001',
        issuedOn: '2026-05-12',
        days: null,
        fromDay: null,
        toDay: null,
        doctor: 'BS. Trần Thử',
        note: 'Uống nhiều nước, nghỉ ngơi',
      },
      {
        kind: 'sick_leave',
        no: 'CT-1',
        issuedOn: '2026-05-12',
        days: 3,
        fromDay: '2026-05-12',
        toDay: '2026-05-14',
        doctor: null,
        serial: 'SR-1',
      },
    ])
  })

  test('with several cards, when the card changed during the stay', async () => {
    const no = person('mai').socialInsuranceNo
    const { record, claim } = await taken(
      aHoso({
        summary: {
          MA_THE_BHYT: `DN479${no};GD479${no}`,
          MA_DKBD: '79031;79032',
          GT_THE_TU: '20260101;20260510',
          GT_THE_DEN: '20260509;20261231',
        },
      }),
    )
    expect(claim.numbers).toEqual([no])
    expect(record.detail.cards).toEqual([
      { cardNo: `DN479${no}`, validFrom: '2026-01-01', validUntil: '2026-05-09' },
      { cardNo: `GD479${no}`, validFrom: '2026-05-10', validUntil: '2026-12-31' },
    ])
  })

  test('with decimals that do not come out even: parts come to the total, to the đồng', async () => {
    const drugs = [
      aDrug({ THANH_TIEN_BV: '33333.33', T_BHTT: '26666.66', T_BNCCT: '6666.67' }),
      aDrug({ THANH_TIEN_BV: '66666.67', T_BHTT: '53333.34', T_BNCCT: '13333.33' }),
    ]
    const { record, findings } = await taken(aHoso({ drugs }))
    expect(findings).toEqual([])
    expect(visitFaults(record)).toEqual([])
  })

  test.each([
    ['a year alone', '195800000000', { date: '1958-01-01', precision: 'year' }],
    ['a year alone, in eight digits', '19580000', { date: '1958-01-01', precision: 'year' }],
    ['a month', '195803000000', { date: '1958-03-01', precision: 'month' }],
    ['a day', '19580317', { date: '1958-03-17', precision: 'day' }],
    ['a day with a time', '195803171430', { date: '1958-03-17', precision: 'day' }],
  ])('of somebody whose birth is known to %s', async (_, written, birth) => {
    expect((await taken(aHoso({ summary: { NGAY_SINH: written } }))).claim.birth).toEqual(birth)
  })

  test('of which elements that the older standards do not have are missing', async () => {
    const { MA_CSKCB: _a, LY_DO_VV: _b, MA_BENH_KT: _c, SO_NGAY_DTRI: _d, NGAY_TAI_KHAM: _e, ...older } = aSummary()
    const result = await taken([
      ['XML1', summaryXml(older)],
      ['XML2', drugsXml([aDrug()])],
      ['XML3', servicesXml([aService()])],
    ])
    expect(result.findings.map(({ code }) => code)).toEqual(['FACILITY_TAKEN'])
    expect(result.record.detail).toMatchObject({ reason: null, accompanying: [], daysOfCare: null, comeBackOn: null })
  })

  test('without an end, while somebody is still in hospital', async () => {
    expect((await taken(aHoso({ summary: { NGAY_RA: '', MA_LOAI_KCB: '03' } }))).record.head.outAt).toBeNull()
  })
})

const LAUGHS = `<!DOCTYPE a [<!ENTITY l "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n} "&l;&l;&l;&l;&l;">`).join('')}]>`
const no = person('mai').socialInsuranceNo
const summaryWith = (change: (xml: string) => string): FilePart[] =>
  aHoso().map(([type, xml]) => [type, type === 'XML1' ? change(String(xml)) : xml])

/** Parts that cannot be read, with what is said of them. */
const BROKEN: readonly (readonly [what: string, parts: readonly FilePart[], finding: Partial<Finding>])[] = [
  ['no summary', aHoso().slice(1), { code: 'PART_MISSING', part: 'XML1', line: 8 }],
  ['no parts at all', [], { code: 'PART_MISSING', part: 'XML1' }],
  ['a summary that is empty', [['XML1', '']], { code: 'PART_EMPTY', part: 'XML1', line: 9 }],
  ['a summary twice', [...aHoso(), ['XML1', summaryXml(aSummary())]], { code: 'PART_TWICE', part: 'XML1', line: 12 }],
  ['drugs twice', [...aHoso(), ['XML2', drugsXml([])]], { code: 'PART_TWICE', part: 'XML2' }],
  ['a summary that is cut off', summaryWith(xml => xml.slice(0, -30)), { code: 'PART_CUT', part: 'XML1', partLine: 35 }],
  ['a summary with an open tag', summaryWith(xml => xml.replace('</HO_TEN>', '')), { code: 'PART_FORM', part: 'XML1' }],
  [
    'an ampersand that means itself',
    summaryWith(xml => xml.replace('Ho, sốt', 'Ho & sốt')),
    { code: 'PART_ENTITY', part: 'XML1', partLine: 14 },
  ],
  [
    'a document type',
    summaryWith(xml => xml.replace('<TONG_HOP>', `${LAUGHS}<TONG_HOP>`)),
    { code: 'PART_DOCTYPE', part: 'XML1', partLine: 2 },
  ],
  [
    'an entity of the network',
    summaryWith(xml => xml.replace('<TONG_HOP>', '<!DOCTYPE a SYSTEM "http://vidu.example/a.dtd"><TONG_HOP>')),
    { code: 'PART_DOCTYPE' },
  ],
  [
    'bytes that are no UTF-8',
    [['XML1', Buffer.from('<TONG_HOP>\n<HO_TEN>Nguy\u00ean</HO_TEN></TONG_HOP>', 'latin1')]],
    { code: 'PART_BYTES', part: 'XML1', partLine: 2 },
  ],
  ['UTF-16 inside', [['XML1', Buffer.from(`\ufeff${summaryXml(aSummary())}`, 'utf16le')]], { code: 'PART_BYTES', part: 'XML1' }],
  ['another root', [['XML1', '<HO_SO/>']], { code: 'PART_ROOT', values: { found: 'HO_SO', expected: 'TONG_HOP' } }],
  [
    'the drugs where the summary should be',
    [['XML1', drugsXml([aDrug()])]],
    { code: 'PART_ROOT', values: { found: 'CHITIEU_CHITIET_THUOC', expected: 'TONG_HOP' } },
  ],
  [
    'an element twice',
    summaryWith(xml => xml.replace('</TONG_HOP>', '<HO_TEN>AI ĐÓ</HO_TEN></TONG_HOP>')),
    { code: 'ELEMENT_TWICE', element: 'HO_TEN', part: 'XML1' },
  ],
  ['elements in each other without end', [['XML1', `<TONG_HOP>${'<a>'.repeat(5_000)}`]], { code: 'PART_DEEP', part: 'XML1', partLine: 1 }],
  ['one huge value', [['XML1', `<TONG_HOP><HO_TEN>${'A'.repeat(900_000)}</HO_TEN></TONG_HOP>`]], { code: 'PART_LONG', part: 'XML1' }],
  [
    'elements without number',
    [['XML1', `<TONG_HOP>${Array.from({ length: 300 }, (_, n) => `<A${n}>1</A${n}>`).join('')}</TONG_HOP>`]],
    { code: 'PART_LONG', part: 'XML1' },
  ],
  [
    'drugs of another record',
    [...aHoso().slice(0, 1), ['XML2', drugsXml([{ MA_LK: 'khac', ...aDrug() }])]],
    { code: 'PART_OTHER_RECORD', part: 'XML2', element: 'MA_LK', partLine: 3 },
  ],
  [
    'a course of the illness that cannot be read',
    [...aHoso(), ['XML5', '<CHITIEU_CHITIET_DIENBIENLAMSANG>']],
    { code: 'PART_CUT', part: 'XML5', line: 12 },
  ],
  [
    'more parts than any record has',
    [...aHoso(), ...Array.from({ length: 70 }, (): FilePart => ['XML99', 'x'])],
    { code: 'RECORD_LARGE', line: 8 },
  ],
]

describe('a record is refused, in words that name part and line:', () => {
  test.each(BROKEN)('%s', async (_, parts, finding) => {
    const result = await read(parts)
    expect(result.taken).toBeUndefined()
    expect(result.findings).toContainEqual(expect.objectContaining(finding))
  })

  test.each([
    ['signs that are none of base64', (signs: string) => signs.replace(/^..../u, '%%%%')],
    ['a sign too few', (signs: string) => signs.replace(/=*$/u, '').slice(0, -1 - (signs.replace(/=*$/u, '').length % 4))],
    ['its end in the middle', (signs: string) => `${signs.slice(0, 10)}==${signs.slice(12)}`],
    ['letters of another alphabet', (signs: string) => signs.replace(/^../u, '-_')],
  ])('base64 with %s', async (_, spoil) => {
    const xml = summaryXml(aSummary())
    const result = await readXml(hosoXml([['XML1', xml]]).replace(base64(xml), spoil(base64(xml))))
    expect(result.taken).toBeUndefined()
    expect(result.findings).toEqual([expect.objectContaining({ code: 'PART_BASE64', part: 'XML1', line: 9 })])
  })

  test.each([
    ['REQUIRED', { MA_LK: '' }, 'MA_LK'],
    ['TOO_LONG', { MA_LK: 'x'.repeat(101) }, 'MA_LK'],
    ['REQUIRED', { HO_TEN: '  ' }, 'HO_TEN'],
    ['REQUIRED', { NGAY_SINH: '' }, 'NGAY_SINH'],
    ['BIRTH', { NGAY_SINH: '1958' }, 'NGAY_SINH'],
    ['BIRTH', { NGAY_SINH: '195800170000' }, 'NGAY_SINH'],
    ['BIRTH', { NGAY_SINH: '195813010000' }, 'NGAY_SINH'],
    ['REQUIRED', { NGAY_VAO: '' }, 'NGAY_VAO'],
    ['DATE_TIME', { NGAY_VAO: '20260512' }, 'NGAY_VAO'],
    ['DATE_TIME', { NGAY_VAO: '202602300810' }, 'NGAY_VAO'],
    ['DATE_TIME', { NGAY_VAO: '202605122460' }, 'NGAY_VAO'],
    ['DATE_TIME', { NGAY_RA: '12/05/2026' }, 'NGAY_RA'],
    ['ORDER', { NGAY_RA: '202605120809' }, 'NGAY_RA'],
    ['FUTURE', { NGAY_VAO: '202705120810', NGAY_RA: '' }, 'NGAY_VAO'],
    ['REQUIRED', { MA_LOAI_KCB: '' }, 'MA_LOAI_KCB'],
    ['CODE', { MA_LOAI_KCB: 'khám' }, 'MA_LOAI_KCB'],
    ['FACILITY_DIFFERS', { MA_CSKCB: '79048' }, 'MA_CSKCB'],
    ['FACILITY_FORM', { MA_CSKCB: 'ABC' }, 'MA_CSKCB'],
    ['CARD_LISTS', { MA_THE_BHYT: `DN479${no};GD479${no}` }, 'GT_THE_TU'],
    ['CARD_LISTS', { GT_THE_DEN: '20260509;20261231' }, 'GT_THE_DEN'],
    ['CARD_LISTS', { MA_DKBD: '79031;79032' }, 'MA_DKBD'],
    ['DAY', { GT_THE_TU: '20261301' }, 'GT_THE_TU'],
    ['NUMBER', { T_BHTT: '120480,00' }, 'T_BHTT'],
    ['NUMBER', { T_BNTT: '-1' }, 'T_BNTT'],
    ['NUMBER', { T_TONGCHI_BV: '1e5' }, 'T_TONGCHI_BV'],
    ['COSTS', { T_TONGCHI_BV: '160600.00' }, 'T_TONGCHI_BV'],
    ['LINES_TOTAL', { T_TONGCHI_BV: '250600.00', T_BHTT: '220480.00' }, 'T_TONGCHI_BV'],
    ['LINES_FUND', { T_BHTT: '100480.00', T_BNCCT: '50120.00' }, 'T_BHTT'],
    ['LINES_CO_PAID', { T_BNCCT: '0', T_BNTT: '30120.00' }, 'T_BNCCT'],
  ] as const)('%s for %o', async (code, change: Fields, element) => {
    const result = await read(aHoso({ summary: change }))
    expect(result.taken).toBeUndefined()
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code, element, part: 'XML1', line: 9, partLine: expect.any(Number) as number }),
    )
  })

  test('a drug whose money does not add up is named by its line', async () => {
    const result = await read(aHoso({ drugs: [aDrug({ THANH_TIEN_BV: '90000.00' })] }))
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'ROW_COSTS', part: 'XML2', element: 'THANH_TIEN_BV', partLine: 11 }),
    )
  })

  test('a sick leave of somebody else, whose papers never land in this book', async () => {
    const result = await read(aHoso({ sickLeave: aSickLeave({}, 'huong') }))
    expect(result.taken).toBeUndefined()
    expect(codes(result)).toEqual(['PAPER_OTHER_PERSON', 'PAPER_OTHER_PERSON'])
  })
})

const stay = { MA_LOAI_KCB: '03' }
/** What is told, while the record goes in. */
const WARNED: readonly (readonly [what: string, parts: readonly FilePart[], code: string])[] = [
  ['a part that nobody knows', [...aHoso(), ['XML99', 'x']], 'PART_UNKNOWN'],
  ['a part with no name', [...aHoso(), ['', 'x']], 'PART_UNKNOWN'],
  ['a card that is none', aHoso({ summary: { MA_THE_BHYT: 'DN479' } }), 'CARD_FORM'],
  ['an identity number that is none', aHoso({ summary: { SO_CCCD: '12345' } }), 'PERSONAL_ID_FORM'],
  ['a sex that is none', aHoso({ summary: { GIOI_TINH: 'Nam' } }), 'SEX'],
  ['an illness that is none', aHoso({ summary: { MA_BENH_CHINH: 'viêm họng' } }), 'DISEASE_FORM'],
  ['a day to come back that is none', aHoso({ summary: { NGAY_TAI_KHAM: 'thứ hai' } }), 'COME_BACK_FORM'],
  ['drugs that come to another sum', aHoso({ summary: { T_THUOC: '90000' } }), 'DRUGS_SUM'],
  ['materials that come to another sum', aHoso({ summary: { T_VTYT: '50600' } }), 'MATERIALS_SUM'],
  [
    'lines that the person paid, and the summary does not say',
    aHoso({ summary: { T_NGUONKHAC: '10000', T_TONGCHI_BV: '160600.00' }, drugs: [aDrug({ THANH_TIEN_BV: '110000', T_BNTT: '10000' })] }),
    'LINES_SELF_PAID',
  ],
  ['a stay without its discharge paper', aHoso({ summary: stay }), 'DISCHARGE_MISSING'],
  ['a short stay without it', aHoso({ summary: { MA_LOAI_KCB: '09' } }), 'DISCHARGE_MISSING'],
  ['a discharge paper of other days', aHoso({ summary: stay, discharge: aDischarge({ NGAY_RA: '202605151000' }) }), 'DISCHARGE_DATES'],
  ['a discharge paper without its number', aHoso({ summary: stay, discharge: aDischarge({ SO_LUU_TRU: '' }) }), 'PAPER_REQUIRED'],
  ['a discharge paper with a day that is none', aHoso({ summary: stay, discharge: aDischarge({ NGAY_CT: '20260231' }) }), 'PAPER_FORM'],
  [
    'a second fee for the exam in a stay',
    aHoso({
      summary: { ...stay, T_TONGCHI_BV: '201200', T_BHTT: '160960', T_BNCCT: '40240' },
      services: [aService(), aService()],
      discharge: aDischarge(),
    }),
    'EXAM_FEES',
  ],
  ['a bed in less than four hours', aHoso({ services: [aService({ MA_NHOM: 15 })] }), 'BED_SHORT'],
  ['a sick leave without its number', aHoso({ sickLeave: aSickLeave({ SO_CT: '' }) }), 'PAPER_REQUIRED'],
  ['a sick leave without its serial number', aHoso({ sickLeave: aSickLeave({ SO_SERI: '' }) }), 'PAPER_REQUIRED'],
  ['a sick leave without SO_KCB', aHoso({ sickLeave: aSickLeave({ SO_KCB: '' }) }), 'PAPER_REQUIRED'],
  ['a sick leave with nine digits', aHoso({ sickLeave: aSickLeave({ MA_BHXH: '000000000' }) }), 'PAPER_FORM'],
  ['a sick leave with a short card', aHoso({ sickLeave: aSickLeave({ MA_THE_BHYT: 'DN4' }) }), 'PAPER_FORM'],
  ['a sick leave of no day', aHoso({ sickLeave: aSickLeave({ SO_NGAY_NGHI: 0 }) }), 'LEAVE_DAYS'],
  ['a sick leave of half a day', aHoso({ sickLeave: aSickLeave({ SO_NGAY_NGHI: '0.5' }) }), 'LEAVE_DAYS'],
  ['a sick leave that ends before it begins', aHoso({ sickLeave: aSickLeave({ DEN_NGAY: '20260511' }) }), 'LEAVE_ORDER'],
  ['a sick leave after the visit', aHoso({ sickLeave: aSickLeave({ TU_NGAY: '20260513' }) }), 'LEAVE_OUTSIDE'],
  ['a sick leave before the visit', aHoso({ sickLeave: aSickLeave({ TU_NGAY: '20260501', DEN_NGAY: '20260503' }) }), 'LEAVE_OUTSIDE'],
  ['a sick leave on another form', aHoso({ sickLeave: aSickLeave({ MAU_SO: 'C65' }) }), 'LEAVE_FORM'],
]

describe('a record goes in, and the facility is told of', () => {
  test.each(WARNED)('%s', async (_, parts, code) => {
    const result = await read(parts)
    expect(codes(result)).toContain(code)
    expect(result.findings.map(severityOf).filter(severity => severity !== 'warning')).toEqual([])
    expect(result.taken && visitFaults(result.taken.record)).toEqual([])
  })

  test('nothing, where there is nothing: parts that are passed over, a patient who ran away', async () => {
    const passed: FilePart[] = [
      ...aHoso(),
      ['XML16', 'x'],
      ['XML17', 'x'],
      ['XML18', 'x'],
      ['XML4', '<CHITIEU_CHITIET_DICHVUCANLAMSANG/>'],
      ['XML12', '<GIAM_DINH/>'],
    ]
    expect(codes(await read(passed))).toEqual([])
    expect(codes(await read(aHoso({ summary: { ...stay, MA_LOAI_RV: 3 } })))).toEqual([])
  })
})

test('what is told says nothing of a person, of health or of money', async () => {
  const secret = {
    HO_TEN: 'NGƯỜI BÍ MẬT',
    T_BHTT: '77777.00',
    CHAN_DOAN_RV: 'Bí mật',
    MA_BENH_CHINH: 'bí mật',
    SO_CCCD: '0794bimat',
    MA_THE_BHYT: 'BIMAT',
  }
  const parts: FilePart[] = [
    ['XML1', `<TONG_HOP>${elements({ ...aSummary(), ...secret, MA_LK: aRecordNo() })}</TONG_HOP>`],
    ['BÍ MẬT', 'x'],
  ]
  const told = JSON.stringify((await read(parts)).findings)
  for (const word of ['BÍ', 'bimat', 'BIMAT', '77777', '120480', 'bí mật']) expect(told).not.toContain(word)
})
