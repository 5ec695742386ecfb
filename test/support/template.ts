import type pg from 'pg'
import { handleOf } from '#server/platform/database/query.ts'
import { seedDirectories } from '#seed/load.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { API_PASSWORD } from './secrets.ts'

/** What every test database starts with: the program's roles may sign in, directories are filled. */
export async function prepareTemplate(pool: pg.Pool): Promise<void> {
  for (const role of ['vssid_api', 'vssid_sealer']) await pool.query(`alter role ${role} with login noinherit password '${API_PASSWORD}'`)
  await seedDirectories(handleOf(pool))
  // A random sample would make one run differ from the next.
  await setPolicy(pool, { key: 'secondLookPercent', value: 0 })
}
