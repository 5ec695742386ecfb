import type { AddressCandidate } from '#contract/directory.ts'
import type { Values } from '../declaration-form.ts'
import type { Filled } from './fill.ts'

/** What the server makes of the address on a paper. */
interface Resolved {
  readonly street: string
  readonly candidates: readonly AddressCandidate[]
}

/** What to do with it: fill at once, ask, say that it was not understood, or nothing because the form says it already. */
export type AddressStep = { readonly kind: 'fill'; readonly filled: Filled } | { readonly kind: 'ask' | 'unknown' | 'nothing' }

const LONGEST_STREET = 150

/** Only an empty address is filled unasked, and only when one commune can be meant. */
export function addressStep(values: Values, resolved: Resolved): AddressStep {
  const [only, ...others] = resolved.candidates
  if (!only) return { kind: 'unknown' }
  const isThere = resolved.candidates.some(({ communeCode }) => communeCode === values.communeCode)
  if (isThere && values.street.trim() !== '') return { kind: 'nothing' }
  const isEmpty = values.provinceCode === '' && values.street.trim() === ''
  return isEmpty && others.length === 0 ? { kind: 'fill', filled: placeOf(only, resolved.street) } : { kind: 'ask' }
}

/** The fields of a chosen place; a paper without a street leaves the field as it is. */
export const placeOf = ({ provinceCode, communeCode }: AddressCandidate, street: string): Filled => ({
  provinceCode,
  communeCode,
  ...(street.trim() !== '' && { street: street.trim().slice(0, LONGEST_STREET) }),
})
