import type { CardProof } from '#contract/card-proof.ts'
import { keptState, type Contact } from '#domain/card/kept.ts'
import { PROOF_RENEWED_MS } from '#domain/card/proof.ts'
import { call, type CallOptions } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { destroy, get, newSigningKeys, put, signingKeys } from '#web/shared/offline/vault.ts'
import { isKeeping, vaultOf, type Holder } from '../insurance-card/kept-cards.ts'
import { publicPartOf, type SigningKeys } from './signing.ts'

/** A proof in the hands of this phone. */
export interface HeldProof {
  readonly proof: CardProof
  readonly keys: SigningKeys
  /** When it came, to know the server's time by. */
  readonly contact: Contact
}

interface KeptProof extends Omit<HeldProof, 'keys'> {
  /** Under which session it was signed: it falls with that session. */
  readonly session: string | undefined
}

const ITEM = 'proof'
export const proofKey = (holder: Holder): readonly unknown[] => ['cardProof', holder]

/** The proof of a card on this phone: a kept one while it is young, else another one; without network the kept one while it counts.
 *  It lies beside the card where the person has the card kept, else only as long as the page is open.
 *  @throws ApiProblem where there is none, and none can be had */
export async function holdProof(holder: Holder): Promise<HeldProof> {
  const vault = vaultOf(holder)
  const keeps = await isKeeping()
  const kept = keeps ? (await get<KeptProof>(ITEM, vault))?.value : undefined
  const session = sessionMark()
  const isYoung =
    kept && (session === undefined || kept.session === session) && timeOf(kept.contact) !== undefined && age(kept) < PROOF_RENEWED_MS
  if (kept && isYoung) return { ...kept, keys: await signingKeys(vault) }
  const keys = keeps ? await signingKeys(vault) : await newSigningKeys()
  try {
    // Whoever has a proof in the hand does not wait for a network that hangs.
    const proof = await issue(holder, await publicPartOf(keys), kept ? { timeoutMs: 4000 } : {})
    const phoneAt = Date.now()
    const contact = { serverAt: Date.parse(proof.issuedAt), phoneAt, latestAt: phoneAt }
    if (keeps) await keep(vault, { proof, contact, session }).catch(() => undefined)
    return { proof, keys, contact }
  } catch (error) {
    if (kept && isProblem(error, 'OFFLINE', 'BUSY', 'INTERNAL')) return { ...kept, keys }
    throw error
  }
}

async function keep(vault: string, kept: KeptProof): Promise<void> {
  await put(ITEM, kept, vault)
  // Signed out meanwhile: the store was emptied, and nothing may come after it.
  if (!(await isKeeping())) await destroy(vault)
}

const age = ({ contact }: KeptProof): number => Date.now() - contact.phoneAt

const issue = (holder: Holder, holderKey: { readonly x: string; readonly y: string }, options: CallOptions): Promise<CardProof> =>
  holder === 'own'
    ? call('issueOwnProof', { body: { holderKey } }, options)
    : call('issueChildProof', { params: { childId: holder }, body: { holderKey } }, options)

/** The same as long as it is the same session; undefined without network. */
const sessionMark = (): string | undefined =>
  queryClient.getQueryData<{ readonly expiresAt: string } | null>(answerKey('getSession'))?.expiresAt

/** The server's time as far as this phone knows it; undefined when its clock went back. */
export function timeOf(contact: Contact): Date | undefined {
  const state = keptState(contact, Date.now())
  return state.kind === 'usable' ? state.now : undefined
}
