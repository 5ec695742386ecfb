import { POLICY_RULES, type PolicyKey } from '#domain/kernel/policy.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { FieldGroup } from '#web/shared/ui/field.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { TextField, type Bound } from '#web/shared/ui/text-field.tsx'
import { choicesOf, isTicked, valueOf, valueText } from '../../parts/policy-words.ts'
import { t } from '../../t.ts'

/** More numbers than this are typed instead of chosen. */
const MOST_CHOICES = 40

/** The new value of a policy, by its form: words beside each other, numbers in a list, long ranges typed. */
export const ValueField = ({ policy, bound }: { readonly policy: PolicyKey; readonly bound: Bound }) => {
  const { form } = POLICY_RULES[policy]
  const { id, value, onChange, error } = bound
  if (isTicked(policy)) return <Ticked policy={policy} bound={bound} />
  if (form.kind !== 'number') {
    const choices = choicesOf(policy).map(word => ({ value: word, label: valueText(policy, valueOf(policy, word)) }))
    return <RadioGroup id={id} label={t('policies.value')} value={value} onChange={onChange} error={error} choices={choices} />
  }
  const numbers = Array.from({ length: (form.max - form.min) / form.step + 1 }, (_, n) => form.min + n * form.step)
  if (numbers.length <= MOST_CHOICES) {
    const choices = numbers.map(number => ({ value: String(number), label: valueText(policy, number) }))
    return <SelectField {...bound} label={t('policies.value')} choices={choices} />
  }
  return (
    <TextField
      {...bound}
      label={t('policies.days')}
      hint={t('policies.range', { min: form.min, max: form.max })}
      inputMode="numeric"
      autoComplete="off"
    />
  )
}

/** Several that may be chosen together, each with its box. */
const Ticked = ({ policy, bound: { id, value, onChange, error } }: { readonly policy: PolicyKey; readonly bound: Bound }) => {
  const { form } = POLICY_RULES[policy]
  const chosen = value.split(',').filter(Boolean)
  const words = form.kind === 'someOf' ? form.words : []
  const tick = (word: string, isOn: boolean) => onChange(words.filter(each => (each === word ? isOn : chosen.includes(each))).join(','))
  return (
    <FieldGroup id={id} label={t('policies.value')} error={error}>
      {words.map(word => (
        <CheckField
          key={word}
          id={`${id}-${word}`}
          label={valueText(policy, [word])}
          checked={chosen.includes(word)}
          onChange={isOn => tick(word, isOn)}
        />
      ))}
    </FieldGroup>
  )
}
