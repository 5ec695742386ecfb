import type { PolicyRow, PolicyScopeRow, PolicyValue } from '#contract/policies.ts'
import { POLICY_RULES, type PolicyKey } from '#domain/kernel/policy.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { format } from '#texts/format.ts'
import { t } from '../t.ts'

/** Of several that may be chosen together: two are written as a choice of three, more are ticked one by one. */
export const isTicked = (key: PolicyKey): boolean => {
  const { form } = POLICY_RULES[key]
  return form.kind === 'someOf' && form.words.length > 2
}

/** A value as one word for a form: "yes", "sms", "both", "card,visits", "240". */
export function wordOf(key: PolicyKey, value: PolicyValue): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length > 1 && !isTicked(key) ? 'both' : value.join(',')
  return String(value)
}

/** The value of a word; the server judges it. */
export function valueOf(key: PolicyKey, word: string): PolicyValue {
  const { form } = POLICY_RULES[key]
  switch (form.kind) {
    case 'yesNo':
      return word === 'yes'
    case 'number':
      return word.trim() === '' ? Number.NaN : Number(word)
    case 'someOf':
      return word === 'both' ? [...form.words] : word.split(',').filter(Boolean)
    case 'oneOf':
      return word
  }
}

/** The words that may be chosen for a policy that is no number. */
export function choicesOf(key: PolicyKey): readonly string[] {
  const { form } = POLICY_RULES[key]
  if (form.kind === 'yesNo') return ['yes', 'no']
  if (form.kind === 'someOf') return [...form.words, 'both']
  return form.kind === 'oneOf' ? form.words : []
}

/** Seconds that are read as minutes. */
const shownCount = (key: PolicyKey, count: number): number => (key === 'otpLifetimeS' ? count / 60 : count)

/** "5 ngày làm việc", "Có", "SMS hoặc email, người dân chọn". */
export function valueText(key: PolicyKey, value: PolicyValue): string {
  if (typeof value === 'number') {
    const words = (value === 1 ? textOf(`policies.one.${key}`) : undefined) ?? textOf(`policies.count.${key}`) ?? '{count}'
    return format(words, { count: shownCount(key, value) })
  }
  const word = wordOf(key, value)
  if (isTicked(key)) return listOf(word)
  return textOf(`policies.word.${word}`) ?? word
}

/** What a value means for people and officers, in a sentence. */
export function meaningOf(key: PolicyKey, value: PolicyValue): string {
  if (typeof value === 'number') return format(textOf(`policies.means.${key}`) ?? '', { count: shownCount(key, value) })
  const word = wordOf(key, value)
  return isTicked(key)
    ? format(textOf(`policies.means.${key}`) ?? '', { kinds: listOf(word) })
    : (textOf(`policies.means.${key}.${word}`) ?? '')
}

const listOf = (word: string): string =>
  word
    .split(',')
    .map(each => textOf(`policies.word.${each}`) ?? each)
    .join(', ')

export const policyName = (key: PolicyKey): string => t(`policies.name.${key}`)

/** "Cả nước", "BHXH cơ sở Nhiêu Lộc (07911)". */
export const scopeName = ({ kind, code, name }: Pick<PolicyScopeRow, 'kind' | 'code' | 'name'>): string =>
  kind === 'nation' ? t('policies.scope.nation') : t(`policies.scope.${kind}`, { name, code })

/** Where the value in force comes from, seen from a scope. */
export function sourceText(source: PolicyRow['source'], scope: PolicyScopeRow): string {
  if (source === null) return t('policies.source.default')
  if (source.kind === scope.kind && source.code === scope.code) return t('policies.source.own')
  return t('policies.source.from', { name: source.kind === 'nation' ? t('policies.scope.nation').toLowerCase() : source.name })
}
