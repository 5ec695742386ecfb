import { useState } from 'react'
import { needsWords, visitReasonsFor } from '#domain/disputes/dispute.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { SendReport } from '../../reports/send-report.tsx'
import type { useReport } from '../../reports/use-report.ts'
import { t } from '../../t.ts'

interface ReportVisitFormProps {
  readonly report: ReturnType<typeof useReport>
  /** How many papers the visit has. */
  readonly papers: number
  readonly isChild: boolean
  readonly onSent: () => void
}

/** What is wrong with a visit: one of a few reasons, and words where they are needed. It says what the agency gets to see. */
export const ReportVisitForm = ({ report, papers, isChild, onSent }: ReportVisitFormProps) => {
  const { typed, type, send, isBusy, problem, isOffline } = report
  const [wasTried, setTried] = useState(false)
  const reasons = visitReasonsFor(papers)
  const reason = reasons.find(each => each === typed.reason)
  const isNeeded = reason !== undefined && needsWords('', reason)
  const lacksWords = isNeeded && typed.words.trim() === ''
  const submit = () => {
    setTried(true)
    if (reason === undefined) document.getElementById('reason')?.focus()
    else if (lacksWords) document.getElementById('words')?.focus()
    else void send(reason, onSent)
  }
  return (
    <>
      <RadioGroup
        id="reason"
        label={t('disputes.visit.what')}
        value={reason ?? ''}
        onChange={chosen => type({ reason: chosen })}
        choices={reasons.map(value => ({
          value,
          label: t(isChild ? `disputes.visit.reasonChild.${value}` : `disputes.visit.reason.${value}`),
        }))}
        error={wasTried && reason === undefined ? t('disputes.visit.choose') : undefined}
      />
      {reason && (
        <TextArea
          id="words"
          label={t(`disputes.visit.words.${reason}`)}
          hint={t(`disputes.visit.hint.${reason}`)}
          optional={!isNeeded}
          error={wasTried && lacksWords ? t(`disputes.visit.missing.${reason === 'other_day' ? 'other_day' : 'costs'}`) : undefined}
          rows={3}
          maxLength={1000}
          value={typed.words}
          onChange={words => type({ words })}
        />
      )}
      <Note kind="info" icon="lock">
        <p>{t(reason === 'papers' ? 'disputes.visit.sendsPapers' : 'disputes.visit.sends')}</p>
      </Note>
      <SendReport isOffline={isOffline} isBusy={isBusy} problem={problem} onSend={submit} />
    </>
  )
}
