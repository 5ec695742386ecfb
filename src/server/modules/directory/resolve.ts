import { readAddress, runsOf } from '#domain/directory/read-address.ts'
import { districtsMeant, readDistricts, type WrittenDistrict } from '#domain/directory/read-district.ts'
import { judgeAddress, resolveDistrict, type AddressCandidate, type ResolvedAddress } from '#domain/directory/resolve-address.ts'
import type { Tx } from '#server/platform/database/query.ts'
import { findPlaces, listFormerCommunes, listFormerDistricts } from './former-views.ts'

/** Looks up every name that the text may hold and lets the rule judge: one indexed query, some hundred rows at most. Where the commune
 *  cannot be told, the district that is written is looked up too. */
export async function resolve(tx: Tx, text: string): Promise<ResolvedAddress> {
  const address = readAddress(text)
  const { resolved, isOpen, start } = judgeAddress(text, await findPlaces(tx, [...runsOf(address).keys()]))
  if (!isOpen) return resolved
  for (const written of readDistricts(address)) {
    const ofDistrict = resolveDistrict(text, Math.min(start ?? written.start, written.start), await communesOf(tx, written))
    if (ofDistrict) return ofDistrict
  }
  return resolved
}

async function communesOf(tx: Tx, written: WrittenDistrict): Promise<readonly AddressCandidate[]> {
  const found: AddressCandidate[] = []
  for (const provinceCode of written.provinceCodes)
    for (const district of districtsMeant(written, provinceCode, await listFormerDistricts(tx, provinceCode)))
      found.push(...(await listFormerCommunes(tx, { provinceCode, district })).flatMap(commune => commune.candidates))
  return found
}
