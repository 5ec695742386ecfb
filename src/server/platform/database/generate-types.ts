import type pg from 'pg'

const TYPES: Readonly<Record<string, string>> = {
  int8: 'number',
  int4: 'number',
  int2: 'number',
  float8: 'number',
  numeric: 'number',
  bool: 'boolean',
  text: 'string',
  uuid: 'string',
  date: 'string',
  timestamptz: 'Date',
  interval: 'string',
  bytea: 'Buffer',
  jsonb: 'unknown',
  json: 'unknown',
  xid8: 'string',
  _text: 'string[]',
}

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly notNull: boolean
  readonly hasDefault: boolean
  readonly generated: boolean
  readonly words: readonly string[] | null
}

/** TypeScript for the migrated schema: one interface a table; a column whose check lists words becomes a union of them. */
export async function generateTypes(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(`
    select c.relname as table, a.attname as column, t.typname as type, a.attnotnull as "notNull",
      a.atthasdef and a.attgenerated = '' as "hasDefault", a.attgenerated <> '' or a.attidentity = 'a' as generated,
      (select array_agg(w[1]) from pg_constraint k, regexp_matches(pg_get_constraintdef(k.oid), '''([a-zA-Z0-9_]+)''::text', 'g') w
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
          and pg_get_constraintdef(k.oid) ~ '= ANY \\(ARRAY') as words
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid
    join pg_type t on t.oid = a.atttypid
    where n.nspname = 'public' and c.relkind in ('r', 'p', 'v') and not c.relispartition and a.attnum > 0 and not a.attisdropped
      and c.relname <> 'platform_migration'
    order by 1, a.attnum`)
  const tables = Map.groupBy(rows, row => row.table)
  const body = [...tables].map(([table, columns]) => `  ${camel(table)}: {\n${columns.map(line).join('\n')}\n  }`).join('\n')
  return `// Generated from the migrated schema by \`npm run generate\`; not edited by hand.\nimport type { ColumnType, Generated } from 'kysely'\n\nexport interface Database {\n${body}\n}\n`
}

function line(column: Column): string {
  const base = column.words ? column.words.map(word => `'${word}'`).join(' | ') : (TYPES[column.type] ?? 'unknown')
  const nullable = column.notNull || base === 'unknown' ? base : `${base} | null`
  const type = column.generated ? `ColumnType<${nullable}, never, never>` : column.hasDefault ? `Generated<${nullable}>` : nullable
  const name = `    ${camel(column.column)}:`
  const isLong = column.words !== null && type === base && `${name} ${type}`.length > WIDTH
  return isLong ? `${name}${(column.words ?? []).map(word => `\n      | '${word}'`).join('')}` : `${name} ${type}`
}

/** As wide as the formatter leaves a line; a longer union has a line for each word. */
const WIDTH = 140

const camel = (name: string): string => name.replace(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())
