import type { Tx } from '#server/platform/database/query.ts'
import { ChainReader, type Finding, type Verdict } from './chain-reader.ts'
import type { KeptRoots, Root } from './roots.ts'
import { listEpochs, listIntruders, listSealed, readPlace, type Epoch } from './seal-store.ts'

const AT_ONCE = 20_000

/** Computes the whole chain anew from the entries, compares it with the seals and with the roots that were kept outside of the database,
 *  and names what does not agree. Reads what was sealed when it began. */
export async function verifyTrail(tx: Tx, kept: KeptRoots): Promise<Verdict> {
  const epochs = await listEpochs(tx)
  const roots = rootsOfHere(kept.roots, epochs, await readPlace(tx))
  const chain = new ChainReader(epochs, roots)
  for (let after = 0; ;) {
    const rows = await listSealed(tx, after, epochs.at(-1)?.seq ?? 0, AT_ONCE)
    for (const row of rows) chain.read(row)
    after = rows.at(-1)?.seq ?? after
    if (rows.length < AT_ONCE) break
  }
  const intruders = (await listIntruders(tx)).map(({ id }): Finding => ({
    kind: 'inserted',
    entryId: id,
    says: `entry ${id} was inserted: it has no seal among entries that have`,
  }))
  const bad = kept.bad.map((line): Finding => ({ kind: 'bad_root', says: `${line} is no root that this deployment has signed` }))
  const verdict = chain.end()
  return { ...verdict, findings: [...bad, ...verdict.findings, ...intruders] }
}

/** Roots of this database, in the order of the chain. A copy of it may have written to the same folder. */
function rootsOfHere(roots: readonly Root[], epochs: readonly Epoch[], here: string): readonly Root[] {
  const places = new Map(epochs.map(({ epoch, place }) => [epoch, place]))
  return roots.filter(({ epoch, place }) => place === here || place === places.get(epoch)).toSorted((a, b) => a.seq - b.seq)
}
