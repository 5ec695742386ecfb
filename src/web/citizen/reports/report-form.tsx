import { useState } from 'react'
import { needsWords } from '#domain/disputes/dispute.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { t } from '../t.ts'
import { ReportReceipt } from './report-receipt.tsx'
import { SendReport } from './send-report.tsx'
import { useReport } from './use-report.ts'
import css from './reports.module.css'

interface ReportFormProps {
  readonly childId: string | undefined
  readonly matter: string
}

/** Sends a matter of the contributions to the agency with one press; words may be added, and are needed for a row without a finding. */
export const ReportForm = ({ childId, matter }: ReportFormProps) => {
  const isNeeded = needsWords(matter)
  const { typed, type, send, takeBack, takenBack, wasSent, open, isReady, ...deed } = useReport({
    subject: 'contribution',
    matter,
    childId,
  })
  const [wantsWords, setWantsWords] = useState(isNeeded)
  const [isMissing, setMissing] = useState(false)
  const isWriting = wantsWords || typed.words !== ''
  const toWords = () => requestAnimationFrame(() => document.getElementById('words')?.focus())
  const submit = () => {
    setMissing(isNeeded && typed.words.trim() === '')
    if (isNeeded && typed.words.trim() === '') toWords()
    else void send()
  }
  const write = () => {
    setWantsWords(true)
    toWords()
  }
  if (open) return <ReportReceipt report={open} childId={childId} wasSent={wasSent} onTakenBack={takeBack} />
  if (!isReady) return null
  return (
    <div className={css['report']}>
      <p>{t(isNeeded ? 'disputes.reportLeadPeriod' : 'disputes.reportLead')}</p>
      {isWriting && (
        <TextArea
          id="words"
          label={t(isNeeded ? 'disputes.wordsPeriod' : 'disputes.words')}
          hint={t(isNeeded ? 'disputes.wordsPeriodHint' : 'disputes.wordsHint')}
          optional={!isNeeded}
          error={isMissing ? t('disputes.wordsPeriodHint') : undefined}
          rows={3}
          maxLength={1000}
          value={typed.words}
          onChange={words => {
            type({ words })
            setMissing(false)
          }}
        />
      )}
      <SendReport {...deed} onSend={submit} />
      {!isWriting && (
        <Button wide look="quiet" onClick={write}>
          {t('disputes.write')}
        </Button>
      )}
      {takenBack !== undefined && <Note kind="info" live="polite" title={t('disputes.takenBack', { no: takenBack })} />}
    </div>
  )
}
