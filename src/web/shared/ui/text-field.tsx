import { useState } from 'react'
import { t } from '../i18n/texts.ts'
import control from './control.module.css'
import { cx } from './cx.ts'
import { describedBy, Field, type FieldLook } from './field.tsx'
import { Icon } from './icon.tsx'

/** What `useForm().field(name)` gives to a control. */
export interface Bound {
  readonly id: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  readonly error?: string | undefined
}

interface TextFieldProps extends FieldLook, Bound {
  readonly type?: 'text' | 'tel' | 'email' | 'password'
  readonly inputMode?: 'numeric' | 'tel' | 'email' | 'text' | undefined
  /** Token of the HTML standard ("tel", "name", "one-time-code"); always set it, "off" only for other people's data. */
  readonly autoComplete: string
  readonly autoCapitalize?: 'none' | 'words' | 'characters' | undefined
  /** Large figures with even widths, for numbers that are compared with a paper. */
  readonly figures?: boolean
  readonly maxLength?: number | undefined
  readonly spellCheck?: boolean
  readonly lang?: string | undefined
  readonly disabled?: boolean
  /** Offered while typing; anything else may be typed as well. */
  readonly suggestions?: readonly string[] | undefined
}

/** One line of text. Paste is always allowed, there is no placeholder, and a password can be shown. */
export const TextField = ({
  id,
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  onBlur,
  type = 'text',
  figures = false,
  spellCheck = false,
  suggestions,
  ...input
}: TextFieldProps) => {
  const [shown, setShown] = useState(false)
  const secret = type === 'password'
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <span className={control['wrap']}>
        <input
          {...input}
          className={cx(control['control'], figures && control['number'], secret && control['affixed'])}
          id={id}
          name={id}
          type={secret && shown ? 'text' : type}
          value={value}
          spellCheck={spellCheck}
          onChange={event => onChange(event.currentTarget.value)}
          onBlur={onBlur}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy({ id, hint, error })}
          list={suggestions && `${id}-list`}
        />
        {suggestions && (
          <datalist id={`${id}-list`}>
            {suggestions.map(word => (
              <option key={word} value={word} />
            ))}
          </datalist>
        )}
        {secret && (
          <button
            type="button"
            className={control['affix']}
            aria-pressed={shown}
            aria-label={t('ui.showPassword')}
            aria-controls={id}
            onClick={() => setShown(!shown)}
          >
            <Icon name={shown ? 'eye-off' : 'eye'} size="s" />
            {t(shown ? 'ui.hide' : 'ui.show')}
          </button>
        )}
      </span>
    </Field>
  )
}
