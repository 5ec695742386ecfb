import { t } from '../../t.ts'
import { Promises } from '../../promises.tsx'
import css from './sign-in.module.css'

/** The left half of the sign-in page on a computer: what the app is for. */
export const SignInPromise = () => (
  <aside className={css['promise']} aria-label={t('shell.fullName')}>
    <p className={css['claim']}>{t('accounts.promise')}</p>
    <Promises />
  </aside>
)
