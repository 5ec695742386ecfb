import { useState } from 'react'
import type { Tracking } from '#contract/registration.ts'
import { mobilePhone } from '#domain/participants/identifiers.ts'
import { caseNo } from '#domain/registration/typed.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { AgainElsewhere } from './again-elsewhere.tsx'
import { AgainForChild } from './again-for-child.tsx'
import { namedItem, withName } from './field-names.ts'
import { RefusalNote } from './refusal-note.tsx'
import css from './registration.module.css'
import { TrackingView } from './tracking-view.tsx'
import { usePolicy } from './use-policy.ts'

interface Asked {
  readonly [field: string]: string
  readonly no: string
  readonly phone: string
}

/** Where a dossier is, for anybody who knows its number and the declared phone. Nothing is kept on this device. */
export const TrackingPage = () => {
  const [found, setFound] = useState<{ readonly tracking: Tracking; readonly at: number }>()
  const { hotline } = usePolicy()
  const show = (tracking: Tracking) => setFound({ tracking, at: Date.now() })
  const form = useForm<Asked>({
    initial: { no: '', phone: '' },
    rules: { no: caseNo, phone: mobilePhone },
    send: async values => show(await call('trackCaseFile', { body: values })),
  })
  return (
    <Page narrow>
      <PageHeader title={t('registration.track.title')}>{!found && t('registration.track.lead')}</PageHeader>
      <RefusalNote problem={form.problem} hotline={hotline} />
      {found ? (
        <TrackingView
          tracking={found.tracking}
          isOwn={false}
          phone={form.values.phone}
          hotline={hotline}
          onTracking={show}
          again={found.tracking.forChild ? <AgainForChild /> : <AgainElsewhere no={found.tracking.no} phone={form.values.phone} />}
        >
          <p className={cx('muted small', css['after'])}>{t('registration.sent.refreshed', { time: formatTime(found.at) })}</p>
          <div className={css['buttons']}>
            <Button look="second" small icon="retry" busy={form.isBusy} onClick={() => form.submit()}>
              {t('registration.sent.refresh')}
            </Button>
            <Button look="quiet" small onClick={() => setFound(undefined)}>
              {t('registration.track.another')}
            </Button>
          </div>
        </TrackingView>
      ) : (
        <Question form={form} />
      )}
    </Page>
  )
}

const Question = ({ form }: { readonly form: Form<Asked> }) => (
  <form noValidate onSubmit={form.submit}>
    <ErrorSummary items={form.summary.items.map(namedItem)} focusRef={form.summary.focusRef} />
    <TextField
      {...withName(form.field('no'))}
      label={t('registration.track.no')}
      hint={t('registration.track.noHint')}
      autoComplete="off"
      autoCapitalize="none"
      figures
    />
    <TextField
      {...withName(form.field('phone'))}
      label={t('registration.track.phone')}
      type="tel"
      inputMode="tel"
      autoComplete="tel"
      figures
    />
    <div className={css['end']}>
      <Button type="submit" busy={form.isBusy}>
        {t('registration.track.find')}
      </Button>
    </div>
  </form>
)
