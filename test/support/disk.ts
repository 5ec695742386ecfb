import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProduct } from './product.ts'

/** The files that the product keeps, with their bytes. */
export const filesOf = ({ dataFolder }: Pick<TestProduct, 'dataFolder'>): readonly { readonly name: string; readonly bytes: Buffer }[] =>
  readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(name => ({ name, bytes: readFileSync(name) }))

/** Every place in the files and in the database where these bytes lie as they are. Give bytes that no other thing contains. */
export async function placesOf(test: Pick<TestProduct, 'dataFolder' | 'database'>, bytes: Buffer): Promise<readonly string[]> {
  const places = filesOf(test).flatMap(file => (file.bytes.includes(bytes) ? [file.name] : []))
  const { rows } = await test.database.owner.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema in ('public', 'graphile_worker') and data_type in ('bytea', 'text', 'jsonb', 'json')
       and table_name in (select tablename from pg_tables)`,
  )
  for (const { table, column } of rows) {
    const { rowCount } = await test.database.owner.query(
      `select from ${table.startsWith('_private') ? `graphile_worker.${table}` : `"${table}"`} where position($1::bytea in convert_to("${column}"::text, 'UTF8')) > 0
         or position($2::bytea in convert_to("${column}"::text, 'UTF8')) > 0 limit 1`,
      [bytes, Buffer.from(bytes.toString('hex'))],
    )
    if (rowCount) places.push(`${table}.${column}`)
  }
  return places
}
