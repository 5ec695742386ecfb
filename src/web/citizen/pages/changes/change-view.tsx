import type { Change } from '#contract/changes.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Tracker } from '#web/shared/ui/tracker.tsx'
import { t } from '../../t.ts'
import { ChangedItems } from '../../personal-data/changed-items.tsx'
import { Withdraw } from '../../personal-data/withdraw.tsx'
import { changeSteps } from './change-steps.ts'
import css from './changes.module.css'

interface ChangeViewProps {
  readonly change: Change
  readonly onChanged: (change: Change) => void
}

/** What is asked for, how far it is, why it was refused, and taking it back. */
export const ChangeView = ({ change, onChanged }: ChangeViewProps) => {
  const { items, file, state, canWithdraw } = change
  if (state === 'proving' || state === 'papers') return null
  return (
    <Section title={t(canWithdraw ? 'changes.now' : 'changes.last')} id="change">
      <div className="stack">
        <Panel>
          <ChangedItems items={items} />
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
        {canWithdraw && <Withdraw what={state === 'held' ? 'held' : 'sent'} onChanged={async changed => onChanged(changed)} />}
      </div>
    </Section>
  )
}
