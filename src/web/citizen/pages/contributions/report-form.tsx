import { useState } from 'react'
import { needsWords } from '#domain/disputes/dispute.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { useDeed } from '../../use-deed.ts'
import { t } from '../../t.ts'
import css from './findings.module.css'

const REPORTS = answerKey('listDisputes')

/** What was typed and not sent, by matter: closing the sheet loses nothing. */
const drafts = new Map<string, string>()

/** The open report about a matter; undefined when there is none. */
export const useOpenReport = (matter: string, enabled = true) =>
  useAnswer('listDisputes', undefined, { enabled }).data?.find(each => each.matter === matter && each.canWithdraw)

/** Sends a matter of the own record to the agency with one press; words may be added, and are needed for a row without a finding. */
export const ReportForm = ({ matter }: { readonly matter: string }) => {
  const [words, setWords] = useState(drafts.get(matter) ?? '')
  const [isMissing, setMissing] = useState(false)
  const [wasSent, setSent] = useState(false)
  const { isBusy, problem, run } = useDeed()
  const open = useOpenReport(matter)
  const isNeeded = needsWords(matter)
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
      queryClient.setQueryData(REPORTS, (before: readonly unknown[] | undefined) => [sent, ...(before ?? [])])
    })
  }
  if (open)
    return (
      <Note kind={wasSent ? 'ok' : 'info'} title={t(wasSent ? 'disputes.sent' : 'disputes.openNow', { no: open.no })} live="polite">
        <p>{t('disputes.sentText', { agency: open.agency.name, time: formatInstant(open.dueAt) })}</p>
        <p>
          <AppLink href="/contributions/reports">{t('disputes.follow')}</AppLink>
        </p>
      </Note>
    )
  return (
    <div className={css['report']}>
      <p>{t('disputes.reportLead')}</p>
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
      <RefusalNote problem={problem} hotline={HOTLINE} />
      <Button wide icon="feedback" busy={isBusy} onClick={send}>
        {t('disputes.report')}
      </Button>
    </div>
  )
}
