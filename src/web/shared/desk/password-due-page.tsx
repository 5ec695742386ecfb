import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { useArrival } from './use-arrival.ts'
import { useSignOut } from './session.ts'
import { t } from './t.ts'
import { PasswordForm } from './password-form.tsx'
import css from './password.module.css'

/** Stands in the place of every page while the password is one that somebody else has made. */
export const PasswordDuePage = () => {
  useArrival(t('desk.password.due'))
  const { signOut, isBusy } = useSignOut()
  return (
    <main className={css['page']}>
      <div className={css['box']}>
        <h1 tabIndex={-1}>{t('desk.password.due')}</h1>
        <p className="muted">{t('desk.password.dueMore')}</p>
        <Panel>
          <PasswordForm />
        </Panel>
        <Button look="quiet" icon="sign-out" busy={isBusy} onClick={signOut}>
          {t('desk.signOut')}
        </Button>
      </div>
    </main>
  )
}
