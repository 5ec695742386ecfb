import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import { PutBack } from './put-back.tsx'
import { AssignButton } from './assign-button.tsx'
import { HistoryButton } from './history.tsx'
import { RejectSheet } from './reject-sheet.tsx'
import type { Decision } from './use-decision.ts'
import { whereTo } from './where-to.ts'
import css from './decision.module.css'

/** How a support request, a report or feedback ends: answered in words, or settled by its dossier; with words that the person reads. */
export const SupportForm = ({ file, decision }: { readonly file: CaseFile; readonly decision: Decision }) => {
  const { draft, set, busyWith, act } = decision
  const [isRejecting, setRejecting] = useState(false)
  const open = file.support?.candidates.filter(one => one.canSettle) ?? []
  const dossier = open.find(one => one.id === draft.dossierId) ?? (open.length === 1 ? open[0] : undefined)
  const missing = whatIsMissing(decision, dossier !== undefined)
  const choose = (way: 'answer' | 'ask_phone' | 'cancel') => set({ way: way === 'answer' ? undefined : way, dossierId: dossier?.id })
  const finish = () => {
    if (missing === undefined) void act(draft.way ? 'settle' : 'answer')
    else document.getElementById('answer')?.focus()
  }
  useShortcuts({ a: finish, d: () => setRejecting(true), m: () => document.getElementById('answer')?.focus() })
  return (
    <div className={css['form']}>
      <PutBack file={file} />
      {file.support && (
        <RadioGroup
          id="way"
          label={t('review.support.way')}
          value={draft.way ?? 'answer'}
          onChange={choose}
          choices={[
            { value: 'answer', label: t('review.support.way.answer'), detail: t('review.support.way.answerDetail') },
            ...(open.length > 0
              ? ([
                  { value: 'ask_phone', label: t('review.support.way.ask_phone'), detail: t('review.support.way.ask_phoneDetail') },
                  { value: 'cancel', label: t('review.support.way.cancel'), detail: t('review.support.way.cancelDetail') },
                ] as const)
              : []),
          ]}
        />
      )}
      {draft.way && (
        <fieldset className={css['group']}>
          <legend className={css['legend']}>{t('review.support.dossier')}</legend>
          {open.map(({ id, no, applicantName }) => (
            <label key={id} className={css['candidate']} htmlFor={`dossier-${id}`}>
              <input
                id={`dossier-${id}`}
                type="radio"
                name="dossier"
                checked={dossier?.id === id}
                onChange={() => set({ dossierId: id })}
              />
              <span>
                <span className="num">{no}</span> · {applicantName}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <TextArea
        id="answer"
        label={t(draft.way ? 'review.support.note' : 'review.support.answer')}
        hint={t(answerHint(file), { contact: whereTo(file) })}
        value={draft.note}
        maxLength={draft.way ? 500 : 1000}
        onChange={note => set({ note })}
      />
      <div className={css['foot']}>
        <Button
          wide
          onClick={finish}
          busy={busyWith === 'answer' || busyWith === 'settle'}
          disabled={missing !== undefined}
          describedBy="support-why"
        >
          {t(draft.way ? 'review.support.settle' : 'review.support.send')} <kbd aria-hidden="true">A</kbd>
        </Button>
        <p id="support-why" className={css['why']}>
          {missing}
        </p>
        <div className={css['more']}>
          <HistoryButton file={file} />
          <AssignButton file={file} />
          <button type="button" className={css['text']} onClick={() => void act('release')}>
            {t('review.release')}
          </button>
          <button type="button" className={`${css['text'] ?? ''} ${css['danger'] ?? ''}`} onClick={() => setRejecting(true)}>
            {t(file.feedback ? 'review.feedback.reject' : file.dispute ? 'review.dispute.reject' : 'review.support.reject')}
          </button>
        </div>
      </div>
      <RejectSheet file={file} decision={decision} open={isRejecting} onClose={() => setRejecting(false)} />
    </div>
  )
}

/** Where the words go. What is said of a visit is in no letter. */
function answerHint({ dispute, feedback }: CaseFile) {
  if (feedback) return 'review.feedback.answerHint'
  if (!dispute) return 'review.support.answerHint'
  return dispute.about.visit ? 'review.dispute.visit.answerHint' : 'review.dispute.answerHint'
}

/** What the button still waits for; undefined when nothing. */
function whatIsMissing({ draft }: Decision, hasDossier: boolean): string | undefined {
  if (draft.way) return hasDossier ? undefined : t('review.support.chooseDossier')
  return draft.note.trim() === '' ? t('review.support.writeAnswer') : undefined
}
