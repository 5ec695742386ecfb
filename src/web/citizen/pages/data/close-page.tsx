import { useState } from 'react'
import type { Closing } from '#contract/privacy.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import css from './data.module.css'
import { useDeed } from '../../use-deed.ts'

const keep = (closing: Closing | null) => queryClient.setQueryData(answerKey('getClosing'), closing)

/** Closing the own account: what stops and what stays, and for 72 hours the way back. */
export const ClosePage = () => {
  const { data, error, refetch } = useAnswer('getClosing', undefined, { staleTime: 0 })
  const [isKept, setKept] = useState(false)
  return (
    <Page narrow>
      <PageHeader title={t('privacy.close')}>{t('privacy.close.lead')}</PageHeader>
      <div role="status">
        {isKept && !data && (
          <Note kind="ok" title={t('privacy.kept')}>
            <p>{t('privacy.keptText')}</p>
          </Note>
        )}
      </div>
      {error && data === undefined && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && data === undefined && <Skeleton blocks={[6]} />}
      {data && <Waiting closing={data} onKept={() => setKept(true)} />}
      {data === null && <Ask />}
    </Page>
  )
}

const Waiting = ({ closing, onKept }: { readonly closing: Closing; readonly onKept: () => void }) => {
  const { isBusy, problem, run } = useDeed()
  const cancel = () =>
    run(async () => {
      keep(await call('cancelClosing'))
      onKept()
    })
  return (
    <>
      <Note kind="warn" title={t('privacy.close.waitingTitle', { time: formatInstant(closing.effectiveAt) })}>
        <p>{t('privacy.close.waitingText')}</p>
      </Note>
      <div className={css['after']}>
        <RefusalNote problem={problem} hotline={HOTLINE} />
        <Button wide busy={isBusy} onClick={() => void cancel()}>
          {t('privacy.keep')}
        </Button>
      </div>
    </>
  )
}

const Ask = () => {
  const [isSure, setSure] = useState(false)
  return (
    <>
      <Panel>
        <div className="stack">
          <p>{t('privacy.close.stops')}</p>
          <ul className={css['list']}>
            <li>{t('privacy.close.stops.sign')}</li>
            <li>{t('privacy.close.stops.news')}</li>
            <li>{t('privacy.close.stops.consents')}</li>
          </ul>
          <p>{t('privacy.close.stays')}</p>
          <p>{t('privacy.close.back')}</p>
        </div>
      </Panel>
      <div className={css['after']}>
        <div className="stack">
          <ButtonLink href="/data/export" look="second" wide>
            {t('privacy.close.first')}
          </ButtonLink>
          <Button wide look="refuse" onClick={() => setSure(true)}>
            {t('privacy.close.ask')}
          </Button>
        </div>
      </div>
      {isSure && <SureSheet onClose={() => setSure(false)} />}
    </>
  )
}

const SureSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { isBusy, problem, run } = useDeed()
  const close = () =>
    run(async () => {
      keep(await call('closeAccount'))
      onClose()
    })
  return (
    <Sheet open title={t('privacy.close.sureTitle')} onClose={onClose}>
      <div className="stack">
        <p>{t('privacy.close.sureText')}</p>
        <RefusalNote problem={problem} hotline={HOTLINE} />
        <Button wide look="refuse" busy={isBusy} onClick={() => void close()}>
          {t('privacy.close.ask')}
        </Button>
        <Button look="quiet" wide onClick={onClose}>
          {t('ui.back')}
        </Button>
      </div>
    </Sheet>
  )
}
