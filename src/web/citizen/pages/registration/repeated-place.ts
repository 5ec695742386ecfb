import { fold } from '#domain/kernel/text.ts'

const KIND = /^(?:phuong|xa|thi tran|dac khu|tinh|thanh pho|tp|tt|p|x|t)(?:\.\s*|\s+)/u

const words = (text: string): string =>
  ` ${fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim()} `
const bare = (name: string): string => fold(name).trim().replace(KIND, '')

/** The place that the street line says once more although it is chosen above: with its kind anywhere, or alone between commas. A street
 *  may be called like a province, so this is a hint and never a refusal. */
export const repeatedPlace = (street: string, places: readonly string[]): string | undefined => {
  const parts = street.split(/[,;]/u).map(bare)
  return places.find(name => words(street).includes(words(name)) || parts.includes(bare(name)))
}
