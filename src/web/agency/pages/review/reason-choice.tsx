import type { Reason } from '#domain/review/reasons.ts'
import { t } from '../../t.ts'
import css from './decision.module.css'

interface ReasonChoiceProps {
  readonly title: string
  readonly reasons: readonly Reason[]
  readonly chosen: readonly Reason[]
  readonly onChange: (chosen: readonly Reason[]) => void
}

/** Reasons of a rejection; several may be chosen, and they are sent in the order of the list. */
export const ReasonChoice = ({ title, reasons, chosen, onChange }: ReasonChoiceProps) => (
  <fieldset className={css['group']}>
    <legend className={css['legend']}>{title}</legend>
    {reasons.map(reason => (
      <Tick
        key={reason}
        id={`reason-${reason}`}
        label={t(`review.reason.${reason}`)}
        checked={chosen.includes(reason)}
        onChange={on => onChange(reasons.filter(one => (one === reason ? on : chosen.includes(one))))}
      />
    ))}
  </fieldset>
)

interface TickProps {
  readonly id: string
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** A key that ticks it. */
  readonly hotkey?: string | undefined
}

/** A check box of the console: one line of 36 pixels. */
export const Tick = ({ id, label, checked, onChange, hotkey }: TickProps) => (
  <label className={css['tick']} htmlFor={id}>
    <input id={id} type="checkbox" checked={checked} onChange={event => onChange(event.currentTarget.checked)} />
    <span>{label}</span>
    {hotkey !== undefined && <kbd aria-hidden="true">{hotkey}</kbd>}
  </label>
)
