import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { nodesOf, sourcesIn } from '#test/support/syntax.ts'

interface Pattern {
  readonly path: string
  readonly source: string
  readonly flags: string
}
const patterns = sourcesIn(['src/domain', 'src/contract', 'src/server', 'src/web']).flatMap(file =>
  nodesOf(file).flatMap(({ node }): Pattern[] => {
    const regex = node['regex'] as { readonly pattern: string; readonly flags: string } | undefined
    return node.type === 'Literal' && regex ? [{ path: file.path, source: regex.pattern, flags: regex.flags }] : []
  }),
)

/** As long as the longest text that a field takes. */
const LENGTH = 5_000
/** An honest pattern looks through all its texts in a hundredth of this; one that goes back and forth never ends. */
const NEVER_MS = 3_000

/** Signs that the pattern itself speaks of, one for each class that it names, and one that it does not expect. */
function signsOf(source: string): readonly string[] {
  const classes = Object.entries({ '\\d': '7', '\\w': 'k', '\\s': ' ', '\\p{L}': 'ế', '\\p{M}': '\u0301', '.': 'x', '\\0': '\0' })
  const named = classes.filter(([name]) => source.includes(name)).map(([, sign]) => sign)
  const written = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/gu, '').match(/[\p{L}\p{N}"'(),:;<>@[\]/_\-+#=|&%{}]/gu) ?? []
  return [...new Set([...named, ...written])].slice(0, 12)
}

/** Texts that make a pattern go back as often as it can: one or two of its own signs again and again, and then something else. */
const attacksOn = (source: string): readonly string[] => {
  const signs = signsOf(source)
  const pumps = [...signs, ...signs.flatMap(one => signs.filter(other => other !== one).map(other => one + other))]
  return pumps.flatMap(pump => ['', '\u0001', '!'].map(end => pump.repeat(Math.ceil(LENGTH / pump.length)).slice(0, LENGTH) + end))
}

/** The pattern and flags that never come to an end on some text; undefined when there is none. */
function endless({ path, source, flags }: Pattern): string | undefined {
  const context = createContext({ pattern: new RegExp(source, flags), texts: attacksOn(source), text: '' })
  const script = 'for (text of texts) { pattern.lastIndex = 0; pattern.test(text) }'
  try {
    runInContext(script, context, { timeout: NEVER_MS })
    return undefined
  } catch {
    const { text } = context as { readonly text: string }
    return `${path}: /${source}/${flags} on ${JSON.stringify(text.slice(0, 4))}…${JSON.stringify(text.slice(-2))}`
  }
}

test('no pattern can be made to run for ever by a text that somebody sends', () => {
  expect(patterns.length).toBeGreaterThan(150)
  expect(patterns.map(endless).filter(found => found !== undefined)).toEqual([])
}, 120_000)

test('a pattern that can be made to run for ever is found', () => {
  for (const source of ['^(a+)+$', '^(\\w+\\s?)*$']) expect(endless({ path: 'here', source, flags: 'u' }), source).toContain('here')
}, 120_000)
