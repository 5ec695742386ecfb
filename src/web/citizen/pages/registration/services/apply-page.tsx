import { useRef, useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { OwnServices, ServiceStanding } from '#contract/services.ts'
import { CATALOGUE, findForm } from '#domain/services/catalogue.ts'
import { specOf } from '#domain/services/fields.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { askedPapers } from '#domain/services/papers.ts'
import { askedFields, type AskedField, type FormProcedure } from '#domain/services/procedure.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary, type SummaryItem } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { HOTLINE } from '../../../contact.ts'
import { NoChild } from '../../../no-child.tsx'
import { RefusalNote } from '../../../refusal-note.tsx'
import { useOffline } from '../../../reports/use-offline.ts'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { PhotosPart, type PhotosHand } from '../photos-part.tsx'
import { ClaimConditions, ClaimWarnings } from './claim-parts.tsx'
import { EntryField } from './entry-field.tsx'
import { FeeLines } from './fee-lines.tsx'
import { beginPayment } from './own-payments.ts'
import { payPath, requestPath } from './paths.ts'
import { Hindered } from './hindered.tsx'
import { paperWords, slotsOf } from './papers-part.tsx'
import { keepRequest } from './keep-request.ts'
import { useServiceForm } from './use-service-form.ts'
import { servicesKey, useChildId, useServices } from './use-services.ts'
import { wordsOf } from './words.ts'

/** The form of a procedure, once it is known what is on file and that the person may use it. */
export const ApplyPage = ({ code }: { readonly code: string }) => {
  const childId = useChildId()
  const { data, error, refetch } = useServices(childId, { staleTime: 0 })
  const procedure = findForm(CATALOGUE, code)
  const standing = data?.standings.find(one => one.code === code)
  if (isProblem(error, 'NOT_FOUND')) return <NoChild />
  if (procedure && data && standing?.hindered === null)
    return <ApplyForm key={childId} procedure={procedure} standing={standing} childId={childId} />
  return (
    <Page narrow>
      <PageHeader title={procedure ? wordsOf(code) : t('services.gone')} />
      {!procedure && (
        <Empty icon="question" title={t('services.gone')} action={<ButtonLink href="/services">{t('services.all')}</ButtonLink>}>
          {t('services.goneText')}
        </Empty>
      )}
      {procedure && <Waiting code={code} forChild={childId !== undefined} own={data} error={error} onRetry={() => void refetch()} />}
    </Page>
  )
}

interface WaitingProps {
  readonly code: string
  readonly forChild: boolean
  readonly own: OwnServices | undefined
  readonly error: unknown
  readonly onRetry: () => void
}

const Waiting = ({ code, forChild, own, error, onRetry }: WaitingProps) => {
  const hindered = own?.standings.find(one => one.code === code)?.hindered
  const claim = own?.standings.find(one => one.code === code)?.claim
  if (own && hindered)
    return (
      <div className="stack">
        <Hindered code={code} own={own} hindered={hindered} forChild={forChild} />
        {claim && <ClaimConditions claim={claim} />}
      </div>
    )
  return error ? <LoadError error={error} onRetry={onRetry} /> : <Skeleton blocks={[4, 4, 6]} />
}

interface ApplyFormProps {
  readonly procedure: FormProcedure
  readonly standing: ServiceStanding
  /** Undefined for the own record. */
  readonly childId: string | undefined
}

const ApplyForm = ({ procedure, standing, childId }: ApplyFormProps) => {
  const { data: children } = useAnswer('listChildren', undefined, { enabled: childId !== undefined })
  const child = children?.find(({ id }) => id === childId)
  const [, go] = useLocation()
  const isOffline = useOffline()
  const papers = useRef<PhotosHand>(null)
  const [lack, setLack] = useState<readonly SummaryItem[]>([])
  const [wasAsked, setAsked] = useState(false)
  const draft = `service:${procedure.code}${childId === undefined ? '' : `:${childId}`}`
  const form = useServiceForm(procedure, {
    begin: standing.filled,
    draft,
    send: async values => {
      await papers.current?.settle()
      if (procedure.way.fee) return go(payPath(await beginPayment(procedure.code, values)), { replace: true })
      const body = { procedure: procedure.code, values: { ...values }, language: language() }
      const sent = await fresh(() =>
        childId === undefined ? call('startServiceRequest', { body }) : call('startChildServiceRequest', { params: { childId }, body }),
      )
      await papers.current?.forget()
      keepRequest(sent)
      for (const of of [undefined, childId]) void queryClient.invalidateQueries({ queryKey: servicesKey(of) })
      go(requestPath(sent), { replace: true, state: { sent: true } })
    },
  })
  const [today] = useState(() => dayInVietnam(new Date()))
  const fields = askedFields(procedure, form.values)
  // What is ticked about the amount stands below it.
  const isLast = ({ field }: AskedField): boolean => procedure.way.fee !== undefined && specOf(field).kind === 'confirm'
  const entry = (one: AskedField) => (
    <EntryField
      key={one.field}
      asked={one}
      form={form}
      onFile={one.filled ? undefined : standing.onFile.find(({ field }) => field === one.field)}
    />
  )
  const fee = procedure.way.fee?.({ today, basis: standing.basis ?? undefined }, form.values)
  const asked = askedPapers(procedure, form.values)
  const lacking = asked.length > 0 ? lack : []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (lacking.length === 0) return form.submit()
    setAsked(true)
    form.check(procedure.way.fields.map(({ field }) => field))
    form.summary.focus()
  }
  return (
    <Page narrow>
      <PageHeader title={wordsOf(procedure.code)}>{t(childId === undefined ? 'services.form.lead' : 'services.form.leadChild')}</PageHeader>
      {!isOffline && <RefusalNote problem={form.problem} title={t('services.form.notSent')} hotline={HOTLINE} />}
      <form noValidate onSubmit={submit} className={css['end']}>
        <ErrorSummary {...form.summary} items={[...form.summary.items, ...(wasAsked ? lacking : [])]} />
        {child && <Note icon="baby" title={t('services.forChild', { name: child.fullName })} />}
        {standing.claim && <ClaimWarnings claim={standing.claim} />}
        {fields.filter(one => !isLast(one)).map(one => entry(one))}
        {asked.length > 0 && (
          <PhotosPart
            words={paperWords()}
            open={() => {
              const body = { procedure: procedure.code, language: language() }
              return childId === undefined
                ? call('openServicePapers', { body })
                : call('openChildServicePapers', { params: { childId }, body })
            }}
            place={draft}
            groups={asked.map(({ paper, optional = false }) => slotsOf(paper, optional))}
            wasAsked={wasAsked}
            onLack={setLack}
            hand={papers}
          />
        )}
        {fee && (
          <Panel>
            <FeeLines lines={fee.lines} />
          </Panel>
        )}
        {fields.filter(isLast).map(one => entry(one))}
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
