import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import css from './tag.module.css'
import tone from './tone.module.css'

interface TagProps {
  readonly kind?: 'plain' | 'info' | 'ok' | 'warn' | 'err'
  readonly icon?: IconName | undefined
  readonly children: ReactNode
}

const ICONS = { plain: undefined, info: 'clock', ok: 'check', warn: 'warning', err: 'close' } as const

/** A state in one or two words with its icon: Đã duyệt, Đang kiểm tra, Cần bổ sung. */
export const Tag = ({ kind = 'plain', icon = ICONS[kind], children }: TagProps) => (
  <span className={cx(css['tag'], kind === 'plain' ? css['plain'] : tone[kind])}>
    {icon && <Icon name={icon} className={css['icon']} />}
    {children}
  </span>
)
