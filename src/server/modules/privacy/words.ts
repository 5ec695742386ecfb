import { createHash } from 'node:crypto'
import { CONSENT_PURPOSES, type ConsentPurpose } from '#domain/privacy/consent.ts'
import { consent as en } from '#texts/en/consent.ts'
import { consent as vi } from '#texts/vi/consent.ts'

export type Language = 'vi' | 'en'

/** The words of a version, which are kept for as long as the product.
 *  @throws Error for a version that never was */
export function wordsOf(purpose: ConsentPurpose, version: string, language: Language): string {
  const all: Readonly<Record<string, string>> = language === 'vi' ? vi : en
  const words = all[`consent.${purpose}.${version}`]
  if (words === undefined) throw new Error(`no words for consent ${purpose} ${version}`)
  return words
}

/** What is kept beside a consent, so that nobody can say that other words were agreed to. */
export const digestOf = (words: string): Buffer => createHash('sha256').update(words).digest()

export const purposeOf = (name: string): ConsentPurpose => {
  const found = CONSENT_PURPOSES.find(one => one === name)
  if (!found) throw new Error('a consent for nothing')
  return found
}
