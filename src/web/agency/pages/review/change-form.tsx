import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { checklistOf } from '#domain/review/checklist.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import { AssignButton } from './assign-button.tsx'
import { HistoryButton } from './history.tsx'
import { PutBack } from './put-back.tsx'
import { Tick } from './reason-choice.tsx'
import { RejectSheet } from './reject-sheet.tsx'
import type { Decision } from './use-decision.ts'
import css from './decision.module.css'

/** How a change ends: approved after the checklist, or rejected with reasons. */
export const ChangeForm = ({ file, decision }: { readonly file: CaseFile; readonly decision: Decision }) => {
  const { draft, set, busyWith, act } = decision
  const [isRejecting, setRejecting] = useState(false)
  const points = checklistOf({ kind: file.kind, forChild: false, aboutPerson: file.change?.aboutPerson === true })
  const isTicked = points.every(point => draft.checklist.includes(point))
  const tick = (index: number) => {
    const point = points[index]
    if (point) set({ checklist: points.filter(one => (one === point) !== draft.checklist.includes(one)) })
  }
  const approve = () => {
    if (isTicked) void act('approve')
    else document.getElementById(`check-${points.find(one => !draft.checklist.includes(one)) ?? ''}`)?.focus()
  }
  useShortcuts({ a: approve, d: () => setRejecting(true), 1: () => tick(0), 2: () => tick(1), 3: () => tick(2) })
  return (
    <div className={css['form']}>
      <PutBack file={file} />
      <fieldset className={css['group']}>
        <legend className={css['legend']}>{t('review.checklist')}</legend>
        {points.map((point, index) => (
          <Tick
            key={point}
            id={`check-${point}`}
            label={t(`review.check.${point}`)}
            checked={draft.checklist.includes(point)}
            onChange={() => tick(index)}
            hotkey={String(index + 1)}
          />
        ))}
      </fieldset>
      <div className={css['foot']}>
        <div className={css['buttons']}>
          <Button look="second" onClick={() => setRejecting(true)}>
            {t('review.reject')} <kbd aria-hidden="true">D</kbd>
          </Button>
          <Button onClick={approve} busy={busyWith === 'approve'} disabled={!isTicked} describedBy="why">
            {t('review.approve')} <kbd aria-hidden="true">A</kbd>
          </Button>
        </div>
        <p id="why" className={css['why']}>
          {!isTicked && t('review.change.needChecklist')}
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
