import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { useArrival } from '../../parts/use-arrival.ts'
import { useSignOut } from '../../session/session.ts'
import { t } from '../../t.ts'
import { PasswordForm } from './password-form.tsx'
import css from './password.module.css'

/** Stands in the place of every page while the password is one that somebody else has made. */
export const PasswordDuePage = () => {
  useArrival(t('agency.password.due'))
  const { signOut, isBusy } = useSignOut()
  return (
    <main className={css['page']}>
      <div className={css['box']}>
        <h1 tabIndex={-1}>{t('agency.password.due')}</h1>
        <p className="muted">{t('agency.password.dueMore')}</p>
        <Panel>
          <PasswordForm />
        </Panel>
        <Button look="quiet" icon="sign-out" busy={isBusy} onClick={signOut}>
          {t('agency.signOut')}
        </Button>
      </div>
    </main>
  )
}
