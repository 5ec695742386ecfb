import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../../t.ts'
import css from './sign-in.module.css'

const PROMISES = ['shell.guest.card', 'shell.guest.months', 'shell.guest.track'] as const

/** The left half of the sign-in page on a computer: what the app is for. */
export const SignInPromise = () => (
  <aside className={css['promise']} aria-label={t('shell.fullName')}>
    <p className={css['claim']}>{t('accounts.promise')}</p>
    <ul>
      {PROMISES.map(key => (
        <li key={key}>
          <Icon name="check" />
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  </aside>
)
