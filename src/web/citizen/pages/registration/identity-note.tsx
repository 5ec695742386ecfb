import { useEffect } from 'react'
import { fold } from '#domain/kernel/text.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import css from './registration.module.css'
import type { Identity } from './use-identity-check.ts'
import type { Wizard } from './wizard-state.ts'

/** Asks the population database when the step is opened, and says what came of it. The photos never wait for it. */
export const IdentityNote = ({ wizard: { identity, policy, needed } }: { readonly wizard: Wizard }) => {
  const { personalId, fullName } = identity.person ?? {}
  useEffect(() => identity.ask(), [policy.identityCheck, personalId, fullName])
  useEffect(() => {
    if (identity.state !== 'offline') return undefined
    addEventListener('online', identity.ask)
    return () => removeEventListener('online', identity.ask)
  }, [identity.state, identity.ask])
  if (identity.state === 'not_asked') return null
  return (
    <div className={css['noteAbove']}>
      <Said identity={identity} photos={needed.length} />
    </div>
  )
}

const Said = ({ identity, photos }: { readonly identity: Identity; readonly photos: number }) => {
  switch (identity.state) {
    case 'not_asked':
      return null
    case 'checking':
      return (
        <Note icon="clock" live="polite">
          <p>{t('registration.identity.checking')}</p>
        </Note>
      )
    case 'confirmed':
      return (
        <Note kind="ok" live="polite">
          <p>{confirmedText(identity, photos)}</p>
        </Note>
      )
    case 'look_again':
      return <LookAgain identity={identity} />
    case 'offline':
      return (
        <Note kind="warn" icon="offline" live="polite">
          <p>{t('registration.identity.offline')}</p>
        </Note>
      )
    case 'unavailable':
      return (
        <Note live="polite">
          <p>{t('registration.identity.unavailable')}</p>
        </Note>
      )
  }
}

function confirmedText({ isEnough }: Identity, photos: number): string {
  if (!isEnough) return t('registration.identity.confirmedPapers')
  return t(photos === 0 ? 'registration.identity.confirmedNone' : 'registration.identity.confirmed')
}

/** Few names of this country have no diacritics at all. */
const hasNoMarks = (name: string): boolean => fold(name) === name.toLowerCase()

/** What was typed, to be held beside the card; which of the two differs is not said, because it is not known here. */
const LookAgain = ({ identity: { person } }: { readonly identity: Identity }) => (
  <Note kind="warn" title={t('registration.identity.lookTitle')} live="polite">
    <p>{t('registration.identity.lookText')}</p>
    {person && hasNoMarks(person.fullName) && <p className="strong">{t('registration.identity.lookMarks')}</p>}
    {person && (
      <KeyValue
        rows={[
          { label: t('registration.photos.citizen_id'), value: person.personalId.replace(/(\d{3})(?=\d)/gu, '$1 ') },
          { label: t('registration.details.name'), value: person.fullName },
        ]}
      />
    )}
    <p>{t('registration.identity.lookRight')}</p>
    <AppLink href="/register/details">{t('registration.identity.lookFix')}</AppLink>
  </Note>
)
