import { useState } from 'react'
import { needsWords } from '#domain/disputes/dispute.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { useDeed } from '../../use-deed.ts'
import { t } from '../../t.ts'
import { ReportReceipt } from './report-receipt.tsx'
import css from './findings.module.css'

/** What was typed and is not with the agency, by matter: closing the sheet loses nothing. */
const drafts = new Map<string, string>()

/** Sends a matter of the own record to the agency with one press; words may be added, and are needed for a row without a finding. What
 *  was sent is taken back from its receipt with one press too, and what was typed is there again. */
export const ReportForm = ({ matter }: { readonly matter: string }) => {
  const isNeeded = needsWords(matter)
  const [words, setWords] = useState(drafts.get(matter) ?? '')
  const [isWriting, setWriting] = useState(isNeeded || words !== '')
  const [isMissing, setMissing] = useState(false)
  const [wasSent, setSent] = useState(false)
  const [takenBack, setTakenBack] = useState<string>()
  const { isBusy, problem, run } = useDeed()
  const open = useAnswer('listDisputes').data?.find(each => each.matter === matter && each.canWithdraw)
  const type = (typed: string) => {
    drafts.set(matter, typed)
    setWords(typed)
    setMissing(false)
  }
  const send = () => {
    if (isNeeded && words.trim() === '') {
      setMissing(true)
      document.getElementById('words')?.focus()
      return
    }
    void run(async () => {
      const sent = await call('startDispute', { body: { subject: 'contribution', matter, words, language: language() } })
      drafts.delete(matter)
      setSent(true)
      queryClient.setQueryData(answerKey('listDisputes'), (before: readonly unknown[] | undefined) => [sent, ...(before ?? [])])
    })
  }
  const write = () => {
    setWriting(true)
    requestAnimationFrame(() => document.getElementById('words')?.focus())
  }
  const takeBack = (no: string) => {
    drafts.set(matter, words)
    setTakenBack(no)
  }
  if (open) return <ReportReceipt report={open} wasSent={wasSent} onTakenBack={takeBack} />
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
          value={words}
          onChange={type}
        />
      )}
      <RefusalNote problem={problem} hotline={HOTLINE} />
      <Button wide icon="feedback" busy={isBusy} onClick={send}>
        {t('disputes.report')}
      </Button>
      {!isWriting && (
        <Button wide look="quiet" onClick={write}>
          {t('disputes.write')}
        </Button>
      )}
      {takenBack !== undefined && <Note kind="info" live="polite" title={t('disputes.takenBack', { no: takenBack })} />}
    </div>
  )
}
