import { DEFAULT_POLICIES, PASSWORD_ROTATIONS, type Policies } from '#domain/kernel/policy.ts'
import { q, type Tx } from './database/query.ts'

/** Policies that are one of a few words. */
const WORDS: Readonly<Record<string, readonly unknown[]>> = { passwordRotation: PASSWORD_ROTATIONS }

/** The policies in force: defaults, then the deployment's rows, then the agency's. A row whose value has another type than the
 *  default, or is none of its words, is a fault of the deployment and stops the request. */
export async function readPolicies(tx: Tx, agencyCode = ''): Promise<Policies> {
  const rows = await tx.all(
    q.selectFrom('platformPolicy').select(['key', 'agencyCode', 'value']).where('agencyCode', 'in', ['', agencyCode]).orderBy('agencyCode'),
  )
  const merged: Record<string, unknown> = { ...DEFAULT_POLICIES }
  for (const { key, value } of rows) {
    if (!(key in merged)) continue
    if (typeof value !== typeof merged[key]) throw new Error(`policy ${key} has a value of the wrong type`)
    const words = WORDS[key]
    if (words && !words.includes(value)) throw new Error(`policy ${key} is none of ${words.join(', ')}`)
    merged[key] = value
  }
  return merged as unknown as Policies
}
