import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { checklistOf } from '#domain/review/checklist.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import { AssignButton } from './assign-button.tsx'
import { Checklist, useChecklist } from './checklist.tsx'
import { HistoryButton } from './history.tsx'
import { PutBack } from './put-back.tsx'
import { RejectSheet } from './reject-sheet.tsx'
import type { Decision } from './use-decision.ts'
import css from './decision.module.css'

/** How a change ends: approved after the checklist, or rejected with reasons. */
export const ChangeForm = ({ file, decision }: { readonly file: CaseFile; readonly decision: Decision }) => {
  const { busyWith, act } = decision
  const [isRejecting, setRejecting] = useState(false)
  const checklist = useChecklist(
    checklistOf({ kind: file.kind, forChild: false, aboutPerson: file.change?.aboutPerson === true }),
    decision,
  )
  const approve = () => {
    if (checklist.isComplete) void act('approve')
    else checklist.focusMissing()
  }
  useShortcuts({ a: approve, d: () => setRejecting(true), ...checklist.keys })
  return (
    <div className={css['form']}>
      <PutBack file={file} />
      <Checklist checklist={checklist} labelOf={point => t(`review.check.${point}`)} />
      <div className={css['foot']}>
        <div className={css['buttons']}>
          <Button look="second" onClick={() => setRejecting(true)}>
            {t('review.reject')} <kbd aria-hidden="true">D</kbd>
          </Button>
          <Button onClick={approve} busy={busyWith === 'approve'} disabled={!checklist.isComplete} describedBy="why">
            {t('review.approve')} <kbd aria-hidden="true">A</kbd>
          </Button>
        </div>
        <p id="why" className={css['why']}>
          {!checklist.isComplete && t('review.change.needChecklist')}
        </p>
        <div className={css['more']}>
          <HistoryButton file={file} />
          <AssignButton file={file} />
          <button type="button" className={css['text']} onClick={() => void act('release')}>
            {t('review.release')}
          </button>
        </div>
      </div>
      <RejectSheet file={file} decision={decision} open={isRejecting} onClose={() => setRejecting(false)} />
    </div>
  )
}
