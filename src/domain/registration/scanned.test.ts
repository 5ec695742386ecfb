import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { qrText, type QrCard } from '#domain/card/qr-text.ts'
import { plainDate } from '#domain/kernel/date.ts'
import { chooseScanned, readScanned, SCANNED_RULES, withScan, type Scanned } from './scanned.ts'

const CITIZEN = '079405000001||Nguyễn Văn An|15042105|Nam|Số 1, Đường A, Phường Nhiêu Lộc, TP. Hồ Chí Minh|01012026'
const HEX = '4e677579e1bb856e2056c4836e20416e'
const CARD = `GD4790000000001|${HEX}|15/04/1990|1|-|79 - 048|01/01/2026|-|20/12/2025|0000000001|-|4|01/10/2025|0000-0000|$`
const an: Scanned = {
  source: 'citizen_card',
  fullName: 'Nguyễn Văn An',
  personalId: '079405000001',
  socialInsuranceNo: '',
  birthDate: '2105-04-15',
  sex: 'male',
  address: 'Số 1, Đường A, Phường Nhiêu Lộc, TP. Hồ Chí Minh',
}
/** The text with some of its fields replaced. */
const changed = (text: string, fields: Readonly<Record<number, string>>): string =>
  text
    .split('|')
    .map((part, index) => fields[index] ?? part)
    .join('|')

describe('the code of a CCCD', () => {
  test('gives number, name, birth date, sex and address', () => expect(readScanned(CITIZEN)).toEqual(an))

  test.each<[string, string, Partial<Scanned>]>([
    ['with an old CMND number', changed(CITIZEN, { 1: '024123456' }), { personalId: '079405000001', oldPersonalId: '024123456' }],
    ['with an earlier number of 12 digits', changed(CITIZEN, { 1: '079405000002' }), { oldPersonalId: '079405000002' }],
    ['of the new kind, with more fields', `${CITIZEN}|Trần Thị B|Nguyễn Văn C|`, { address: an.address }],
    ['with a line break at its end', `${CITIZEN}\r\n`, an],
    ['of a woman', changed(CITIZEN, { 4: 'Nữ' }), { sex: 'female' }],
    ['with a word for the sex that nobody knows', changed(CITIZEN, { 4: 'X' }), { sex: '' }],
    ['in decomposed letters', CITIZEN.normalize('NFD'), an],
    ['in capitals only', changed(CITIZEN, { 2: 'NGUYỄN VĂN AN' }), { fullName: 'NGUYỄN VĂN AN' }],
    ['with a name of the highlands', changed(CITIZEN, { 2: "H'Ngân Niê Kđăm" }), { fullName: "H'Ngân Niê Kđăm" }],
    ['with a name of one word', changed(CITIZEN, { 2: 'Tú' }), { fullName: 'Tú' }],
    ['with only the year of birth', changed(CITIZEN, { 3: '00001956' }), { birthDate: '1956' }],
    ['with four digits of birth', changed(CITIZEN, { 3: '1956' }), { birthDate: '1956' }],
    ['with a birthday that no calendar has', changed(CITIZEN, { 3: '31022000' }), { birthDate: '' }],
    ['without a birthday', changed(CITIZEN, { 3: '' }), { birthDate: '' }],
    ['of somebody born in the last century', changed(CITIZEN, { 0: '066596196602' }), { personalId: '066596196602' }],
    ['of somebody born abroad', changed(CITIZEN, { 0: '999505000001' }), { personalId: '999505000001' }],
    ['without an address', changed(CITIZEN, { 5: '' }), { address: '' }],
    [
      'with an address of the old scheme',
      changed(CITIZEN, { 5: 'Tổ 3, Phường 7, Quận 3, TP. Hồ Chí Minh' }),
      { address: 'Tổ 3, Phường 7, Quận 3, TP. Hồ Chí Minh' },
    ],
  ])('%s is read', (_, text, expected) => expect(readScanned(text)).toMatchObject(expected))
})

test('an old number that no paper has, or that is the number itself, is left out', () => {
  for (const old of ['', '12345', '079405000001']) expect(readScanned(changed(CITIZEN, { 1: old }))).toEqual(an)
})

describe('the code of a health-insurance card', () => {
  test('gives the ten digits, name, birth date and sex', () =>
    expect(readScanned(CARD)).toEqual({
      source: 'insurance_card',
      fullName: 'Nguyễn Văn An',
      personalId: '',
      socialInsuranceNo: '0000000001',
      birthDate: '1990-04-15',
      sex: 'male',
      address: '',
    }))

  test.each<[string, string, Partial<Scanned>]>([
    ['with ten digits only', changed(CARD, { 0: '0000000002' }), { socialInsuranceNo: '0000000002' }],
    ['in capital hexadecimals', changed(CARD, { 1: HEX.toUpperCase() }), { fullName: 'Nguyễn Văn An' }],
    ['with the name in plain letters', changed(CARD, { 1: 'Trần Tú' }), { fullName: 'Trần Tú' }],
    ['with the name in capitals', changed(CARD, { 1: 'TRẦN TÚ' }), { fullName: 'TRẦN TÚ' }],
    ['with a decomposed name', changed(CARD, { 1: hexOf('Nguyễn Văn An'.normalize('NFD')) }), { fullName: 'Nguyễn Văn An' }],
    ['with only the year of birth', changed(CARD, { 2: '1956' }), { birthDate: '1956' }],
    ['of a woman', changed(CARD, { 3: '2' }), { sex: 'female' }],
    ['with an address', changed(CARD, { 4: hexOf('Phường 7, Quận 3') }), { address: 'Phường 7, Quận 3' }],
    ['that ends with a line break', `${CARD}\n`, { socialInsuranceNo: '0000000001' }],
  ])('%s is read', (_, text, expected) => expect(readScanned(text)).toMatchObject(expected))

  test('that this app shows is read', () => {
    const shown: QrCard = {
      cardNo: 'DN4790000168123',
      socialInsuranceNo: '0000168123',
      fullName: 'Nguyễn Thị Mai',
      birthDate: plainDate('1986-05-14'),
      birthPrecision: 'day',
      sex: 'female',
      facilityCode: '79048',
      validFrom: plainDate('2026-01-01'),
      validUntil: null,
      issuedOn: plainDate('2025-12-20'),
      coverageLevel: 4,
      areaCode: null,
      fiveYearDate: null,
    }
    expect(readScanned(qrText(shown))).toMatchObject({ fullName: 'Nguyễn Thị Mai', socialInsuranceNo: '0000168123' })
  })
})

