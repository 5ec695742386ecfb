import { cx } from '#web/shared/ui/cx.ts'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { countText } from './count-text.ts'
import css from './chip.module.css'

interface ChipProps {
  readonly isOn: boolean
  readonly icon?: IconName
  readonly count?: number | undefined
  /** Red while its number is not 0. */
  readonly isLate?: boolean
  readonly onPress: () => void
  readonly children: string
}

/** One choice of a row of them, pressed or not. */
export const Chip = ({ isOn, icon, count, isLate = false, onPress, children }: ChipProps) => (
  <button
    type="button"
    className={cx(css['chip'], isLate && count !== undefined && count > 0 && css['late'])}
    aria-pressed={isOn}
    onClick={onPress}
  >
    {icon && <Icon name={icon} size="s" />}
    {children}
    {count !== undefined && <span className="num">{countText(count)}</span>}
  </button>
)
