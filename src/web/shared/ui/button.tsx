import type { ReactNode } from 'react'
import { AppLink } from './app-link.tsx'
import { cx } from './cx.ts'
import { Icon, type IconName } from './icon.tsx'
import css from './button.module.css'

interface Look {
  /** One `main` a screen; `second` outlined; `quiet` text only; `refuse` red outlined. */
  readonly look?: 'main' | 'second' | 'quiet' | 'refuse'
  readonly icon?: IconName | undefined
  readonly wide?: boolean
  readonly small?: boolean
  readonly children: ReactNode
}

interface ButtonProps extends Look {
  readonly type?: 'button' | 'submit'
  readonly onClick?: (() => void) | undefined
  /** Work is under way: further presses do nothing and the word stays readable. */
  readonly busy?: boolean
  /** Only together with the reason, given by `describedBy`. */
  readonly disabled?: boolean
  readonly describedBy?: string | undefined
  readonly pressed?: boolean | undefined
  readonly expanded?: boolean | undefined
  readonly label?: string | undefined
}

const classOf = ({ look = 'main', wide, small }: Look) => cx(css['button'], css[look], wide && css['wide'], small && css['small'])

/** Does something here. The word is a verb ("Gửi tờ khai"). */
export const Button = ({
  type = 'button',
  onClick,
  busy = false,
  disabled = false,
  describedBy,
  pressed,
  expanded,
  label,
  ...look
}: ButtonProps) => (
  <button
    type={type}
    className={classOf(look)}
    aria-disabled={busy || undefined}
    aria-busy={busy || undefined}
    disabled={disabled}
    aria-describedby={describedBy}
    aria-pressed={pressed}
    aria-expanded={expanded}
    aria-label={label}
    onClick={event => {
      // The second press of a double press would fall on what the first one has opened.
      if (busy || (type === 'submit' && event.detail > 1)) event.preventDefault()
      else onClick?.()
    }}
  >
    {busy ? <span className={css['wheel']} aria-hidden="true" /> : look.icon && <Icon name={look.icon} />}
    {look.children}
  </button>
)

interface ButtonLinkProps extends Look {
  readonly href: string
  readonly download?: string | undefined
  /** See AppLink. */
  readonly otherApp?: boolean | undefined
  readonly onClick?: (() => void) | undefined
}

/** Goes somewhere, and looks like a button. */
export const ButtonLink = ({ href, download, otherApp, onClick, ...look }: ButtonLinkProps) => (
  <AppLink href={href} download={download} otherApp={otherApp} onClick={onClick} className={classOf(look)}>
    {look.icon && <Icon name={look.icon} />}
    {look.children}
  </AppLink>
)
