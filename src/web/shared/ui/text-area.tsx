import control from './control.module.css'
import { describedBy, Field, type FieldLook } from './field.tsx'
import type { Bound } from './text-field.tsx'

interface TextAreaProps extends FieldLook, Bound {
  readonly rows?: number
  readonly maxLength?: number | undefined
}

/** Several lines of free text: a note to an applicant, a remark. */
export const TextArea = ({ id, label, hint, error, optional, value, onChange, onBlur, rows = 3, maxLength }: TextAreaProps) => (
  <Field id={id} label={label} hint={hint} error={error} optional={optional}>
    <textarea
      className={control['control']}
      id={id}
      name={id}
      rows={rows}
      maxLength={maxLength}
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={describedBy({ id, hint, error })}
    />
  </Field>
)
