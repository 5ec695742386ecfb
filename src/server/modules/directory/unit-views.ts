import type { FoundUnit } from '#contract/unit-accounts.ts'
import { fold, tidy } from '#domain/kernel/text.ts'
import type { Tx } from '#server/platform/database/query.ts'

/** Units that are not closed whose code or name has all the words, the exact code first; at most ten. The trigram index serves it. */
export const findUnits = (tx: Tx, q: string): Promise<FoundUnit[]> => {
  const words = fold(tidy(q))
    .split(' ')
    .map(word => `%${word.replace(/[\\%_]/gu, sign => `\\${sign}`)}%`)
  return tx.all<FoundUnit>({
    text: `select u.code, u.name, u.address, g.name as agency_name from unit u join directory_agency g on g.code = u.agency_code
      where u.folded like all ($1::text[]) and u.state <> 'closed'
      order by lower(u.code) = lower($2) desc, u.name, u.code limit 10`,
    values: [words, tidy(q)],
  })
}
