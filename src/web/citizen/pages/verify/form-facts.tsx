import type { VerifiedForm } from '#contract/registration-form.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './verify.module.css'

/** What must stand on the paper, so that somebody can compare. */
export const FormFacts = ({ form }: { readonly form: VerifiedForm }) => (
  <>
    <Note kind={form.state === 'filed' ? 'ok' : 'warn'} title={t(`verify.form.${form.state}`)} live="polite">
      <p>{t(`verify.form.${form.state}Text`)}</p>
    </Note>
    <div className={css['facts']}>
      <Panel>
        <KeyValue
          rows={[
            { label: t('verify.form.caseNo'), value: form.caseNo },
            { label: t('verify.form.date'), value: formatDay(form.date) },
            { label: t('verify.form.agency'), value: form.agencyName },
            { label: t('verify.form.name'), value: form.fullName },
            { label: t('verify.form.no'), value: form.socialInsuranceNo },
            { label: t('verify.form.paper'), value: form.personalId },
            { label: t('verify.form.phone'), value: form.phone },
            { label: t('verify.form.email'), value: form.email === '' ? t('verify.form.noEmail') : form.email },
            { label: t('verify.form.state'), value: t(`verify.form.state.${form.state}`) },
          ]}
        />
      </Panel>
    </div>
    <p className="muted small">{t('verify.form.masked')}</p>
  </>
)
