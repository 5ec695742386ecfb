import type pg from 'pg'
import { readRoots, verifyTrail } from '#server/modules/audit/index.ts'
import { sealNow } from '#server/modules/audit/seal.ts'
import { handleOf } from '#server/platform/database/query.ts'
import type { TestDatabase } from './database.ts'
import { aFolder } from './folder.ts'
import { TEST_SECRETS } from './secrets.ts'

export interface Trail {
  /** Where roots are kept. */
  readonly roots: string
  /** Writes so many entries, each in a transaction of its own. */
  write(count: number): Promise<void>
  /** Seals everything, waiting for transactions of others; a root comes with the first seal, and with each when the minute is made to be over. */
  seal(options?: { readonly minuteIsOver: boolean }): Promise<void>
  /** Seals what can be sealed at this moment, as the sealer does each second. */
  sealOnce(): Promise<void>
  /** Findings as "changed 12", by the number in the chain, or of the entry when it has none. */
  findings(): Promise<readonly string[]>
  verdict(): ReturnType<typeof verifyTrail>
}

/** The audit trail of a database, with its sealer in the hands of the test. */
export function aTrail({ owner, platform, sealPool }: Pick<TestDatabase, 'owner' | 'platform' | 'sealPool'>): Trail {
  const roots = aFolder('roots')
  const log = { info: () => undefined, error: () => undefined }
  const verdict = () => verifyTrail(handleOf(platform.pool), readRoots(roots, TEST_SECRETS.auditKey))
  const sealOnce = () => sealNow({ pool: sealPool, roots, key: TEST_SECRETS.auditKey, log })
  return {
    roots,
    sealOnce,
    write: count => writeEntries(owner, count),
    seal: async ({ minuteIsOver } = { minuteIsOver: false }) => {
      await sealAll(owner)
      if (minuteIsOver) await owner.query(`update audit_root set at = at - interval '2 minutes'`)
      await sealOnce()
    },
    verdict,
    findings: async () => (await verdict()).findings.map(({ kind, seq, entryId }) => `${kind} ${seq ?? entryId ?? ''}`.trim()),
  }
}

/** A commit inside of a block is a transaction of its own. */
const writeEntries = async (owner: pg.Pool, count: number): Promise<void> =>
  void (await owner.query(`do $$ begin for n in 1..${count} loop
    insert into audit_entry (actor_kind, action, subject_kind, subject_id, reason, request_id)
    values ('system', 'test.note', 'test', gen_random_uuid(), 'số ' || n, 'test');
    commit; end loop; end $$`))

/** The server is shared with other test files: what is behind their open transactions cannot be sealed yet. */
async function sealAll(owner: pg.Pool): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    await owner.query('select audit_seal_batch(10000)')
    const { rows } = await owner.query<{ late: boolean }>(`select audit_seal_lag() > interval '0' as late`)
    if (!rows[0]?.late) return
    await new Promise(done => setTimeout(done, 50))
  }
}
