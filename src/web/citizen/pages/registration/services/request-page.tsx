import { useState } from 'react'
import type { ServiceRequest } from '#contract/services.ts'
import { CATALOGUE, findForm } from '#domain/services/catalogue.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tracker } from '#web/shared/ui/tracker.tsx'
import { HOTLINE } from '../../../contact.ts'
import { useNow } from '../../../one-time-code/use-clock.ts'
import { StaleNote } from '../../../stale-note.tsx'
import { t } from '../../../t.ts'
import { CaseNumber } from '../case-number.tsx'
import { MessageList } from '../message-list.tsx'
import css from '../registration.module.css'
import { WithdrawButton } from '../withdraw-button.tsx'
import { CorrectForm } from './correct-form.tsx'
import { PaymentOfRequest } from './payment-of-request.tsx'
import { keepRequest, keptRequests } from './keep-request.ts'
import { slugOf } from './paths.ts'
import { ResultNote } from './result-note.tsx'
import { SentPapers } from './sent-papers.tsx'
import { SignedResult } from './signed-result.tsx'
import { serviceSteps } from './service-steps.ts'
import { readableValue, wordsOf } from './words.ts'

/** One request: its number, what waits for the person, the result, how far it is, what was asked for. */
export const RequestPage = ({ slug }: { readonly slug: string }) => {
  const { data, error, refetch, dataUpdatedAt } = useAnswer('getOwnServices', undefined, {
    refetchInterval: () => (isBeingMade(keptRequests().find(one => slugOf(one) === slug)) ? 3_000 : false),
  })
  const retry = () => void refetch()
  const request = data?.requests.find(one => slugOf(one) === slug)
  return (
    <Page narrow>
      <PageHeader title={request ? wordsOf(request.procedure) : t('services.request')}>
        {request?.child && t('services.forChild', { name: request.child.fullName })}
      </PageHeader>
      {!data && (error ? <LoadError error={error} onRetry={retry} /> : <Skeleton blocks={[6, 6]} />)}
      {data && <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />}
      {data && !request && (
        <Empty icon="document" title={t('services.missing')} action={<ButtonLink href="/services">{t('services.all')}</ButtonLink>}>
          {t('services.missingText')}
        </Empty>
      )}
      {request && <Request request={request} />}
    </Page>
  )
}

/** Decided a moment ago, and the signed result is on its way. */
const isBeingMade = (request: ServiceRequest | undefined): boolean =>
  request?.result === null &&
  (request.state === 'approved' || request.state === 'rejected') &&
  Date.now() - Date.parse(request.decidedAt ?? '') < MAKING_MS

const Request = ({ request }: { readonly request: ServiceRequest }) => {
  const [wasSent] = useState(isJustSent)
  const now = useNow()
  const { id, no, state, child, agency, dueAt, expectedAt, entries, onFile, canWithdraw, messages } = request
  const procedure = findForm(CATALOGUE, request.procedure)
  const isTold = request.result !== null || now - Date.parse(request.decidedAt ?? '') < MAKING_MS
  const before = onFile.filter(({ field, value }) => entries.some(entry => entry.field === field && entry.value !== value))
  return (
    <>
      {wasSent && state === 'submitted' && (
        <div className={css['noteAbove']}>
          <Note kind="ok" title={t('services.sent')} live="polite">
            <p>{t('services.sentText', { agency: agency.name, time: formatInstant(dueAt) })}</p>
          </Note>
        </div>
      )}
      <CaseNumber tracking={request} label={t('services.no')} />
      {expectedAt !== null && (
        <div className={css['noteAbove']}>
          <Note kind="warn" title={t('services.overdue')}>
            <p>{t('services.overdueText', { time: formatInstant(expectedAt), hotline: HOTLINE })}</p>
          </Note>
        </div>
      )}
      <PaymentOfRequest no={no} />
      <ResultNote request={request} effect={procedure?.way.effect ?? 'none'} />
      {isTold && <SignedResult request={request} />}
      {state === 'returned' && request.isMine && procedure && (
        <CorrectForm key={request.correctUntil} request={request} procedure={procedure} />
      )}
      <Panel>
        <Tracker label={t('services.steps')} steps={serviceSteps(request, now)} />
      </Panel>
      {canWithdraw && (
        <div className={css['buttons']}>
          <WithdrawButton
            of="services"
            text={t('services.withdrawText', { no })}
            hotline={HOTLINE}
            withdraw={async () =>
              keepRequest(
                child
                  ? await call('withdrawChildServiceRequest', { params: { childId: child.id, id } })
                  : await call('withdrawServiceRequest', { params: { id } }),
              )
            }
          />
        </div>
      )}
      {entries.length > 0 && (
        <Section title={t('services.yours')}>
          <Panel>
            <KeyValue rows={entries.map(entry => ({ label: t(`services.field.${entry.field}`), value: readableValue(entry) }))} />
          </Panel>
        </Section>
      )}
      {before.length > 0 && (
        <Section title={t('services.before')}>
          <Panel>
            <KeyValue rows={before.map(entry => ({ label: t(`services.field.${entry.field}`), value: readableValue(entry) }))} />
          </Panel>
        </Section>
      )}
      {request.isMine && (procedure?.way.papers ?? []).length > 0 && <SentPapers request={request} />}
      <MessageList messages={messages} />
    </>
  )
}

/** Within this time a result is made; older requests have none. */
const MAKING_MS = 10 * 60_000

const isJustSent = (): boolean => {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'sent' in state
}
