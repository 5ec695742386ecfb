import type pg from 'pg'
import { holdsDemo, seedDemo, seedDirectories } from '#seed/load.ts'
import { openPasswords } from './modules/accounts/index.ts'
import type { Config } from './platform/config.ts'
import type { Secrets } from './platform/secrets.ts'
import { asSystem, transact } from './platform/transact.ts'
import { openVault } from './platform/vault.ts'

/** Brings directories up to date, and in demo mode the demo people into an empty registry.
 *  @throws DemoLeft outside demo mode, when the database holds them */
export async function seedDatabase({
  config,
  secrets,
  pool,
}: {
  readonly config: Pick<Config, 'demo'>
  readonly secrets: Secrets
  readonly pool: pg.Pool
}): Promise<void> {
  const platform = { pool, vault: openVault(secrets) }
  const work = { traceId: 'seed', guard: asSystem }
  if (!config.demo && (await transact(platform, work, ctx => holdsDemo(ctx.tx)))) throw new DemoLeft()
  await transact(platform, work, ctx => seedDirectories(ctx.tx))
  if (!config.demo) return
  const passwords = openPasswords(secrets.passwordPepper)
  await seedDemo(
    use => transact(platform, work, use),
    password => passwords.hash(password),
  )
}

export class DemoLeft extends Error {
  constructor() {
    super(
      'This database holds the demo people, and their passwords are published: it cannot be used with VSSID_DEMO=0. Name an empty folder (VSSID_DATA=<folder>) or an empty database (DATABASE_URL=…), or start the demo again without VSSID_DEMO=0.',
    )
  }
}
