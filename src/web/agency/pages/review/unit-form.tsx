import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import type { UnitAccountContent } from '#contract/review-evidence.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import { AssignButton } from './assign-button.tsx'
import { HistoryButton } from './history.tsx'
import { PutBack } from './put-back.tsx'
import { RejectSheet } from './reject-sheet.tsx'
import type { Decision } from './use-decision.ts'
import css from './decision.module.css'

interface UnitFormProps {
  readonly file: CaseFile
  readonly request: UnitAccountContent
  readonly decision: Decision
}

/** How a request for a unit account ends: an invitation goes out, or the reasons against it. */
export const UnitForm = ({ file, request: { requester, unit }, decision }: UnitFormProps) => {
  const [isRejecting, setRejecting] = useState(false)
  const approve = () => void decision.act('approve')
  useShortcuts({ a: approve, d: () => setRejecting(true) })
  return (
    <div className={css['form']}>
      <PutBack file={file} />
      <Note kind="info" icon="email" title={t('review.unit.invites', { name: requester.fullName })}>
        {t('review.unit.invitesMore', { unit: unit.name, email: requester.email })}
      </Note>
      <div className={css['foot']}>
        <div className={css['buttons']}>
          <Button look="second" onClick={() => setRejecting(true)}>
            {t('review.reject')} <kbd aria-hidden="true">D</kbd>
          </Button>
          <Button onClick={approve} busy={decision.busyWith === 'approve'}>
            {t('review.approve')} <kbd aria-hidden="true">A</kbd>
          </Button>
        </div>
        <div className={css['more']}>
          <HistoryButton file={file} />
          <AssignButton file={file} />
          <button type="button" className={css['text']} onClick={() => void decision.act('release')}>
            {t('review.release')}
          </button>
        </div>
      </div>
      <RejectSheet file={file} decision={decision} open={isRejecting} onClose={() => setRejecting(false)} />
    </div>
  )
}
