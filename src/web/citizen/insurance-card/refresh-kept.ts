import { PROOF_RENEWED_MS } from '#domain/card/proof.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { holdProof, proofKey } from '../card-proof/hold.ts'
import { forgetCard, isKeeping, keepCard, listKept, sweepKept, type Holder } from './kept-cards.ts'

/** Asked anew by then. */
const FRESH_MS = 10 * 60_000

/** Brings the cards that this device keeps up to date, each under its own key, and destroys those of children who are no longer shown to
 *  this person. Without network only what is too old goes. */
export async function refreshKept(): Promise<void> {
  await sweepKept()
  if (!(await isKeeping())) return
  try {
    await keepAnswer('own')
    const children = await queryClient.fetchQuery({ queryKey: answerKey('listChildren'), queryFn: () => call('listChildren'), ...ONCE })
    for (const { id } of children) await keepAnswer(id)
    for (const { holder } of await listKept()) if (holder !== 'own' && !children.some(({ id }) => id === holder)) await forgetCard(holder)
  } catch {
    // Without an answer nothing was learnt, and what is kept stays as old as it is.
  }
}

const ONCE = { staleTime: FRESH_MS, retry: false }

async function keepAnswer(holder: Holder): Promise<void> {
  const [queryKey, queryFn] =
    holder === 'own'
      ? [answerKey('getOwnCard'), () => call('getOwnCard')]
      : [answerKey('getChildCard', ofChild(holder)), () => call('getChildCard', ofChild(holder))]
  try {
    const card = await queryClient.fetchQuery({ queryKey, queryFn, ...ONCE })
    const phoneAt = queryClient.getQueryState(queryKey)?.dataUpdatedAt ?? Date.now()
    await keepCard(holder, card, { serverAt: card ? Date.parse(card.asOf) : phoneAt, phoneAt, latestAt: phoneAt })
    if (card && (card.status === 'valid' || card.status === 'expiring')) await renewProof(holder)
  } catch (error) {
    if (!isProblem(error, 'NOT_FOUND')) throw error
    await forgetCard(holder)
  }
}

/** A proof for the hours without network; the card is kept whatever becomes of it. */
const renewProof = (holder: Holder): Promise<unknown> =>
  queryClient
    .fetchQuery({ queryKey: proofKey(holder), queryFn: () => holdProof(holder), staleTime: PROOF_RENEWED_MS, retry: false })
    .catch(() => undefined)

const ofChild = (childId: string) => ({ params: { childId } })
