import type { FormConsent } from '#contract/unit-consent.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../../t.ts'
import notes from '../registration.module.css'

interface AnswerProps {
  readonly consent: FormConsent
  readonly isBusy: boolean
  readonly onTakeBack: () => void
  readonly onRead: () => void
}

/** What was answered, when the unit has used it, and how to answer otherwise. */
export const Answer = ({ consent, isBusy, onTakeBack, onRead }: AnswerProps) => (
  <Note kind={consent.state === 'given' ? 'ok' : 'info'} icon="document" live="polite">
    <p>{words(consent)}</p>
    <Prints consent={consent} />
    {consent.state === 'given' && <p>{t('unitConsent.back')}</p>}
    {consent.state !== 'ended' && (
      <div className={notes['buttons']}>
        {consent.state === 'given' ? (
          <Button look="second" small busy={isBusy} onClick={onTakeBack}>
            {t('unitConsent.takeBack')}
          </Button>
        ) : (
          <Button look="second" small onClick={onRead}>
            {t('unitConsent.change')}
          </Button>
        )}
      </div>
    )}
  </Note>
)

function words({ state, unitName: unit, answeredAt }: FormConsent): string {
  if (state === 'given') return t('unitConsent.given', { unit, time: formatInstant(answeredAt ?? '') })
  return t(state === 'ended' ? 'unitConsent.ended' : 'unitConsent.refused', { unit })
}

const Prints = ({ consent: { printedAt, state } }: { readonly consent: FormConsent }) => {
  if (printedAt.length === 0) return state === 'given' ? <p>{t('unitConsent.notPrinted')}</p> : null
  return (
    <>
      <p>{t('unitConsent.printed')}</p>
      <ul className={notes['reasons']}>
        {printedAt.map(at => (
          <li key={at}>{formatInstant(at)}</li>
        ))}
      </ul>
    </>
  )
}
