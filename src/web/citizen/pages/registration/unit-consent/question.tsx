import type { FormConsent } from '#contract/unit-consent.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../../t.ts'
import notes from '../registration.module.css'
import css from './consents.module.css'

interface QuestionProps {
  readonly consent: FormConsent
  readonly forChild: boolean
  readonly isBusy: boolean
  readonly onAnswer: (consent: FormConsent, isGiven: boolean) => Promise<void>
}

/** What the unit would hold, that nothing depends on it, and two answers that look alike. */
export const Question = ({ consent, forChild, isBusy, onAnswer }: QuestionProps) => (
  <Panel>
    <div className={css['question']}>
      <p className="strong">{t(forChild ? 'unitConsent.ask.child' : 'unitConsent.ask.own', { unit: consent.unitName })}</p>
      {forChild && <p>{t('unitConsent.childAgrees')}</p>}
      <div>
        <p>{t('unitConsent.holds')}</p>
        <ul className={notes['reasons']}>
          <li>{t('unitConsent.holds.numbers')}</li>
          <li>{t('unitConsent.holds.contact')}</li>
          <li>{t('unitConsent.holds.dossier')}</li>
        </ul>
      </div>
      <p>
        {t('unitConsent.noPortrait')} {t('unitConsent.free')}
      </p>
      <p>
        {t('unitConsent.back')} {t('unitConsent.ends')}
      </p>
      <p>
        {t('unitConsent.seen')} {t('unitConsent.notMine')}
      </p>
      <div className={css['answers']}>
        <Button look="second" wide busy={isBusy} onClick={() => void onAnswer(consent, true)}>
          {t('unitConsent.yes')}
        </Button>
        <Button look="second" wide busy={isBusy} onClick={() => void onAnswer(consent, false)}>
          {t('unitConsent.no')}
        </Button>
      </div>
    </div>
  </Panel>
)
