import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import css from './note.module.css'
import tone from './tone.module.css'

interface NoteProps {
  readonly kind?: 'info' | 'ok' | 'warn' | 'err'
  /** A line that stands alone. */
  readonly title?: string | undefined
  readonly icon?: IconName
  /** Spoken when it appears: politely, or at once for an error that stops the work. */
  readonly live?: 'polite' | 'assertive' | undefined
  readonly children?: ReactNode
}

const ICONS = { info: 'info', ok: 'check', warn: 'warning', err: 'warning' } as const
const ROLES = { polite: 'status', assertive: 'alert' } as const

/** Tells one thing: a bold line that stands alone, then one sentence. There are no toasts; a result is written where the action was. */
export const Note = ({ kind = 'info', title, icon = ICONS[kind], live, children }: NoteProps) => (
  <div className={cx(css['note'], tone[kind])} role={live && ROLES[live]}>
    <Icon name={icon} />
    <div className={css['words']}>
      {title && <strong className={css['title']}>{title}</strong>}
      {children}
    </div>
  </div>
)
