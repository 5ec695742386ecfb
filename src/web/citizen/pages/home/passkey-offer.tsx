import { useEffect, useState } from 'react'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { canKeepPasskey } from '#web/shared/session/passkey.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { addPasskey } from '../../passkeys/passkey.ts'
import { PasskeyButton } from '../../passkeys/passkey-button.tsx'
import { t } from '../../t.ts'
import css from './passkey-offer.module.css'

/** This device has asked; signing out empties it, and then it may ask once more. */
const ASKED = 'passkeyOffered'

/** After the first sign-in on a device that can ask for finger, face or PIN: once, and never again when it was answered. */
export const PasskeyOffer = () => {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    if (localStorage.getItem(ASKED) === null) void canKeepPasskey().then(setWanted)
  }, [])
  return isWanted ? <Offer onAnswered={() => setWanted(false)} /> : null
}

const Offer = ({ onAnswered }: { readonly onAnswered: () => void }) => {
  const { data } = useAnswer('listOwnPasskeys')
  const [isDone, setDone] = useState(false)
  const answer = () => localStorage.setItem(ASKED, '1')
  if (isDone)
    return (
      <Note kind="ok" live="polite">
        <p>{t('passkeys.done')}</p>
      </Note>
    )
  if (data?.length !== 0) return null
  return (
    <Note kind="info" icon="fingerprint" title={t('passkeys.offer')}>
      <p>{t('passkeys.offerText')}</p>
      <div className={css['answers']}>
        <PasskeyButton
          small
          look="main"
          work={addPasskey}
          onDone={list => {
            answer()
            setDone(true)
            queryClient.setQueryData(answerKey('listOwnPasskeys'), list)
          }}
        >
          {t('passkeys.offerYes')}
        </PasskeyButton>
        <Button
          look="second"
          small
          onClick={() => {
            answer()
            onAnswered()
          }}
        >
          {t('passkeys.offerNo')}
        </Button>
      </div>
    </Note>
  )
}
