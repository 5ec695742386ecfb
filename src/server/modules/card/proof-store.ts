import type { Insertable } from 'kysely'
import { LIST_SIZE, type ToldVerdict } from '#domain/card/proof.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** @returns its number in the lists */
export const insertProof = async (tx: Tx, proof: Omit<Insertable<Database['cardProof']>, 'number'>): Promise<number> =>
  (await tx.one(q.insertInto('cardProof').values(proof).returning('number'))).number

/** What is wrong with proofs that have not run out: the card, the account, the session or the guardianship behind it is no more. A session
 *  that has idled away, or goes on under another token after a fresh proof, is none of these. */
const REVOKED = `
  select p.number from card_proof p
    left join card c on c.participant_id = p.participant_id and c.id = p.card_id
    left join account a on a.id = p.account_id
    left join account_session s on s.id = p.session_id
    left join guardian_link g on g.id = p.link_id
  where p.expires_at > app_now() and p.number >= $1 and p.number < $2 and (
    c.id is null or c.state <> 'active' or c.valid_until < app_today()
    or a.state is distinct from 'active'
    or s.id is null or s.end_reason in ('signed_out', 'taken_over', 'password_changed', 'revoked', 'closed')
    or (p.link_id is not null and (g.ended_at is not null or g.adult_on <= app_today()
      or exists (select from account own where own.participant_id = p.participant_id and own.state <> 'active'))))
  order by p.number`

/** Places of revoked proofs in a list, and the time of the look. */
export const listRevoked = async (tx: Tx, list: number): Promise<readonly number[]> =>
  (await tx.all<{ number: number }>({ name: 'card_revoked', text: REVOKED, values: [list * LIST_SIZE, (list + 1) * LIST_SIZE] })).map(
    ({ number }) => number % LIST_SIZE,
  )

/** Lists with proofs that may still be shown; the first one is there from the beginning. */
export const listLists = async (tx: Tx): Promise<{ readonly lists: readonly number[]; readonly now: Date }> => {
  const { first, last, now } = await tx.one<{ first: number | null; last: number | null; now: Date }>({
    name: 'card_lists',
    text: `select app_now() as now, min(number) / $1::bigint as first, max(number) / $1::bigint as last from card_proof
      where expires_at > app_now()`,
    values: [LIST_SIZE],
  })
  const start = first ?? 0
  return { lists: Array.from({ length: (last ?? start) - start + 1 }, (_, n) => start + n), now }
}

export const databaseNow = async (tx: Tx): Promise<Date> =>
  (await tx.one<{ now: Date }>({ name: 'card_now', text: 'select app_now() as now', values: [] })).now

export interface KnownProof {
  readonly id: string
  readonly holderKey: Buffer
  readonly issuedAt: Date
  readonly expiresAt: Date
}

export const findProof = (tx: Tx, number: number): Promise<KnownProof | undefined> =>
  tx.first(q.selectFrom('cardProof').select(['id', 'holderKey', 'issuedAt', 'expiresAt']).where('number', '=', number))

interface NewCheck {
  readonly id: string
  readonly proofId: string
  readonly nonceHash: Buffer
  readonly shownAt: Date
  readonly checkedAt: Date
  readonly verdict: ToldVerdict
  readonly toldAt: Date
}

/** What was told before stays as it is. */
export const insertCheck = (tx: Tx, check: NewCheck): Promise<number> =>
  tx.run(
    q
      .insertInto('cardCheck')
      .values(check)
      .onConflict(conflict => conflict.column('id').doNothing()),
  )

/** How many proofs that have not run out a version of the key has signed. */
export const countProofsBy = (tx: Tx): Promise<{ version: number; count: number }[]> =>
  tx.all({
    text: 'select key_version as version, count(*)::int as count from card_proof where expires_at > app_now() group by 1 order by 1',
    values: [],
  })

/** Proofs of a person's card with what clerks have told of them, the newest first. */
export const listProofsOf = (tx: Tx, participantId: string) =>
  tx.all<{ issuedAt: Date; expiresAt: Date; checkedAt: Date | null; verdict: string | null }>({
    text: `select p.issued_at, p.expires_at, k.checked_at, k.verdict from card_proof p left join card_check k on k.proof_id = p.id
      where p.participant_id = $1 order by p.issued_at desc, k.checked_at limit 1000`,
    values: [participantId],
  })

/** Proofs that ran out long ago, with what was told of them. */
export const deleteProofs = (tx: Tx, before: Date, atMost: number): Promise<number> =>
  tx.run({
    text: 'delete from card_proof where id in (select id from card_proof where expires_at < $1 order by expires_at limit $2)',
    values: [before, atMost],
  })
