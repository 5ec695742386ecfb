import { useEffect, useState } from 'react'
import type { FormConsent } from '#contract/unit-consent.ts'
import { FORM_CONSENT_TEXT } from '#domain/units/form-consent.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../../t.ts'
import { RefusalNote } from '../../../refusal-note.tsx'
import { Answer } from './answer.tsx'
import css from './consents.module.css'
import type { ConsentsProps } from './lazy-consents.tsx'
import { Question } from './question.tsx'

/** The units that collect signed forms from this person: the question, or what was answered. Nothing where no unit asks. */
export const Consents = ({ forChild, hotline }: ConsentsProps) => {
  const [consents, setConsents] = useState<readonly FormConsent[]>([])
  /** Whose question is read anew. */
  const [reading, setReading] = useState<string>()
  const [busy, setBusy] = useState<string>()
  const [refusal, setRefusal] = useState<{ readonly unitCode: string; readonly problem: ApiProblem }>()
  useEffect(() => {
    let isHere = true
    // Without network the dossier is shown without the question.
    void call('listFormConsents').then(
      found => isHere && setConsents(found),
      () => undefined,
    )
    return () => void (isHere = false)
  }, [])
  const answer = async ({ unitCode }: FormConsent, isGiven: boolean) => {
    if (busy !== undefined) return
    setBusy(unitCode)
    setRefusal(undefined)
    try {
      setConsents(await call('answerFormConsent', { params: { unitCode }, body: { isGiven, text: FORM_CONSENT_TEXT } }))
      setReading(undefined)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setRefusal({ unitCode, problem: error })
    } finally {
      setBusy(undefined)
    }
  }
  if (consents.length === 0) return null
  return (
    <Section title={t('unitConsent.title')} id="unit-consent">
      <div className={css['units']}>
        {consents.map(consent => (
          <div key={`${consent.unitCode} ${consent.state === 'ended'}`}>
            <RefusalNote problem={refusal?.unitCode === consent.unitCode ? refusal.problem : undefined} hotline={hotline} />
            {consent.state === 'asked' || reading === consent.unitCode ? (
              <Question consent={consent} forChild={forChild} isBusy={busy === consent.unitCode} onAnswer={answer} />
            ) : (
              <Answer
                consent={consent}
                isBusy={busy === consent.unitCode}
                onTakeBack={() => void answer(consent, false)}
                onRead={() => setReading(consent.unitCode)}
              />
            )}
          </div>
        ))}
      </div>
    </Section>
  )
}
