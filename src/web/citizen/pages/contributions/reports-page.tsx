import { useState } from 'react'
import type { Dispute } from '#contract/disputes.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tracker } from '#web/shared/ui/tracker.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import { findingLine, findingTitle } from './finding-words.ts'
import { reportSteps } from './report-steps.ts'
import { useWithdrawal } from './use-withdrawal.ts'
import { periodText } from './words.ts'
import css from './findings.module.css'

/** What the person has reported as wrong, each with how far it is and what was answered. */
export const ReportsPage = () => {
  const { data, error, refetch } = useAnswer('listDisputes')
  return (
    <Page>
      <PageHeader title={t('disputes.title')} />
      {!data && (error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[12, 12]} />)}
      {data?.length === 0 && (
        <Empty icon="feedback" title={t('disputes.none')} action={<ButtonLink href="/contributions">{t('disputes.toRecord')}</ButtonLink>}>
          {t('disputes.noneText')}
        </Empty>
      )}
      {data?.map(report => (
        <Report key={report.id} report={report} />
      ))}
    </Page>
  )
}

function titleOf({ about: { finding, period } }: Dispute): string {
  if (finding) return findingTitle(finding)
  return period ? t('disputes.period', { run: periodText(period), unit: period.unitName }) : t('disputes.title')
}

const Report = ({ report }: { readonly report: Dispute }) => {
  const { about, words, no, state, note, reasons, canWithdraw } = report
  return (
    <Section title={titleOf(report)}>
      <div className="stack">
        <Panel>
          <p className="muted small num">{t('disputes.no', { no })}</p>
          {about.finding && <p>{findingLine(about.finding)}</p>}
          {!about.finding && !about.period && <p className="muted">{t('disputes.forgotten')}</p>}
          {words !== '' && <p>{t('disputes.yourWords', { words })}</p>}
          <div className={css['steps']}>
            <Tracker label={t('disputes.steps')} steps={reportSteps(report)} />
          </div>
        </Panel>
        {state === 'answered' && note !== null && (
          <Note kind="ok" title={t('disputes.answer')}>
            <p>{note}</p>
          </Note>
        )}
        {state === 'rejected' && (
          <Note kind="warn" title={t('disputes.step.rejected')}>
            {reasons.map(reason => (
              <p key={reason}>{t(`registration.reason.${reason}`)}</p>
            ))}
            {note !== null && <p>{note}</p>}
          </Note>
        )}
        {canWithdraw && <Withdraw id={report.id} />}
      </div>
    </Section>
  )
}

/** Asks once more before it is taken back. */
const Withdraw = ({ id }: { readonly id: string }) => {
  const [isOpen, setOpen] = useState(false)
  const { isBusy, problem, withdraw } = useWithdrawal(id)
  return (
    <>
      <Button look="second" wide onClick={() => setOpen(true)}>
        {t('disputes.withdraw')}
      </Button>
      <Sheet open={isOpen} title={t('disputes.withdraw')} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{t('disputes.withdrawText')}</p>
          <RefusalNote problem={problem} hotline={HOTLINE} />
          <Button look="refuse" wide busy={isBusy} onClick={() => void withdraw(() => setOpen(false))}>
            {t('disputes.withdraw')}
          </Button>
          <Button look="quiet" wide onClick={() => setOpen(false)}>
            {t('disputes.keep')}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
