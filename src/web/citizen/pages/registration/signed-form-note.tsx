import { useState } from 'react'
import type { Tracking } from '#contract/registration-tracking.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { isPaperLater, notePaperLater } from './paper-later.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import css from './registration.module.css'

/** Where the form is wanted on paper: how to hand it in, what comes of it, and "later". */
export const SignedFormNote = ({ tracking }: { readonly tracking: Tracking }) => {
  const [isPutOff, setPutOff] = useState(isPaperLater(tracking.no))
  if (tracking.signedFormOn !== null)
    return (
      <Note kind="ok">
        <p>{t('registration.paper.received', { day: formatDay(tracking.signedFormOn) })}</p>
      </Note>
    )
  const putOff = (isLater: boolean) => {
    notePaperLater(tracking.no, isLater)
    setPutOff(isLater)
  }
  if (isPutOff)
    return (
      <Note kind="warn" live="polite">
        <p>{t('registration.paper.skipped')}</p>
        <div className={css['buttons']}>
          <Button look="second" small onClick={() => putOff(false)}>
            {t('registration.paper.again')}
          </Button>
        </div>
      </Note>
    )
  const { agency, campaign } = tracking
  return (
    <Note kind="warn" title={t('registration.paper.title')} icon="document">
      <p>{t('registration.paper.lead')}</p>
      <ol className={css['todo']}>
        <li>{t('registration.paper.print')}</li>
        <li>{t('registration.paper.sign')}</li>
        <li>
          {campaign
            ? t('registration.paper.handInUnit', { unit: campaign.unitName, agency: agency.name })
            : t('registration.paper.handInAgency', { agency: agency.name, address: agency.address })}
        </li>
      </ol>
      {campaign && campaign.instructions !== '' && <p>{t('registration.campaign.words', { words: campaign.instructions })}</p>}
      <div className={css['buttons']}>
        <Button look="second" small onClick={() => putOff(true)}>
          {t('registration.paper.skip')}
        </Button>
      </div>
    </Note>
  )
}
