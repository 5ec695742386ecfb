import { useState } from 'react'
import { call, type Answer } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { refreshQueue } from '../../parts/refresh-queue.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { t } from '../../t.ts'
import css from './messages.module.css'

type FailedMessage = Answer<'listFailedMessages'>[number]

/** Messages that nobody has received: the officer looks at the contact and sends once more. */
export const FailedMessagesPage = () => {
  useArrival(t('notifications.failed.title'))
  const { data: messages, error, refetch } = useAnswer('listFailedMessages')
  return (
    <>
      <h1 tabIndex={-1}>{t('notifications.failed.title')}</h1>
      <p className={css['lead']}>{t('notifications.failed.explain')}</p>
      {error && !messages && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !messages && <Skeleton blocks={[5, 5, 5]} />}
      {messages?.length === 0 && (
        <Panel>
          <Empty icon="check" title={t('notifications.failed.empty')} />
        </Panel>
      )}
      {messages && messages.length > 0 && (
        <ul className={css['list']}>
          {messages.map(message => (
            <li key={message.id}>
              <FailedMessageCard message={message} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const FailedMessageCard = ({ message }: { readonly message: FailedMessage }) => {
  const { retry, isBusy, outcome } = useRetry(message.id)
  return (
    <Panel className={css['card']}>
      <div className={css['words']}>
        <h2>{textOf(`notifications.template.${message.template}`) ?? message.template}</h2>
        <p>
          {t(`notifications.channel.${message.channel}`)} · <span className="num">{message.recipient}</span>
          {message.caseId && message.caseNo && (
            <>
              {' · '}
              <AppLink href={`/files/${message.caseId}`}>{message.caseNo}</AppLink>
            </>
          )}
        </p>
        <p className="muted small">
          {message.lastProblem && <>{textOf(`notifications.problem.${message.lastProblem}`) ?? message.lastProblem} · </>}
          {t('notifications.failed.attempts')}: <span className="num">{message.attempts}</span> · {t('notifications.failed.since')}:{' '}
          <span className="num">{formatInstant(message.settledAt)}</span>
        </p>
        {outcome instanceof ApiProblem && (
          <Note kind="err" title={t('review.refused')} live="assertive">
            {problemText(outcome)}
          </Note>
        )}
      </div>
      {outcome === 'sent' ? (
        <Note kind="ok" title={t('notifications.failed.retried')} live="polite" />
      ) : (
        <Button look="second" small icon="retry" busy={isBusy} onClick={retry}>
          {t('notifications.failed.retry')}
        </Button>
      )}
    </Panel>
  )
}

function useRetry(id: string) {
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<'sent' | ApiProblem>()
  const send = async () => {
    setBusy(true)
    try {
      await call('retryMessage', { params: { id } })
      setOutcome('sent')
      // The line stays a moment, so that its result can be read.
      setTimeout(refreshQueue, 4_000)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setOutcome(error)
    } finally {
      setBusy(false)
    }
  }
  return { retry: () => void send(), isBusy, outcome }
}
