import { useState } from 'react'
import { useLocation } from 'wouter'
import type { OwnServices, ServiceStanding } from '#contract/services.ts'
import { CATALOGUE, findForm } from '#domain/services/catalogue.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { askedFields, type FormProcedure } from '#domain/services/procedure.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { HOTLINE } from '../../../contact.ts'
import { RefusalNote } from '../../../refusal-note.tsx'
import { useOffline } from '../../../reports/use-offline.ts'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { EntryField } from './entry-field.tsx'
import { FeeLines } from './fee-lines.tsx'
import { beginPayment } from './own-payments.ts'
import { payPath, requestPath } from './paths.ts'
import { Hindered } from './procedure-page.tsx'
import { keepRequest } from './keep-request.ts'
import { useServiceForm } from './use-service-form.ts'
import { wordsOf } from './words.ts'

/** The form of a procedure, once it is known what is on file and that the person may use it. */
export const ApplyPage = ({ code }: { readonly code: string }) => {
  const { data, error, refetch } = useAnswer('getOwnServices', undefined, { staleTime: 0 })
  const procedure = findForm(CATALOGUE, code)
  const standing = data?.standings.find(one => one.code === code)
  if (procedure && data && standing?.hindered === null) return <ApplyForm procedure={procedure} standing={standing} />
  return (
    <Page narrow>
      <PageHeader title={procedure ? wordsOf(code) : t('services.gone')} />
      {!procedure && (
        <Empty icon="question" title={t('services.gone')} action={<ButtonLink href="/services">{t('services.all')}</ButtonLink>}>
          {t('services.goneText')}
        </Empty>
      )}
      {procedure && <Waiting code={code} own={data} error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

interface WaitingProps {
  readonly code: string
  readonly own: OwnServices | undefined
  readonly error: unknown
  readonly onRetry: () => void
}

const Waiting = ({ code, own, error, onRetry }: WaitingProps) => {
  const hindered = own?.standings.find(one => one.code === code)?.hindered
  if (own && hindered) return <Hindered code={code} own={own} hindered={hindered} />
  return error ? <LoadError error={error} onRetry={onRetry} /> : <Skeleton blocks={[4, 4, 6]} />
}

const ApplyForm = ({ procedure, standing }: { readonly procedure: FormProcedure; readonly standing: ServiceStanding }) => {
  const [, go] = useLocation()
  const isOffline = useOffline()
  const form = useServiceForm(procedure, {
    begin: standing.filled,
    draft: `service:${procedure.code}`,
    send: async values => {
      if (procedure.way.fee) return go(payPath(await beginPayment(procedure.code, values)), { replace: true })
      const sent = await fresh(() =>
        call('startServiceRequest', { body: { procedure: procedure.code, values: { ...values }, language: language() } }),
      )
      keepRequest(sent)
      void queryClient.invalidateQueries({ queryKey: answerKey('getOwnServices') })
      go(requestPath(sent), { replace: true, state: { sent: true } })
    },
  })
  const [today] = useState(() => dayInVietnam(new Date()))
  const fee = procedure.way.fee?.({ today }, form.values)
  return (
    <Page narrow>
      <PageHeader title={wordsOf(procedure.code)}>{t('services.form.lead')}</PageHeader>
      {!isOffline && <RefusalNote problem={form.problem} title={t('services.form.notSent')} hotline={HOTLINE} />}
      <form noValidate onSubmit={form.submit} className={css['end']}>
        <ErrorSummary {...form.summary} />
        {askedFields(procedure, form.values).map(asked => (
          <EntryField
            key={asked.field}
            asked={asked}
            form={form}
            onFile={asked.filled ? undefined : standing.onFile.find(({ field }) => field === asked.field)}
          />
        ))}
        {fee && (
          <Panel>
            <FeeLines lines={fee.lines} />
          </Panel>
        )}
        <Note icon="clock" title={t(procedure.way.fee ? 'payments.promise' : 'services.form.promise', { count: procedure.workingDays })}>
          <p>{t('services.form.code')}</p>
        </Note>
        <div id="service-offline" role="status">
          {isOffline && (
            <Note kind="warn" icon="offline">
              <p>{t('services.form.offline')}</p>
            </Note>
          )}
        </div>
        <Button type="submit" wide busy={form.isBusy} disabled={isOffline} describedBy={isOffline ? 'service-offline' : undefined}>
          {t(procedure.way.fee ? 'payments.toPay' : 'services.form.send')}
        </Button>
        <p className="small muted" role="status">
          {form.savedAt !== undefined && t('ui.savedAt', { time: formatTime(form.savedAt) })}
        </p>
      </form>
    </Page>
  )
}
