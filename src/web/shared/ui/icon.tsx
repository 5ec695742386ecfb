import { DRAWINGS, type IconName } from './icon-drawings.ts'
import { cx } from './cx.ts'
import css from './icon.module.css'

interface IconProps {
  readonly name: IconName
  readonly size?: 's' | 'm' | 'l'
  readonly className?: string | undefined
}

/** A line drawing beside a word. Never the only carrier of meaning: it is hidden from screen readers. */
export const Icon = ({ name, size = 'm', className }: IconProps) => (
  <svg className={cx(css['icon'], css[size], className)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={DRAWINGS[name]} />
  </svg>
)
export type { IconName }
