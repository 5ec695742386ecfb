import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { CORRECTION_REASONS } from '#domain/review/corrections.ts'
import { CHECKLIST, checklistOf, type CheckPoint } from '#domain/review/checklist.ts'
import { CATALOGUE, findForm } from '#domain/services/catalogue.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import { CorrectionChoice, REASON_KEYS, reasonsFor, toggled } from './correction-choice.tsx'
import { Checklist, useChecklist } from './checklist.tsx'
import { AssignButton } from './assign-button.tsx'
import { HistoryButton } from './history.tsx'
import { PutBack } from './put-back.tsx'
import { MessagePreview } from './message-preview.tsx'
import { NoteField } from './note-field.tsx'
import { RejectSheet } from './reject-sheet.tsx'
import type { Decision, Draft } from './use-decision.ts'
import css from './decision.module.css'

/** Checklist, reasons, the message, and the two buttons. Approving needs the whole checklist, returning a reason. */
export const DecisionForm = ({ file, decision }: { readonly file: CaseFile; readonly decision: Decision }) => {
  const { draft, set, busyWith, act } = decision
  const [isRejecting, setRejecting] = useState(false)
  const isReturn = draft.corrections.length > 0
  const checklist = useChecklist(checklistOf({ kind: file.kind, forChild: file.child !== null, aboutPerson: false }), decision)
  const lacksPaper = file.signedForm.isNeeded && file.signedForm.on === null
  const isComplete = checklist.isComplete && !lacksPaper
  const canReturn = !isPaidFor(file)
  const approve = () => {
    if (isComplete && !isReturn) void act('approve')
    else if (checklist.isComplete) focusOn('on')
    else checklist.focusMissing()
  }
  const giveBack = () => (isReturn ? void act('return') : focusOn(`reason-${CORRECTION_REASONS[0]}`))
  const reasons = canReturn ? reasonsFor(file) : []
  const reasonKeys = REASON_KEYS.map(
    (key, index) => [key, () => set({ corrections: toggled(file, draft.corrections, reasons[index]) })] as const,
  )
  useShortcuts({
    a: approve,
    r: () => canReturn && giveBack(),
    d: () => setRejecting(true),
    m: writeNote,
    ...checklist.keys,
    ...Object.fromEntries(reasonKeys),
  })

  return (
    <div className={css['form']}>
      <PutBack file={file} />
      <Checklist checklist={checklist} labelOf={point => labelOf(point, isWithoutPaper(file))} />
      {canReturn && <CorrectionChoice file={file} chosen={draft.corrections} onChange={corrections => set({ corrections })} />}
      {isReturn && <WordsToApplicant file={file} draft={draft} set={set} />}
      <div className={css['foot']}>
        <div className={css['buttons']}>
          {canReturn && (
            <Button look="second" onClick={giveBack} busy={busyWith === 'return'} disabled={!isReturn} describedBy="why">
              {t('review.return')} <kbd aria-hidden="true">R</kbd>
            </Button>
          )}
          <Button onClick={approve} busy={busyWith === 'approve'} disabled={!isComplete || isReturn} describedBy="why">
            {t('review.approve')} <kbd aria-hidden="true">A</kbd>
          </Button>
        </div>
        <p id="why" className={css['why']}>
          {canReturn ? why(isReturn, checklist.isComplete, lacksPaper) : t('review.service.paidFor')}
        </p>
        <div className={css['more']}>
          <HistoryButton file={file} />
          <AssignButton file={file} />
          <button type="button" className={css['text']} onClick={() => void act('release')}>
            {t('review.release')}
          </button>
          <button type="button" className={`${css['text'] ?? ''} ${css['danger'] ?? ''}`} onClick={() => setRejecting(true)}>
            {t('review.reject')}
          </button>
        </div>
      </div>
      <RejectSheet file={file} decision={decision} open={isRejecting} onClose={() => setRejecting(false)} />
    </div>
  )
}

/** Another answer would cost another amount: what was paid for is approved, or rejected and the money goes back. */
const isPaidFor = ({ service }: CaseFile): boolean => service !== null && findForm(CATALOGUE, service.procedure)?.way.fee !== undefined

/** The population database has taken the place of the papers: there is no photo of one to look at. */
const isWithoutPaper = ({ population, photos }: CaseFile): boolean =>
  population?.outcome === 'confirmed' && photos.every(({ kind }) => kind === 'portrait')

interface WordsProps {
  readonly file: CaseFile
  readonly draft: Draft
  readonly set: Decision['set']
}

const WordsToApplicant = ({ file, draft, set }: WordsProps) => (
  <>
    <MessagePreview file={file} news={{ decision: 'returned', corrections: draft.corrections }} />
    <NoteField id="note" value={draft.note} onChange={note => set({ note })} />
  </>
)

function why(isReturn: boolean, isTicked: boolean, lacksPaper: boolean): string {
  if (isReturn) return t('review.reasonsChosen')
  if (isTicked && lacksPaper) return t('review.signedForm.needed')
  return isTicked ? t('review.needReason') : t('review.needChecklistOrReason')
}

/** Opens the field for words to the citizen and goes there. */
function writeNote(): void {
  const more = document.getElementById('note-more')
  if (more instanceof HTMLDetailsElement) more.open = true
  focusOn('note')
}

const focusOn = (id: string): void => document.getElementById(id)?.focus()

/** What is ticked has other words when the population database has confirmed the person and no paper was photographed. */
function labelOf(point: CheckPoint, isConfirmed: boolean): string {
  const own = CHECKLIST.find(one => one === point)
  return isConfirmed && own ? t(`review.check.confirmed.${own}`) : t(`review.check.${point}`)
}
