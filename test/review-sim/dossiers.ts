import { fold } from '#domain/kernel/text.ts'
import type { RegistryRecord } from '#domain/registration/compare.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Scanned } from '#domain/registration/scanned.ts'
import type { RiskEvidence } from '#domain/review/risk.ts'
import { aPhotographer, passedOn, type Grey } from './pictures.ts'
import { oneOf, randomFrom } from './random.ts'

export const FRAUDS = [
  'foreign_portrait',
  'reused_paper',
  'phone_ring',
  'altered_name',
  'other_number',
  'forged_code',
  'forged_link',
] as const
export const MISTAKES = [
  'tone_place',
  'no_marks',
  'mark_forgotten',
  'hoi_nga',
  'old_address',
  'old_phone',
  'bad_photo',
  'family_phone',
  'code_order',
  'other_paper',
  'renumbered',
] as const
export type Truth = (typeof FRAUDS)[number] | (typeof MISTAKES)[number] | 'clean'

/** A dossier with everything that is known of it, and what it really is. */
export interface SimDossier {
  readonly id: string
  readonly truth: Truth
  readonly declared: Declaration
  readonly address: string
  readonly registry: RegistryRecord
  readonly population: RiskEvidence['population']
  readonly portrait: Grey
  readonly paper: Grey
  /** Too dark or blurred to compare. */
  readonly isBlurred: boolean
}

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý']
const MIDDLES = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Quốc', 'Hữu', 'Thanh', 'Xuân', 'Đức', 'Kim']
const GIVEN = [
  'Hoà',
  'Thuỷ',
  'Hùng',
  'Lan',
  'Mai',
  'Dũng',
  'Châu',
  'Đào',
  'Tuấn',
  'Hạnh',
  'Khuê',
  'Loan',
  'Bình',
  'Sơn',
  'Nga',
  'Phúc',
  'Quỳnh',
  'Vỹ',
  'Thảo',
  'Hải',
]
const WARDS = ['Phường Sông Trăng', 'Phường Bến Lụa', 'Xã Đồng Mây', 'Phường Nhiêu Lộc', 'Xã Hoa Bưởi']

interface Person {
  readonly no: string
  readonly name: string
  readonly personalId: string
  readonly phone: string
  readonly ward: string
  readonly house: number
}

const personOf = (n: number, random: () => number): Person => ({
  no: `00${String(n).padStart(8, '0')}`,
  name: [oneOf(FAMILIES, random), oneOf(MIDDLES, random), oneOf(GIVEN, random)].join(' '),
  personalId: `0795${String(n).padStart(8, '0')}`,
  phone: `0500${String(n).padStart(6, '0')}`,
  ward: oneOf(WARDS, random),
  house: 1 + Math.floor(random() * 300),
})

const addressOf = ({ house, ward }: Person): string => `${house} đường Hoa Bưởi, ${ward}, Thành phố Hồ Chí Minh`

const codeOf = ({ name, personalId }: Person, address: string): Scanned => ({
  source: 'citizen_card', fullName: name, personalId, socialInsuranceNo: '', birthDate: '', sex: '', address,
}) // prettier-ignore

/** So many dossiers in the order in which they arrive. One in seventeen is planted fraud, one in five an honest mistake. */
export async function dossiers(count: number, seed: number): Promise<readonly SimDossier[]> {
  const random = randomFrom(seed)
  const photographer = await aPhotographer()
  const list: SimDossier[] = []
  for (let n = 0; n < count; n += 1) {
    const person = personOf(n + 1, random)
    const honest = clean(n, person, { portrait: photographer.portrait(random), paper: photographer.paper(random) })
    const truth = truthOf(n)
    list.push(await changed({ ...honest, truth }, { person, earlier: list, random }))
  }
  return list
}

const CYCLE = 170
/** What the n-th dossier is: fraud comes at fixed places, rings of six phones in a row. */
function truthOf(n: number): Truth {
  const at = n % CYCLE
  if (at >= 100 && at < 106) return 'phone_ring'
  if (at >= 60 && at < 66) return FRAUDS.filter(fraud => fraud !== 'phone_ring')[at - 60] ?? 'clean'
  return at % 5 === 3 ? (MISTAKES[Math.floor(at / 5) % MISTAKES.length] ?? 'clean') : 'clean'
}

function clean(n: number, person: Person, photos: { readonly portrait: Grey; readonly paper: Grey }): SimDossier {
  const address = addressOf(person)
  return {
    id: `${String(n).padStart(8, '0')}-0000-7000-8000-000000000000`,
    truth: 'clean',
    declared: {
      socialInsuranceNo: person.no, fullName: person.name, personalId: person.personalId, provinceCode: '79', communeCode: '27142',
      street: `${person.house} đường Hoa Bưởi`, phone: person.phone, email: '', agencyCode: '07911', emailForm: 'no', contactChannel: 'sms',
      dataConsent: '', birthDate: '', relation: '', guardianConsent: '', childConsent: '', scanned: [codeOf(person, address)],
    }, // prettier-ignore
    address,
    registry: { fullName: person.name, personalId: person.personalId, phone: person.phone, email: null, address },
    population: 'confirmed',
    isBlurred: false,
    ...photos,
  }
}

