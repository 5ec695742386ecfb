import type { Dispute } from '#contract/disputes.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { HOTLINE } from '../contact.ts'
import { RefusalNote } from '../refusal-note.tsx'
import { t } from '../t.ts'
import { reportsPath } from './use-reports.ts'
import { useWithdrawal } from './use-withdrawal.ts'
import css from './reports.module.css'

interface ReportReceiptProps {
  readonly report: Dispute
  /** Whose record it is about; undefined for the own one. */
  readonly childId: string | undefined
  /** Sent a moment ago: one press takes it back. Later that is asked for on the page of the reports. */
  readonly wasSent: boolean
  readonly onTakenBack: (no: string) => void
}

/** The number of an open report, who answers until when, and the way back. */
export const ReportReceipt = ({ report, childId, wasSent, onTakenBack }: ReportReceiptProps) => {
  const { isBusy, problem, withdraw } = useWithdrawal(report, childId)
  const { no, agency, dueAt, expectedAt, isMine } = report
  const until = { agency: agency.name, time: formatInstant(expectedAt ?? dueAt) }
  return (
    <div className={css['report']}>
      <Note
        kind={wasSent ? 'ok' : 'info'}
        title={t(wasSent ? 'disputes.sent' : isMine ? 'disputes.openNow' : 'disputes.openOther', { no })}
        live="polite"
      >
        <p>{t(isMine ? 'disputes.sentText' : 'disputes.sentTextOther', until)}</p>
        <p>
          <AppLink href={reportsPath(childId)}>{t('disputes.follow')}</AppLink>
        </p>
      </Note>
      <RefusalNote problem={problem} hotline={HOTLINE} />
      {wasSent && (
        <Button wide look="second" busy={isBusy} onClick={() => void withdraw(() => onTakenBack(no))}>
          {t('disputes.withdraw')}
        </Button>
      )}
    </div>
  )
}
