import { useState } from 'react'
import type { Dispute } from '#contract/disputes.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Tracker } from '#web/shared/ui/tracker.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { findingLine, findingTitle } from '../../reports/finding-words.ts'
import { reportSteps } from '../../reports/report-steps.ts'
import { periodText } from '../../reports/runs.ts'
import { useWithdrawal } from '../../reports/use-withdrawal.ts'
import { t } from '../../t.ts'
import css from '../../reports/reports.module.css'

interface ReportProps {
  readonly report: Dispute
  /** Whose record it is about; undefined for the own one. */
  readonly childId: string | undefined
}

/** One report: what was reported, how far it is, what was answered, and the way back. */
export const Report = ({ report, childId }: ReportProps) => {
  const { no, state, note, reasons, canWithdraw, isMine } = report
  return (
    <Section title={titleOf(report)}>
      <div className="stack">
        <Panel>
          <p className="muted small num">{t('disputes.no', { no })}</p>
          <What report={report} childId={childId} />
          {!isMine && <p className="muted">{t(childId === undefined ? 'disputes.byGuardian' : 'disputes.byAnother')}</p>}
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
        {canWithdraw && <Withdraw report={report} childId={childId} />}
      </div>
    </Section>
  )
}

function titleOf({ about: { finding, period, visit } }: Dispute): string {
  if (finding) return findingTitle(finding)
  if (period) return t('disputes.period', { run: periodText(period), unit: period.unitName })
  if (!visit) return t('disputes.one')
  const day = formatDay(visit.day)
  const facility = visit.record?.facility
  return facility ? t('disputes.visitAt', { day, facility: facility.name ?? facility.code }) : t('disputes.visit', { day })
}

const What = ({ report: { about, reason, words, matter }, childId }: ReportProps) => {
  const { finding, period, visit } = about
  const visits = childId === undefined ? '/visits' : `/children/${childId}/visits`
  return (
    <>
      {finding && <p>{findingLine(finding)}</p>}
      {!finding && !period && !visit && <p className="muted">{t('disputes.forgotten')}</p>}
      {reason && <p>{t(childId === undefined ? `disputes.visit.reason.${reason}` : `disputes.visit.reasonChild.${reason}`)}</p>}
      {words !== '' && <p>{t('disputes.yourWords', { words })}</p>}
      {visit && (
        <p>
          <AppLink href={`${visits}/${matter.slice('visit:'.length)}`}>{t('disputes.seeVisit')}</AppLink>
        </p>
      )}
    </>
  )
}

/** Asks once more before it is taken back. */
const Withdraw = ({ report, childId }: ReportProps) => {
  const [isOpen, setOpen] = useState(false)
  const { isBusy, problem, withdraw } = useWithdrawal(report, childId)
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
