import type { ReactNode } from 'react'
import { AppLink } from './app-link.tsx'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import { Panel } from './panel.tsx'
import css from './row-list.module.css'
import tones from './tone.module.css'

/** A panel of rows (`Row`), one under the other. */
export const RowList = ({ children, label }: { readonly children: ReactNode; readonly label?: string | undefined }) => (
  <Panel flush>
    <ul className={css['rows']} aria-label={label}>
      {children}
    </ul>
  </Panel>
)

interface RowProps {
  readonly title: ReactNode
  /** One line of value, "BHXH 12 năm 2 tháng", not of explanation. */
  readonly detail?: ReactNode
  readonly icon?: IconName | undefined
  /** What the colour behind the icon says; the words say it too. */
  readonly tone?: 'info' | 'ok' | 'warn' | 'err' | undefined
  /** The row is one link … */
  readonly href?: string | undefined
  readonly download?: string | undefined
  /** … or one button … */
  readonly onClick?: (() => void) | undefined
  /** … or, with neither, plain text. What stands at the end instead of the chevron. */
  readonly end?: ReactNode
}

/** One line of a list: icon, title, value, chevron. The whole row is the link. */
export const Row = ({ title, detail, icon, tone, href, download, onClick, end }: RowProps) => {
  const inside = (
    <>
      {icon && (
        <span className={cx(css['icon'], tone ? tones[tone] : css['plain'])}>
          <Icon name={icon} />
        </span>
      )}
      <span className={css['words']}>
        <span className={css['title']}>{title}</span>
        {detail !== undefined && <span className={css['detail']}>{detail}</span>}
      </span>
      {end ?? ((href ?? onClick) && <Icon name={download === undefined ? 'next' : 'download'} className={css['chevron']} />)}
    </>
  )
  if (href !== undefined)
    return (
      <li className={css['item']}>
        <AppLink href={href} download={download} className={css['row']}>
          {inside}
        </AppLink>
      </li>
    )
  if (onClick)
    return (
      <li className={css['item']}>
        <button type="button" className={css['row']} onClick={onClick}>
          {inside}
        </button>
      </li>
    )
  return (
    <li className={css['item']}>
      <div className={css['row']}>{inside}</div>
    </li>
  )
}
