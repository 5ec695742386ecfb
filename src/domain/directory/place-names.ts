import { fold } from '#domain/kernel/text.ts'

/** Kinds of communes in both schemes; a township (thị trấn) ended with the three-tier scheme. */
export type CommuneKind = 'ward' | 'commune' | 'township' | 'special_zone'

/** How people write the kind of a commune, folded; longer ways first. "F" is the southern "phường". */
export const COMMUNE_KINDS: readonly (readonly [words: string, kind: CommuneKind])[] = [
  ['thi tran', 'township'],
  ['dac khu', 'special_zone'],
  ['phuong', 'ward'],
  ['t t', 'township'],
  ['xa', 'commune'],
  ['tt', 'township'],
  ['dk', 'special_zone'],
  ['p', 'ward'],
  ['f', 'ward'],
  ['x', 'commune'],
]

/** … the kind of a district of the three-tier scheme, with the first word(s) of its official name … */
export const DISTRICT_KINDS: readonly (readonly [words: string, official: string])[] = [
  ['thanh pho', 'thanh pho'],
  ['thi xa', 'thi xa'],
  ['quan', 'quan'],
  ['huyen', 'huyen'],
  ['t p', 'thanh pho'],
  ['t x', 'thi xa'],
  ['tp', 'thanh pho'],
  ['tx', 'thi xa'],
  ['q', 'quan'],
  ['h', 'huyen'],
]

/** … and of a province. */
export const PROVINCE_KINDS: readonly string[] = ['thanh pho', 'tinh', 't p', 'tp', 't']

const KIND_OF_NAME = /^(?:thi tran|dac khu|phuong|xa|thanh pho|thi xa|quan|huyen|tinh) /u
const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** What a name is found by, however it is spelt: no diacritics, no spaces, y as i, k as c, "05" as 5, a last "II" as 2.
 *  @example wordsKey(['dak', 'lak']) // 'daclac', as from "Đắc Lắc" */
export const wordsKey = (words: readonly string[]): string =>
  words
    .map((word, at) => (at > 0 && at === words.length - 1 ? (ROMAN[word] ?? word) : word))
    .map(word =>
      word
        .replace(/^0+(?=\d)/u, '')
        .replaceAll('y', 'i')
        .replaceAll('k', 'c'),
    )
    .join('')

/** Key of an official name without its kind. @example nameKey('Phường Võ Thị Sáu') // 'vothisau'; 'Thị xã Thuận An' gives 'thuanan' */
export const nameKey = (name: string): string => wordsKey(wordsOf(fold(name)).join(' ').replace(KIND_OF_NAME, '').split(' '))

/** Words of a folded text: letters and digits; an apostrophe is part of a word ("M'Drắk") and says nothing. */
export const wordsOf = (folded: string): readonly string[] =>
  folded
    .replace(/['’‘`ʼ]/gu, '')
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)

/** Spelling for comparison with diacritics: lower case, the tone where the old and the new school put it made one.
 *  @example spelling('HOÀ') === spelling('hòa') */
export const spelling = (name: string): string => {
  const apart = name.toLowerCase().normalize('NFD')
  return apart
    .replace(/([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])/gu, '$1$3$2')
    .replaceAll('y', 'i')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ')
    .trim()
}
