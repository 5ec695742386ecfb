import type { ReactNode } from 'react'
import { FieldGroup, type FieldLook } from './field.tsx'
import css from './choice.module.css'

interface RadioChoice<T extends string = string> {
  readonly value: T
  readonly label: ReactNode
  readonly detail?: ReactNode
}

interface RadioGroupProps<T extends string> extends FieldLook {
  readonly choices: readonly RadioChoice<T>[]
  readonly value: string
  readonly onChange: (value: T) => void
}

/** One of two to five choices that are all worth reading. */
export const RadioGroup = <T extends string>({ id, choices, value, onChange, ...look }: RadioGroupProps<T>) => (
  <FieldGroup id={id} {...look}>
    {choices.map(choice => (
      <label key={choice.value} className={css['choice']}>
        <input type="radio" name={id} value={choice.value} checked={value === choice.value} onChange={() => onChange(choice.value)} />
        <span>
          {choice.label}
          {choice.detail !== undefined && <span className={css['detail']}>{choice.detail}</span>}
        </span>
      </label>
    ))}
  </FieldGroup>
)
