import type { ReactNode } from 'react'
import { t } from '../i18n/texts.ts'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import css from './tracker.module.css'

export interface TrackerStep {
  readonly key: string
  readonly state: 'done' | 'now' | 'next' | 'refused'
  readonly title: ReactNode
  /** When it happened, or until when it will. */
  readonly detail?: ReactNode
  readonly icon?: IconName | undefined
}

const ICONS = { done: 'check', now: 'clock', next: undefined, refused: 'close' } as const
const SPOKEN = { done: 'ui.stepDone', now: 'ui.stepNow', next: 'ui.stepNext', refused: 'ui.stepDone' } as const

/** What happened, what happens now with its deadline, what comes next: one list downwards. */
export const Tracker = ({ steps, label }: { readonly steps: readonly TrackerStep[]; readonly label?: string | undefined }) => (
  <ol className={css['tracker']} aria-label={label}>
    {steps.map(({ key, state, title, detail, icon = ICONS[state] }) => (
      <li key={key} className={cx(css['step'], css[state])} aria-current={state === 'now' ? 'step' : undefined}>
        <span className={css['point']}>{icon && <Icon name={icon} size="s" />}</span>
        <span className="spoken">{t(SPOKEN[state])}: </span>
        <span className={css['title']}>{title}</span>
        {detail !== undefined && <span className={css['detail']}>{detail}</span>}
      </li>
    ))}
  </ol>
)
