import { useState } from 'react'
import type { Change } from '#contract/changes.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Tracker } from '#web/shared/ui/tracker.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import { changeSteps } from './change-steps.ts'
import css from './changes.module.css'

interface ChangeViewProps {
  readonly change: Change
  readonly onChanged: (change: Change) => void
}

/** What is asked for, how far it is, why it was refused, and taking it back. */
export const ChangeView = ({ change, onChanged }: ChangeViewProps) => {
  const { items, file, state, canWithdraw } = change
  if (state === 'proving') return null
  return (
    <Section title={t(canWithdraw ? 'changes.now' : 'changes.last')} id="change">
      <div className="stack">
        <Panel>
          <ul className={css['items']}>
            {items.map(({ item, from, to }) => (
              <li key={item}>
                {t(`changes.${item}`)}: <strong>{from === null ? t('changes.toNew', { to }) : t('changes.to', { from, to })}</strong>
              </li>
            ))}
          </ul>
          {file && <p className="muted small num">{t('changes.no', { no: file.no })}</p>}
          <Tracker label={t('changes.steps')} steps={changeSteps(change)} />
        </Panel>
        {state === 'rejected' && file && (
          <Note kind="err" title={t('changes.step.rejected')}>
            <ul className={css['how']}>
              {file.reasons.map(reason => (
                <li key={reason}>{t(`registration.reason.${reason}`)}</li>
              ))}
            </ul>
            {file.note && <p>{file.note}</p>}
          </Note>
        )}
        {canWithdraw && <Withdraw isHeld={state === 'held'} onChanged={onChanged} />}
      </div>
    </Section>
  )
}

/** Asks once more before it is taken back. */
const Withdraw = ({ isHeld, onChanged }: { readonly isHeld: boolean; readonly onChanged: (change: Change) => void }) => {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const withdraw = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      onChanged(await call('withdrawChange'))
      setOpen(false)
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }
  const words = t(isHeld ? 'changes.stop' : 'changes.withdraw')
  return (
    <>
      <Button look="second" wide onClick={() => setOpen(true)}>
        {words}
      </Button>
      <Sheet open={isOpen} title={t(isHeld ? 'changes.stopTitle' : 'changes.withdrawTitle')} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{t('changes.withdrawText')}</p>
          <RefusalNote problem={problem} hotline={HOTLINE} />
          <Button look="refuse" wide busy={isBusy} onClick={() => void withdraw()}>
            {words}
          </Button>
          <Button look="quiet" wide onClick={() => setOpen(false)}>
            {t('changes.keep')}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
