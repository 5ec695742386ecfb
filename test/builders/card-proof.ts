import { CardProof } from '#contract/card-proof.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser } from '#test/support/product.ts'
import type { Phone } from './proof-phone.ts'

export { A_HOLDER_KEY, aPhone, shown, type Phone, type Showing } from './proof-phone.ts'

/** A proof of the card of whoever is signed in, or of a child, for this phone. */
export async function aProof(browser: Browser, phone: Phone, childId?: string): Promise<CardProof> {
  const path = childId === undefined ? '/api/v1/me/card/proof' : `/api/v1/me/children/${childId}/card/proof`
  return bodyOf(await browser.post(path, { holderKey: phone.holderKey }), CardProof)
}
