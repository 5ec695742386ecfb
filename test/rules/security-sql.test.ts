import { expect, test } from 'vitest'
import { nodesOf, sourcesIn, type SourceFile, type Syntax } from '#test/support/syntax.ts'

const STATEMENT = /\b(?:select|insert into|update|delete from|with|set local|alter|create|notify|listen)\b/iu

interface Spliced {
  readonly where: string
  readonly piece: string
}

/** Pieces that are put into the text of a statement instead of being sent beside it as values. */
function splicedInto(file: SourceFile): readonly Spliced[] {
  return nodesOf(file).flatMap(({ node, parent }) => {
    if (node.type !== 'TemplateLiteral' || isSafeTag(file, parent) || !STATEMENT.test(file.text.slice(node.start, node.end))) return []
    if (!isStatement(file.text.slice(node.start, node.end))) return []
    const pieces = node['expressions'] as readonly Syntax[]
    return pieces.map(({ start, end }) => ({ where: file.path, piece: file.text.slice(start, end) }))
  })
}
/** The tag sql`…` of Kysely sends each piece as a value. */
const isSafeTag = ({ text }: SourceFile, parent: Syntax | undefined): boolean =>
  parent?.type === 'TaggedTemplateExpression' && /^sql(?:<[\s\S]*>)?$/u.test(text.slice(parent.start, (parent['quasi'] as Syntax).start))

/** A sentence for people may hold such a word too; a statement begins with it, or with a piece and then a clause. */
const isStatement = (text: string): boolean =>
  /^`\s*(?:\(?\s*(?:select|insert into|update|delete from|with|set local|alter|create|notify|listen)\b|\$\{\w+\}\s+(?:where|and|order|group|from)\b)/iu.test(
    text,
  )

/** Text of statements that the program wrote itself: a constant. */
const isConstant = (piece: string): boolean =>
  /^[A-Z][A-Z0-9_]*(?: \+ 1)?$/u.test(piece) || /^counted\('\w+', (?:WAITS|`[^?]*`)\)$/u.test(piece)

/** Pieces that are no constants, each looked at: words of our own, and values only by `bind`, which gives "$1" and sends the value beside. */
const REVIEWED: Readonly<Record<string, readonly string[]>> = {
  // Names of tables and columns, from the rows of our own directories and demo people.
  'db/seed/insert-rows.ts': ["names.join(', ')", 'names.map(name => `r."${camel(name)}"`).join(\', \')', 'record', 'table'],
  'src/server/modules/directory/store.ts': [
    ...['given', "key.join(', ')", "names.join(', ')", 'names.map(name => `r."${camel(name)}"`).join(\', \')', 'old', 'record'],
    ...["rest.join(', ')", 'table', "isFed ? ` and ${table}.feed_no is null` : ''"],
  ],
  // Tables and columns of TARGETS and of the shapes of feeds: of a file nothing but the choice among them.
  'src/server/modules/feeds/load-store.ts': ['fault', 'name', "target.isOfPerson ? ' and participant_id is not null' : ''"],
  'src/server/modules/feeds/merge-store.ts': [
    ...["changed.map(name => `${name} = f.${name}`).join(', ')", "into.join(', ')", "rowKey(load, 't')", 'same', 'table', 'version'],
    ...["shape.kind === 'benefits' ? ` || jsonb_build_object('paid_months', ${PAID})` : ''", "values.join(', ')"],
  ],
  'src/server/modules/feeds/take-back-store.ts': [
    ...['added(target)', "hasFeed ? 'u.feed_no' : 'null::int'", 'names', "rowKey({ target }, 't')", 'table', 'target.table'],
  ],
  // The contact that an account had at a moment: of two words each, written where it is called.
  'src/server/invariants/beyond-sql.ts': ["contactAt('email', 'm')", "contactAt('phone', 'm')"],
  'src/server/invariants/of-accounts.ts': ["contactAt('email', 'k')", "contactAt('phone', 'k')"],
  // The list of invariants in the same file.
  'src/server/invariants/index.ts': ['sql'],
  // Conditions of the periods, written in the same files.
  'src/server/invariants/of-periods.ts': ['moment'],
  'src/server/modules/accounts/forget-store.ts': ['condition', 'key', 'table'],
  'src/server/modules/notifications/forget-store.ts': ['condition'],
  // One of two conditions, written where it is called.
  'src/server/modules/registration/risk-views.ts': ['condition'],
  'src/server/modules/review/queue-views.ts': [
    ...["['f.agency_code = a.code', ...inState, ...conditions].join(' and ')", "all.join(' and ')", 'area', 'condition', 'limit', 'name'],
    ...['sorted', 'source(query, { conditions, sorted, limit, bind })', 'wanted'],
  ],
  // Writes files of the repository, not statements of requests.
  'src/server/platform/database/describe-schema.ts': ["lines.map(line => `  ${line}`).join(',\\n')", 'partition', 'table.name'],
  // Parts of statements, written beside them.
  'src/server/modules/units/handover-store.ts': ['sheets'],
  'src/server/modules/units/pile-store.ts': ['own'],
  'src/server/modules/units/pile-views.ts': ["hasFormer('$1')"],
  'src/server/modules/units/scan-store.ts': ["hasFormer('c.pile_id')"],
  // A name of our own; "listen" takes no values.
  'src/server/platform/database/listen.ts': ['pg.escapeIdentifier(channel)'],
  // Names of our own roles, and a password of our own making, quoted by the database: "alter role" takes no values.
  'src/server/platform/database/open.ts': ['role', "rows[0]?.literal ?? ''"],
}

const files = sourcesIn(['src/server', 'db/seed'])

test('no value is written into the text of a statement: pieces are constants, or stand here with a reason', () => {
  const pieces = files.flatMap(splicedInto).filter(({ piece }) => !isConstant(piece))
  const shown = [...new Set(pieces.map(({ where, piece }) => `${where}: ${piece}`))]
  const reviewed = Object.entries(REVIEWED).flatMap(([where, list]) => list.map(piece => `${where}: ${piece}`))
  expect(shown.toSorted()).toEqual(reviewed.toSorted())
})

test('raw pieces of the query builder are written nowhere', () => {
  const raw = files.filter(({ text }) => /\bsql\.(?:raw|lit)\b|\bsql\.literal\b/u.test(text)).map(({ path }) => path)
  expect(raw).toEqual([])
})

test('the rule sees a value in a statement', () => {
  const file = (text: string): SourceFile => ({ path: 'x.ts', text })
  expect(splicedInto(file("const a = `select * from t where name = '${name}'`"))).toHaveLength(1)
  expect(splicedInto(file('const a = `update t set a = ${value}`'))).toHaveLength(1)
  expect(splicedInto(file('const a = sql`select ${name}`; const b = sql<number>`update t set a = ${c}`'))).toEqual([])
  expect(splicedInto(file('const a = `Please select ${thing}`'))).toEqual([])
})
