import { formatSeconds } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { describedBy, Field } from '#web/shared/ui/field.tsx'
import control from '#web/shared/ui/control.module.css'
import type { Bound } from '#web/shared/ui/text-field.tsx'
import { t } from '../t.ts'
import css from './code-field.module.css'
import { useClock } from './use-clock.ts'

interface CodeFieldProps {
  readonly field: Bound
  readonly error: string | undefined
  /** End of the code, in milliseconds of this phone's clock; undefined when it is spent. */
  readonly endsAt: number | undefined
  readonly lifetimeMs: number
}

/** Six figures in one field, so that the phone can fill them from the message, and the time that is left. */
export const CodeField = ({ field, error, endsAt, lifetimeMs }: CodeFieldProps) => (
  <>
    <Field id={field.id} label={t('code.field')} error={error}>
      <input
        className={cx(control['control'], css['code'])}
        id={field.id}
        name={field.id}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={11}
        spellCheck={false}
        value={field.value}
        onChange={event => field.onChange(event.currentTarget.value)}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy({ id: field.id, hint: undefined, error })}
      />
    </Field>
    {endsAt !== undefined && <TimeLeft endsAt={endsAt} lifetimeMs={lifetimeMs} />}
  </>
)

interface TimeLeftProps {
  readonly endsAt: number
  readonly lifetimeMs: number
}

const TimeLeft = ({ endsAt, lifetimeMs }: TimeLeftProps) => {
  const left = Math.max(0, endsAt - useClock(endsAt))
  return (
    <>
      {left > 0 ? (
        <p className={css['left']} role="timer">
          {t('code.left', { time: timeLeft(left) })}
        </p>
      ) : (
        <p className={css['over']} role="status">
          {t('code.over')}
        </p>
      )}
      <div className={css['bar']} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (left / lifetimeMs) * 100)}%` }} />
      </div>
    </>
  )
}

/** "3 phút 12 giây" */
const timeLeft = (ms: number): string => {
  const [minutes = '0', seconds = '00'] = formatSeconds(ms / 1000).split(':')
  return minutes === '0' ? t('code.seconds', { seconds: Number(seconds) }) : t('code.minutes', { minutes, seconds: Number(seconds) })
}
