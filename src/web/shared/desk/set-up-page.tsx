import { useState } from 'react'
import type { StaffSession } from '#contract/staff-session.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Door } from './door.tsx'
import { hasPasskeys } from '#web/shared/session/passkey.ts'
import { enter, useSignOut } from './session.ts'
import { t } from './t.ts'
import { AddApp } from './add-app.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import css from './second-factor.module.css'

interface Done {
  readonly session: StaffSession
  readonly recoveryCodes: readonly string[]
}

/** Who has no second factor sets one up before anything else, and keeps the recovery codes before the console opens. */
export const SetUpPage = () => {
  const [way, setWay] = useState<'choose' | 'app'>('choose')
  const [done, setDone] = useState<Done>()
  const { signOut, isBusy } = useSignOut()
  if (done)
    return (
      <Door title={t('factor.codes')} lead={t('factor.codesLead')}>
        <RecoveryCodes codes={done.recoveryCodes} onKept={() => enter(done.session)} />
      </Door>
    )
  return (
    <Door title={t('factor.setUp')} lead={t('factor.setUpLead')}>
      {way === 'app' ? (
        <Panel>
          <AddApp onDone={setDone} />
        </Panel>
      ) : (
        <>
          {hasPasskeys() && (
            <Panel className="stack">
              <h2 className={css['way']}>{t('factor.passkey')}</h2>
              <p className="muted">{t('factor.passkeyMore')}</p>
              <AddPasskey onDone={setDone} />
            </Panel>
          )}
          <Panel className="stack">
            <h2 className={css['way']}>{t('factor.app')}</h2>
            <p className="muted">{t('factor.appMore')}</p>
            <Button look={hasPasskeys() ? 'second' : 'main'} icon="phone" wide onClick={() => setWay('app')}>
              {t('factor.begin')}
            </Button>
          </Panel>
        </>
      )}
      {way === 'app' && (
        <Button look="quiet" onClick={() => setWay('choose')}>
          {t('factor.otherWay')}
        </Button>
      )}
      <Button look="quiet" icon="sign-out" busy={isBusy} onClick={signOut}>
        {t('desk.signOut')}
      </Button>
    </Door>
  )
}
