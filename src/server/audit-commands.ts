import { parseArgs } from 'node:util'
import type { Pool } from 'pg'
import { adoptTrail, readRoots, recordAudit, verifyTrail } from './modules/audit/index.ts'
import type { Config } from './platform/config.ts'
import { openSecrets } from './platform/deployment.ts'
import { handleOf } from './platform/database/query.ts'
import { asSystem, transact } from './platform/transact.ts'
import { openVault } from './platform/vault.ts'

export const AUDIT_USAGE = {
  verify: 'audit verify [--roots <folder>]',
  adopt: 'audit adopt --reason "<why>"',
} as const

/** Computes the chain anew and says what does not agree, one line for each finding. */
export async function verifyAudit(args: readonly string[], pool: Pool, config: Config): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { roots: { type: 'string' } } })
  const kept = readRoots(values.roots ?? config.auditRoots, openSecrets(config.dataFolder).auditKey)
  const { verified, roots, findings, notes } = await verifyTrail(handleOf(pool), kept)
  for (const note of notes) console.log(`· ${note}`)
  for (const { kind, says } of findings) console.log(`✗ ${kind}: ${says}`)
  console.log(`${findings.length ? '✗' : '✓'} ${verified} entries, ${roots} roots, ${findings.length || 'nothing'} to explain`)
  if (roots === 0 && verified > 0) console.log('· no root was compared: without them a chain that was made anew as a whole is not noticed')
  return findings.length ? 1 : 0
}

/** Begins an epoch of the trail on this server, and says so on the trail. */
export async function adoptRestored(args: readonly string[], pool: Pool, config: Config): Promise<number> {
  const { reason = '' } = parseArgs({ args: [...args], options: { reason: { type: 'string' } } }).values
  if (reason.trim() === '') {
    console.error(`Usage: npx vssid ${AUDIT_USAGE.adopt}`)
    return 2
  }
  const epoch = await asOwner(pool, reason.trim())
  const platform = { pool, vault: openVault(openSecrets(config.dataFolder)) }
  await transact(platform, { traceId: 'cli', guard: asSystem }, async ctx =>
    recordAudit(ctx, { action: 'audit.adopt', subjectKind: 'audit_epoch', subjectId: ctx.newId(), reason: reason.trim() }),
  )
  console.log(`Epoch ${epoch} of the trail has begun. Now: npx vssid audit verify`)
  return 0
}

/** The program's role may not touch the chain: the connection becomes the owner's again for this statement. */
async function asOwner(pool: Pool, reason: string): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query('set role none')
    return await adoptTrail(handleOf(client), reason)
  } finally {
    client.release(true)
  }
}
