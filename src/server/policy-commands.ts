import { parseArgs } from 'node:util'
import type { PolicyRow } from '#contract/policies.ts'
import type { Policies, PolicyKey } from '#domain/kernel/policy.ts'
import { isPolicyKey, POLICY_RULES } from '#domain/kernel/policy.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { NATION, POLICY_SCOPES, type PolicyScope } from '#domain/kernel/policy-scope.ts'
import { changePolicy, listPolicies, takeBackPolicyChange } from './modules/policies/index.ts'
import type { Ctx } from './platform/context.ts'

/** What a command does with a transaction of the system. @returns the exit code */
export type InTransaction = (work: (ctx: Ctx) => Promise<number>) => Promise<number>

export const POLICY_USAGE = {
  list: 'policy list [--scope nation|province:<code>|agency:<code>|campaign:<code>]',
  set: 'policy set --key <policy> --value <value|wider> --reason "<why>" [--from YYYY-MM-DD] [--scope …]',
  takeBack: 'policy take-back --no <number> --reason "<why>"',
} as const

/** Every policy of a scope with its value, its source and what is planned. */
export async function showPolicies(args: readonly string[], run: InTransaction): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { scope: { type: 'string' } } })
  const scope = parseScope(values.scope)
  if (!scope) return wrongly(POLICY_USAGE.list)
  return run(ctx => told(async () => show((await listPolicies(ctx, scope)).items)))
}

function show(items: readonly PolicyRow[]): void {
  for (const { key, value, source, planned } of items) {
    console.log(`${key} = ${JSON.stringify(value)}  (${source ? `${source.kind} ${source.code}`.trim() : 'default'})`)
    for (const one of planned)
      console.log(`    no. ${one.no}: from ${one.validFrom} ${one.value === null ? 'wider' : JSON.stringify(one.value)}`)
  }
}

/** Changes a policy as the system; "wider" gives it back to the wider scope. */
export async function setPolicy(args: readonly string[], run: InTransaction): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      key: { type: 'string' },
      value: { type: 'string' },
      reason: { type: 'string' },
      from: { type: 'string' },
      scope: { type: 'string' },
    },
  })
  const scope = parseScope(values.scope)
  const { key, value, reason, from } = values
  if (!scope || key === undefined || value === undefined || !reason || !isPolicyKey(key)) return wrongly(POLICY_USAGE.set)
  return run(ctx =>
    told(async () => {
      const no = await changePolicy(ctx, { key, scope, value: parseValue(key, value), validFrom: from ?? ctx.today, reason })
      console.log(
        `Change no. ${no}: ${key} for ${nameOf(scope)} from ${from ?? ctx.today}. Dossiers already sent keep what they were filed under.`,
      )
    }),
  )
}

export async function takeBackPolicy(args: readonly string[], run: InTransaction): Promise<number> {
  const { no, reason } = parseArgs({ args: [...args], options: { no: { type: 'string' }, reason: { type: 'string' } } }).values
  if (no === undefined || !/^\d{1,15}$/u.test(no) || !reason) return wrongly(POLICY_USAGE.takeBack)
  return run(ctx =>
    told(async () => {
      await takeBackPolicyChange(ctx, { no: Number(no), reason })
      console.log(`Change no. ${no} is taken back: what counted before it counts again.`)
    }),
  )
}

/** A refusal in the words of the command line. */
async function told(work: () => Promise<void>): Promise<number> {
  try {
    await work()
    return 0
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const wrong = error.fields.map(({ field, code, values }) => `${field}: ${code} ${JSON.stringify(values ?? {})}`)
    console.error([error.code, ...wrong].join('\n  '))
    return 1
  }
}

function parseScope(text: string | undefined): PolicyScope | undefined {
  if (text === undefined || text === 'nation') return NATION
  const [word = '', code = ''] = text.split(':')
  const kind = POLICY_SCOPES.find(known => known === word)
  return kind && kind !== 'nation' && code !== '' ? { kind, code } : undefined
}

const nameOf = ({ kind, code }: PolicyScope): string => `${kind} ${code}`.trim()

/** "yes" and "no", a number, a word, or words with commas: as the policy has it. */
function parseValue(key: PolicyKey, text: string): Policies[PolicyKey] | null {
  if (text === 'wider') return null
  const words: Readonly<Record<string, boolean>> = { yes: true, true: true, no: false, false: false }
  const { kind } = POLICY_RULES[key].form
  if (kind === 'yesNo') return words[text] ?? (text as never)
  if (kind === 'number') return Number(text)
  return (kind === 'someOf' ? text.split(',') : text) as Policies[PolicyKey]
}

const wrongly = (usage: string): number => {
  console.error(`Usage: npx vssid ${usage}`)
  return 2
}