describe('any other code is neither', () => {
  test.each([
    ['an address of the web', 'https://vidu.example/?a=1|2|3|4|5|6|7'],
    ['a payment', '00020101021138570010A000000727012700069704360113000000000000208QRIBFTTA53037045802VN6304ABCD'],
    ['nothing', ''],
    ['bars only', '||||||||||||||||'],
    ['a CCCD number of eleven digits', changed(CITIZEN, { 0: '07940500000' })],
    ['a CCCD number of thirteen digits', changed(CITIZEN, { 0: '0794050000011' })],
    ['a CCCD number with a letter', changed(CITIZEN, { 0: '07940500000O' })],
    ['six fields of a CCCD', CITIZEN.split('|').slice(0, 6).join('|')],
    ['a CCCD without a name', changed(CITIZEN, { 2: '' })],
    ['a name with digits', changed(CITIZEN, { 2: 'Nguyễn 2' })],
    ['a name with an element of a page', changed(CITIZEN, { 2: '<img src=x>' })],
    ['a card number of nine digits', changed(CARD, { 0: '000000001' })],
    ['a card number of an unknown level', changed(CARD, { 0: 'GD9790000000001' })],
    ['a card whose hexadecimals say no name', changed(CARD, { 1: '0001ff' })],
    ['a card whose name is cut in the middle of a letter', changed(CARD, { 1: HEX.slice(0, 11) })],
    ['bytes without sense', '\u0000\u0001\u0002|\uFFFD|\u0007'],
    ['a card with bytes without sense', changed(CITIZEN, { 5: 'a\u0000b' })],
    ['five thousand characters', `${CITIZEN}|${'a'.repeat(5000)}`],
  ])('%s', (_, text) => expect(readScanned(text)).toBeUndefined())

  test('whatever it says', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(readScanned(text)).toBeUndefined()
      }),
    ))
})

/** A text of a card of which some fields were replaced by anything. */
const damaged = fc
  .tuple(
    fc.constantFrom(CITIZEN, CARD),
    fc.dictionary(fc.integer({ min: 0, max: 14 }).map(String), fc.string({ unit: 'grapheme', maxLength: 400 })),
  )
  .map(([text, fields]) => changed(text, fields))

test('what is read is what the contract accepts, however damaged the code was', () => {
  let read = 0
  fc.assert(
    fc.property(damaged, text => {
      const scan = readScanned(text)
      if (!scan) return
      read++
      for (const [name, rule] of Object.entries(SCANNED_RULES)) {
        const value = scan[name as keyof typeof SCANNED_RULES]
        if (value !== undefined) expect([name, rule(value)]).toEqual([name, { ok: true, value }])
      }
      expect(scan.personalId + scan.socialInsuranceNo).toMatch(scan.source === 'citizen_card' ? /^\d{12}$/u : /^\d{10}$/u)
    }),
    { numRuns: 2000 },
  )
  expect(read).toBeGreaterThan(50)
})

test('every name and address survives the way through both codes', () => {
  const name = fc
    .array(fc.constantFrom('Nguyễn', 'Thị', "H'Ngân", 'Kđăm', 'ĐỖ', 'Út', 'A', 'Ý'), { minLength: 1, maxLength: 8 })
    .map(words => words.join(' '))
  fc.assert(
    fc.property(name, fullName => {
      expect(readScanned(changed(CITIZEN, { 2: fullName.normalize('NFD') }))?.fullName).toBe(fullName)
      expect(readScanned(changed(CARD, { 1: hexOf(fullName) }))?.fullName).toBe(fullName)
    }),
  )
})

test('of two codes in one picture the CCCD is taken, in either order, and rubbish beside it does not matter', () => {
  expect(chooseScanned([CARD, 'https://vidu.example', CITIZEN])?.source).toBe('citizen_card')
  expect(chooseScanned([CITIZEN, CARD])?.source).toBe('citizen_card')
  expect(chooseScanned(['https://vidu.example', CARD])?.source).toBe('insurance_card')
  expect(chooseScanned(['https://vidu.example'])).toBeUndefined()
})

test('a second scan of the same paper takes the place of the first', () => {
  const card = readScanned(CARD)
  if (!card) throw new Error('the card is not read')
  const other = { ...an, personalId: '079405000002' }
  expect(withScan(withScan(withScan([], card), an), other)).toEqual([other, card])
})

function hexOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex')
}
