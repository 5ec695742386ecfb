import { useState } from 'react'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Row } from '#web/shared/ui/row-list.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { draftsHere } from '../../session/drafts-here.ts'
import { signOut } from '../../session/session.ts'
import { t } from '../../t.ts'

/** Signs out. Signing out empties the device: who has declarations on it that were not sent, own or a neighbour's, is asked first. */
export const SignOutRow = () => {
  const [drafts, setDrafts] = useState<readonly string[]>()
  const leave = async () => {
    const unsent = await draftsHere()
    if (unsent.length === 0) await signOut()
    else setDrafts(unsent)
  }
  return (
    <>
      <Row icon="sign-out" title={t('home.signOut')} onClick={() => void leave()} />
      <Sheet open={drafts !== undefined} title={t('home.signOut.drafts')} onClose={() => setDrafts(undefined)}>
        <div className="stack">
          <p>{t('home.signOut.draftsText')}</p>
          <ul className="strong">
            {drafts?.map((name, at) => (
              <li key={at}>{name || t('home.signOut.noName')}</li>
            ))}
          </ul>
          <ButtonLink wide href="/register">
            {t('home.signOut.open')}
          </ButtonLink>
          <Button wide look="second" onClick={() => setDrafts(undefined)}>
            {t('home.signOut.stay')}
          </Button>
          <Button wide look="refuse" onClick={() => void signOut()}>
            {t('home.signOut.anyway')}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
