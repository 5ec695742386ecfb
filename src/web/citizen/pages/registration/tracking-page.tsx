import { useState } from 'react'
import type { Feedback } from '#contract/feedback.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import type { SupportTracking } from '#contract/support.ts'
import type { UnitAccountTracking } from '#contract/unit-accounts.ts'
import { caseNo } from '#domain/registration/typed.ts'
import { channelOf, contact } from '#domain/support/request.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { AgainElsewhere, TakeOver, useTakingOver } from './again-elsewhere.tsx'
import { AgainForChild } from './again-for-child.tsx'
import { OpenHere, useOpening, type Named } from './correct-elsewhere.tsx'
import { FeedbackView } from './feedback/feedback-view.tsx'
import { namedItem, withName } from './field-names.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { SupportView } from './support/support-view.tsx'
import { TrackingView } from './tracking-view.tsx'
import { UnitView } from './unit-account/unit-view.tsx'
import type { KeptState } from './use-kept.ts'
import { usePolicy } from './use-policy.ts'

interface Asked {
  readonly [field: string]: string
  readonly no: string
  readonly contact: string
}

type Found = { readonly at: number } & (
  | { readonly dossier: Tracking }
  | { readonly request: SupportTracking }
  | { readonly unitRequest: UnitAccountTracking }
  | { readonly feedback: Feedback }
)

/** Where a dossier, a support request or a unit's request is, for anybody who knows its number and its contact. Of these nothing is
 *  kept on this device, but for a code that waits to be typed. */
export const TrackingPage = () => {
  const [found, setFound] = useState<Found>()
  const opening = useOpening('track')
  const taking = useTakingOver()
  const { hotline } = usePolicy()
  const show = (dossier: Tracking) => setFound({ dossier, at: Date.now() })
  const form = useForm<Asked>({
    initial: { no: new URLSearchParams(location.search).get('no') ?? '', contact: '' },
    rules: { no: caseNo, contact },
    send: async values => setFound(await find(values)),
  })
  /** The question is filled in as before. */
  const back = ({ value, forget }: Pick<KeptState<{ readonly named: Named }>, 'value' | 'forget'>) => {
    if (value) form.set({ ...value.named })
    forget()
  }
  if (!opening.isReady || !taking.isReady) return null
  if (opening.value) return <OpenHere opening={opening.value} onBack={() => back(opening)} onOpened={opening.forget} />
  if (taking.value) return <TakeOver taking={taking.value} onTakingOver={taking.keep} onBack={() => back(taking)} onTaken={taking.forget} />
  const lookAgain = found && <LookAgain at={found.at} form={form} onAnother={() => setFound(undefined)} />
  return (
    <Page narrow>
      <PageHeader title={t('registration.track.title')}>{!found && t('registration.track.lead')}</PageHeader>
      <RefusalNote problem={form.problem} hotline={hotline}>
        {isProblem(form.problem, 'CASE_FILE_NOT_FOUND') && <AppLink href="/support">{t('registration.sent.next.support')}</AppLink>}
      </RefusalNote>
      {found === undefined && <Question form={form} />}
      {found && 'dossier' in found && (
        <TrackingView
          tracking={found.dossier}
          isOwn={false}
          contact={form.values.contact}
          hotline={hotline}
          onTracking={show}
          onOpening={opening.keep}
          again={
            found.dossier.forChild ? (
              <AgainForChild />
            ) : (
              <AgainElsewhere named={{ no: found.dossier.no, contact: form.values.contact }} onTakingOver={taking.keep} />
            )
          }
        >
          {lookAgain}
        </TrackingView>
      )}
      {found && 'request' in found && (
        <SupportView request={found.request} contact={form.values.contact} hotline={hotline} onOpening={opening.keep}>
          {lookAgain}
        </SupportView>
      )}
      {found && 'feedback' in found && (
        <FeedbackView feedback={found.feedback} hotline={hotline}>
          {lookAgain}
        </FeedbackView>
      )}
      {found && 'unitRequest' in found && <UnitView request={found.unitRequest}>{lookAgain}</UnitView>}
    </Page>
  )
}

/** A number says nothing of what it is of: a dossier is looked for first, then a request for help, then feedback, then a request of a unit,
 *  which is known by an email only. */
async function find(body: Asked): Promise<Found> {
  const at = Date.now()
  const dossier = await unlessMissing(call('trackCaseFile', { body }))
  if (dossier) return { dossier, at }
  const request = await unlessMissing(call('trackSupportRequest', { body }))
  if (request) return { request, at }
  if (channelOf(body.contact) === 'sms') return { feedback: await call('trackGuestFeedback', { body }), at }
  const feedback = await unlessMissing(call('trackGuestFeedback', { body }))
  return feedback ? { feedback, at } : { unitRequest: await call('trackUnitAccountRequest', { body }), at }
}

async function unlessMissing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (isProblem(error, 'CASE_FILE_NOT_FOUND')) return undefined
    throw error
  }
}

interface LookAgainProps {
  readonly at: number
  readonly form: Form<Asked>
  readonly onAnother: () => void
}

const LookAgain = ({ at, form, onAnother }: LookAgainProps) => (
  <>
    <p className={cx('muted small', css['after'])}>{t('registration.sent.refreshed', { time: formatTime(at) })}</p>
    <div className={css['buttons']}>
      <Button look="second" small icon="retry" busy={form.isBusy} onClick={() => form.submit()}>
        {t('registration.sent.refresh')}
      </Button>
      <Button look="quiet" small onClick={onAnother}>
        {t('registration.track.another')}
      </Button>
    </div>
  </>
)

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
      {...withName(form.field('contact'))}
      label={t('registration.track.contact')}
      hint={t('registration.track.contactHint')}
      autoComplete="tel"
      autoCapitalize="none"
      figures
    />
    <div className={css['end']}>
      <Button type="submit" busy={form.isBusy}>
        {t('registration.track.find')}
      </Button>
    </div>
    <p className={css['after']}>
      {t('registration.track.help')} <AppLink href="/support">{t('registration.sent.next.support')}</AppLink>
    </p>
  </form>
)
