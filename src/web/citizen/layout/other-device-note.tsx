import { useSyncExternalStore } from 'react'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { HOTLINE } from '../contact.ts'
import { otherDevice } from '../session/other-device.ts'
import { t } from '../t.ts'

/** After signing in: another device was signed out by it. Stays until it is closed, because it may be the first sign of theft. */
export const OtherDeviceNote = () => {
  const isThere = useSyncExternalStore(otherDevice.subscribe, otherDevice.get)
  return (
    <div role="status" className="app-note">
      {isThere && (
        <Note kind="warn" title={t('accounts.endedOther')}>
          <p>{t('accounts.endedOtherText', { hotline: HOTLINE })}</p>
          <Button look="second" small onClick={() => otherDevice.set(false)}>
            {t('ui.close')}
          </Button>
        </Note>
      )}
    </div>
  )
}
