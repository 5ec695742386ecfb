import { cx } from '#web/shared/ui/cx.ts'
import { t } from '../../t.ts'
import css from './set-password.module.css'

interface StrengthBarProps {
  readonly strength: 0 | 1 | 2 | 3
  readonly isTyped: boolean
}

/** How hard the password is to guess: three bars and a word. */
export const StrengthBar = ({ strength, isTyped }: StrengthBarProps) => (
  <div className={css['strength']}>
    <span className={css['bars']} aria-hidden="true">
      {[1, 2, 3].map(bar => (
        <span key={bar} className={cx(css['bar'], bar <= strength && css[`on${strength}`])} />
      ))}
    </span>
    <span role="status">{isTyped && t('accounts.strength', { word: t(`accounts.strength.${strength}`) })}</span>
  </div>
)
