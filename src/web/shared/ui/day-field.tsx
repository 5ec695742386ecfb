import control from './control.module.css'
import { describedBy, Field, type FieldLook } from './field.tsx'
import type { Bound } from './text-field.tsx'

interface DayFieldProps extends FieldLook, Bound {
  /** First and last day that may be chosen, "2026-11-20". */
  readonly min?: string
  readonly max?: string
}

/** A day of the calendar near today, with the machine's own calendar. Value and bounds as "2026-11-20", '' for none. */
export const DayField = ({ id, label, hint, error, optional, value, onChange, min, max }: DayFieldProps) => (
  <Field id={id} label={label} hint={hint} error={error} optional={optional}>
    <input
      className={control['control']}
      id={id}
      name={id}
      type="date"
      value={value}
      min={min}
      max={max}
      onChange={event => onChange(event.currentTarget.value)}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={describedBy({ id, hint, error })}
    />
  </Field>
)
