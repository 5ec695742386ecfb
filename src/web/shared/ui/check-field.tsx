import type { ReactNode } from 'react'
import { FieldError } from './field.tsx'
import css from './choice.module.css'

interface CheckFieldProps {
  readonly id: string
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly error?: string | undefined
  readonly disabled?: boolean
}

/** One yes-or-no with its sentence beside it. The whole line can be pressed. */
export const CheckField = ({ id, label, checked, onChange, error, disabled = false }: CheckFieldProps) => (
  <div>
    <label className={css['choice']} htmlFor={id}>
      <input
        id={id}
        name={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={event => onChange(event.currentTarget.checked)}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
      />
      <span>{label}</span>
    </label>
    <FieldError id={id} error={error} />
  </div>
)
