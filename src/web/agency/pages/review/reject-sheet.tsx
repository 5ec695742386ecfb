import type { CaseFile } from '#contract/review.ts'
import { needsNote, rejectReasonsFor } from '#domain/review/reasons.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import { NoteField } from './note-field.tsx'
import { FailureNote } from './failure-note.tsx'
import { MessagePreview } from './message-preview.tsx'
import { ReasonChoice } from './reason-choice.tsx'
import type { Decision, Rejection } from './use-decision.ts'
import css from './decision.module.css'

interface RejectSheetProps {
  readonly file: CaseFile
  readonly decision: Decision
  readonly open: boolean
  readonly onClose: () => void
}

type Explained = 'Support' | 'Unit' | 'Change' | 'Dispute' | 'Feedback' | 'Service'
const EXPLAIN: Readonly<Partial<Record<CaseFile['kind'], `review.rejectExplain${Explained}`>>> = {
  change: 'review.rejectExplainChange',
  dispute: 'review.rejectExplainDispute',
  feedback: 'review.rejectExplainFeedback',
  service: 'review.rejectExplainService',
  support: 'review.rejectExplainSupport',
  unit_account: 'review.rejectExplainUnit',
}

/** The second step of a rejection, which nobody can take back once its seconds are over: what it means, reasons of its own, the message, then the button. */
export const RejectSheet = ({ file, decision, open, onClose }: RejectSheetProps) => {
  const { reasons, note } = decision.draft.rejection
  const set = (changes: Partial<Rejection>) => decision.set({ rejection: { reasons, note, ...changes } })
  const missing = whatIsMissing({ reasons, note })
  const reject = async () => {
    if (await decision.act('reject')) onClose()
  }
  return (
    <Sheet open={open} title={t(file.feedback ? 'review.feedback.rejectTitle' : 'review.rejectTitle', { no: file.no })} onClose={onClose}>
      <div className={css['form']}>
        {decision.failure && <FailureNote failure={decision.failure} />}
        <Note kind="warn">{t(EXPLAIN[file.kind] ?? 'review.rejectExplain')}</Note>
        <ReasonChoice
          title={t(file.feedback ? 'review.feedback.rejectReasons' : 'review.rejectReasons')}
          reasons={rejectReasonsFor({
            kind: file.kind,
            aboutPerson: file.change?.aboutPerson === true,
            aboutVisit: Boolean(file.dispute?.about.visit),
          })}
          chosen={reasons}
          onChange={chosen => set({ reasons: chosen })}
        />
        {reasons.length > 0 && <MessagePreview file={file} news={{ decision: 'rejected', reasons }} />}
        <NoteField id="reject-note" isNeeded={needsNote(reasons)} value={note} onChange={text => set({ note: text })} />
        <Button
          look="refuse"
          wide
          busy={decision.busyWith === 'reject'}
          disabled={missing !== undefined}
          describedBy="reject-why"
          onClick={() => void reject()}
        >
          {t(file.feedback ? 'review.feedback.rejectConfirm' : 'review.rejectConfirm', { name: file.applicantName })}
        </Button>
        <p id="reject-why" className={css['why']}>
          {missing}
        </p>
      </div>
    </Sheet>
  )
}

/** What the button still waits for; undefined when nothing. */
function whatIsMissing({ reasons, note }: Rejection): string | undefined {
  if (reasons.length === 0) return t('review.rejectNeedReason')
  return needsNote(reasons) && note.trim() === '' ? t('review.rejectNeedNote') : undefined
}
