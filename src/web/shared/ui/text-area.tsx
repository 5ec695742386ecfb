import control from './control.module.css'
import { cx } from './cx.ts'
import { describedBy, Field, type FieldLook } from './field.tsx'
import type { Bound } from './text-field.tsx'

interface TextAreaProps extends FieldLook, Bound {
  readonly rows?: number
  readonly maxLength?: number
}

/** Several lines of own words. */
export const TextArea = ({ id, label, hint, error, optional, value, onChange, onBlur, rows = 4, maxLength }: TextAreaProps) => (
  <Field id={id} label={label} hint={hint} error={error} optional={optional}>
    <textarea
      className={cx(control['control'], control['area'])}
      id={id}
      name={id}
      rows={rows}
      maxLength={maxLength}
      value={value}
      autoComplete="off"
      onChange={event => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={describedBy({ id, hint, error })}
    />
  </Field>
)
