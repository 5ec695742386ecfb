import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import { qrText, readQrText, type QrCard } from './qr-text.ts'
import { cardStatus, currentCard, type CardTerms } from './status.ts'

const terms = (validFrom: string, validUntil: string | null, state: CardTerms['state'] = 'active'): CardTerms => ({
  state,
  validFrom: plainDate(validFrom),
  validUntil: validUntil === null ? null : plainDate(validUntil),
})

describe('a card on a day', () => {
  const card = terms('2026-01-01', '2026-12-31')
  test.each([
    ['2025-12-31', 'not_yet_valid'],
    ['2026-01-01', 'valid'],
    ['2026-11-30', 'valid'],
    ['2026-12-01', 'expiring'],
    ['2026-12-31', 'expiring'],
    ['2027-01-01', 'expired'],
  ])('on %s it is %s', (today, status) => {
    expect(cardStatus(card, plainDate(today))).toBe(status)
  })
  test('a locked or revoked card is locked whatever the day', () => {
    for (const state of ['locked', 'revoked'] as const)
      expect(cardStatus(terms('2026-01-01', '2026-12-31', state), plainDate('2026-06-01'))).toBe('locked')
  })
  test('a card without a last day never runs out', () => {
    expect(cardStatus(terms('2026-01-01', null), plainDate('2099-01-01'))).toBe('valid')
  })
})

describe('the card to show', () => {
  const today = plainDate('2026-11-21')
  test('is the one that counts today, not the one for next year', () => {
    const [now, next] = [terms('2026-01-01', '2026-12-31'), terms('2027-01-01', '2027-12-31')]
    expect(currentCard([next, now], today)).toBe(now)
  })
  test('is the coming one when the old one has run out', () => {
    const [old, next] = [terms('2025-01-01', '2025-12-31'), terms('2027-01-01', null)]
    expect(currentCard([old, next], today)).toBe(next)
  })
  test('is a revoked one only when there is no other', () => {
    const [revoked, old] = [terms('2026-01-01', null, 'revoked'), terms('2025-01-01', '2025-12-31')]
    expect(currentCard([revoked, old], today)).toBe(old)
    expect(currentCard([revoked], today)).toBe(revoked)
    expect(currentCard([], today)).toBeUndefined()
  })
})

describe('the text of the QR code', () => {
  const an: QrCard = {
    cardNo: 'GD4790000000001',
    socialInsuranceNo: '0000000001',
    fullName: 'Nguyễn Văn An',
    birthDate: plainDate('1990-04-15'),
    birthPrecision: 'day',
    sex: 'male',
    facilityCode: '79048',
    validFrom: plainDate('2026-01-01'),
    validUntil: null,
    issuedOn: plainDate('2025-12-20'),
    coverageLevel: 4,
    areaCode: null,
    fiveYearDate: plainDate('2025-10-01'),
  }

  test('has the fields that hospitals read', () => {
    expect(qrText(an)).toBe(
      'GD4790000000001|4e677579e1bb856e2056c4836e20416e|15/04/1990|1|-|79 - 048|01/01/2026|-|20/12/2025|0000000001|-|4|01/10/2025|0000-0000|$',
    )
  })

  test('can be read back', () => {
    expect(readQrText(qrText({ ...an, validUntil: addDays(an.validFrom, 364) }))).toEqual({
      cardNo: 'GD4790000000001',
      socialInsuranceNo: '0000000001',
      fullName: 'Nguyễn Văn An',
      birth: '1990-04-15',
      sex: 'male',
      address: '',
      facilityCode: '79048',
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
    })
  })

  test('names only the year of a birthday that is not known to the day', () => {
    expect(qrText({ ...an, birthPrecision: 'year' }).split('|')[2]).toBe('1990')
  })

  test.each(["Y Bih Niê K'Đăm", 'Hà', 'A~!*()B 😀', 'Nguyễn Thị Đào'])('keeps the name %s', name => {
    expect(readQrText(qrText({ ...an, fullName: name }))?.fullName).toBe(name)
  })

  test('of another issuer may write names plainly and in capitals', () => {
    expect(readQrText('0000000002|54C3BA|1956|2|-|01 - 013|01/01/2026|-|$')).toMatchObject({ fullName: 'Tú', birth: '1956' })
    expect(readQrText('0000000002|Trần Tú|1956|2|-|01 - 013|01/01/2026|-|$')?.fullName).toBe('Trần Tú')
    expect(readQrText('0000000002|4e6|1956|2|-|01 - 013|01/01/2026|-|$')?.fullName).toBe('4e6')
  })

  test('of something else is no card', () => {
    expect(readQrText('https://vidu.example')).toBeUndefined()
    expect(readQrText('GD4790000000001|4e|1990')).toBeUndefined()
  })
})
