import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { CAMPAIGN_SIGNS } from '#domain/registration/campaign.ts'

/** Signs of a member's link: 60 bits, so that nobody finds one by trying. */
const LENGTH = 12

/** The token of a member's link as it stands in the address. */
export const memberToken: FieldRule = raw => {
  const token = raw.trim().toUpperCase()
  return token.length === LENGTH && [...token].every(sign => CAMPAIGN_SIGNS.includes(sign)) ? good(token) : wrong('FORM')
}

/** The token made of bytes, one for each sign. */
export const memberTokenOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, LENGTH)].map(byte => CAMPAIGN_SIGNS[byte % CAMPAIGN_SIGNS.length] ?? '').join('')
