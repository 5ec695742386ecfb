import { t } from '../i18n/texts.ts'
import control from './control.module.css'
import { cx } from './cx.ts'
import { describedBy, Field, type FieldLook } from './field.tsx'
import { Icon } from './icon.tsx'
import type { Bound } from './text-field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
}

interface SelectFieldProps extends FieldLook, Bound {
  readonly choices: readonly Choice[]
  /** The first line, without a value; default "Chọn". Null when a choice is always made. */
  readonly emptyLabel?: string | null
  readonly autoComplete?: string | undefined
  /** Until the level above has been chosen; say so in the hint. */
  readonly disabled?: boolean
}

/** One of a list, with the phone's own list control: provinces, communes, years. Up to some hundred choices; above that a Combobox. */
export const SelectField = ({
  id,
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  choices,
  emptyLabel,
  autoComplete,
  disabled = false,
}: SelectFieldProps) => (
  <Field id={id} label={label} hint={hint} error={error} optional={optional}>
    <span className={control['wrap']}>
      <select
        className={cx(control['control'], control['select'])}
        id={id}
        name={id}
        value={value}
        disabled={disabled}
        autoComplete={autoComplete}
        onChange={event => onChange(event.currentTarget.value)}
        onBlur={onBlur}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy({ id, hint, error })}
      >
        {emptyLabel !== null && <option value="">{emptyLabel ?? t('ui.choose')}</option>}
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="down" className={control['chevron']} />
    </span>
  </Field>
)
