import type { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { HOTLINE } from '../contact.ts'
import { RefusalNote } from '../refusal-note.tsx'
import { t } from '../t.ts'

interface SendReportProps {
  readonly isOffline: boolean
  readonly isBusy: boolean
  readonly problem: ApiProblem | undefined
  readonly onSend: () => void
}

/** The button that sends a report. Without network it waits, and says why; what was typed stays on the device. */
export const SendReport = ({ isOffline, isBusy, problem, onSend }: SendReportProps) => (
  <>
    {!isOffline && <RefusalNote problem={problem} hotline={HOTLINE} />}
    <div id="report-offline" role="status">
      {isOffline && (
        <Note kind="warn" icon="offline">
          <p>{t('disputes.offline')}</p>
        </Note>
      )}
    </div>
    <Button wide icon="feedback" busy={isBusy} disabled={isOffline} describedBy={isOffline ? 'report-offline' : undefined} onClick={onSend}>
      {t('disputes.report')}
    </Button>
  </>
)
