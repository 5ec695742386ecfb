import type { Tx } from '#server/platform/database/query.ts'

/** Inserts many rows with few statements: the rows travel as JSON, Buffers in PostgreSQL's hex form, columns in snake_case with their
 *  types. About 2,000 rows a statement keep each far below the time that one may take. */
export async function insertRows(tx: Tx, table: string, rows: readonly object[], columns: Readonly<Record<string, string>>): Promise<void> {
  const names = Object.keys(columns)
  const record = names.map(name => `"${camel(name)}" ${columns[name] ?? 'text'}`).join(', ')
  const text = `insert into ${table} (${names.join(', ')})
    select ${names.map(name => `r."${camel(name)}"`).join(', ')} from json_to_recordset($1::json) as r (${record})`
  for (let start = 0; start < rows.length; start += CHUNK) {
    await tx.run({ text, values: [JSON.stringify(rows.slice(start, start + CHUNK).map(inHex))] })
  }
}

const CHUNK = 2_000

const camel = (name: string): string => name.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase())

const inHex = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value]))
