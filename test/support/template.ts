import type pg from 'pg'
import { API_PASSWORD } from './secrets.ts'

/** What every test database starts with: the program's role may sign in, directories are filled. */
export async function prepareTemplate(pool: pg.Pool): Promise<void> {
  await pool.query(`alter role vssid_api with login noinherit password '${API_PASSWORD}'`)
}