interface Around {
  readonly person: Person
  readonly earlier: readonly SimDossier[]
  readonly random: () => number
}

/** The dossier as the fraud or the mistake makes it. */
async function changed(dossier: SimDossier, { person, earlier, random }: Around): Promise<SimDossier> {
  const { declared, registry, address } = dossier
  const victim = earlier.at(-1 - Math.floor(random() * 40))
  const named = (fullName: string): SimDossier => ({ ...dossier, declared: { ...declared, fullName, scanned: [] } })
  switch (dossier.truth) {
    case 'clean':
      return dossier
    case 'foreign_portrait':
      return victim ? { ...dossier, portrait: await passedOn(victim.portrait, 55 + Math.floor(random() * 35)) } : dossier
    case 'reused_paper':
      return victim
        ? { ...dossier, paper: await passedOn(victim.paper, 55 + Math.floor(random() * 35)), declared: { ...declared, scanned: [] } }
        : dossier
    case 'phone_ring':
      return { ...dossier, declared: { ...declared, phone: `05009${String(Math.floor(Number(person.no) / CYCLE)).padStart(5, '0')}` } }
    case 'altered_name':
      return { ...named(otherMarks(person.name)), population: 'unavailable' }
    case 'other_number':
      return {
        ...dossier,
        population: random() < 0.5 ? 'differs' : 'unknown',
        registry: { ...registry, personalId: null },
        declared: { ...declared, personalId: `0796${person.personalId.slice(4)}`, scanned: [] },
      }
    case 'forged_code':
      return {
        ...dossier,
        population: 'unavailable',
        declared: { ...declared, scanned: [codeOf({ ...person, personalId: `0796${person.personalId.slice(4)}` }, address)] },
      }
    case 'forged_link': {
      // The own number, tied to the victim's by a code that says it took its place.
      const own = `0796${person.personalId.slice(4)}`
      const code = { ...codeOf({ ...person, personalId: own }, address), oldPersonalId: person.personalId }
      return { ...dossier, population: 'unavailable', declared: { ...declared, personalId: own, scanned: [code] } }
    }
    case 'tone_place':
      return { ...dossier, declared: { ...declared, fullName: newTones(person.name).toUpperCase() } }
    case 'no_marks':
      return { ...dossier, declared: { ...declared, fullName: fold(person.name) } }
    case 'mark_forgotten':
      return { ...dossier, declared: { ...declared, fullName: person.name.replace('Nguyễn', 'Nguyên').replace('Trần', 'Trân') } }
    case 'hoi_nga':
      return {
        ...dossier,
        declared: { ...declared, fullName: person.name.normalize('NFD').replaceAll('\u0303', '\u0309').normalize('NFC') },
      }
    case 'old_address':
      return { ...dossier, registry: { ...registry, address: '12 đường Cũ, Phường 7, Quận 3, Thành phố Hồ Chí Minh' } }
    case 'old_phone':
      return { ...dossier, registry: { ...registry, phone: '0500999999' } }
    case 'bad_photo':
      return { ...dossier, isBlurred: true }
    case 'family_phone':
      return { ...dossier, declared: { ...declared, phone: earlier.at(-1)?.declared.phone ?? declared.phone } }
    case 'other_paper':
      return { ...dossier, registry: { ...registry, personalId: `02${person.personalId.slice(-7)}` } }
    case 'renumbered': {
      const old = `0794${person.personalId.slice(4)}`
      return {
        ...dossier,
        registry: { ...registry, personalId: old },
        declared: { ...declared, scanned: [{ ...codeOf(person, address), oldPersonalId: old }] },
      }
    }
    case 'code_order':
      return { ...dossier, declared: { ...declared, scanned: [codeOf({ ...person, name: turned(person.name) }, address)] } }
  }
}

const turned = (name: string): string => name.split(' ').toReversed().join(' ')
const newTones = (name: string): string => name.replace('Hoà', 'Hòa').replace('Thuỷ', 'Thủy')
/** Another word under the same letters: Hùng, Hưng. What has no such pair gets other marks on its family name. */
function otherMarks(name: string): string {
  const words: Readonly<Record<string, string>> = {
    Hùng: 'Hưng',
    Dũng: 'Dựng',
    Hạnh: 'Hánh',
    Bình: 'Bính',
    Mai: 'Mải',
    Lan: 'Lãn',
    Sơn: 'Sớn',
    Hải: 'Hái',
    Châu: 'Chấu',
    Thảo: 'Tháo',
  }
  const given = name.split(' ').at(-1) ?? ''
  const other = words[given] ?? `${given.normalize('NFD').replace(/[\u0300-\u0323]/gu, '')}\u0323`.normalize('NFC')
  return `${name.slice(0, name.length - given.length)}${other}`
}
