import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { StaffSession } from '#contract/review.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { useShortcuts, useShortcutsOn } from '../../parts/shortcuts.ts'
import { useArrival } from '../../parts/use-arrival.ts'
import { useTakeNext } from '../../parts/use-take-next.ts'
import { t } from '../../t.ts'
import { CaseList } from './case-list.tsx'
import { FilterChips } from './filter-chips.tsx'
import { moveFocus } from './move-focus.ts'
import { rememberedWords, rememberWords } from './search-words.ts'
import { isFilter, type Filter } from './use-queue.ts'
import css from './queue.module.css'

interface QueuePageProps {
  readonly staff: StaffSession
  /** "Tra cứu hồ sơ": the same page with the search in the first place. */
  readonly isSearch?: boolean
}

/** The queue: what waits, what is mine, what is late; one press takes the next file. */
export const QueuePage = ({ staff, isSearch = false }: QueuePageProps) => {
  const title = t(isSearch ? 'review.find' : 'review.queue')
  useArrival(title, isSearch ? { focus: '#q' } : {})
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState(isSearch ? rememberedWords() : '')
  const words = useSettled(typed.trim(), 250)
  const wanted = params.get('filter')
  const filter: Filter = isFilter(wanted) ? wanted : 'open'
  const next = useTakeNext()
  const search = () => document.getElementById('q')?.focus()
  useShortcuts({ j: () => moveFocus(1), k: () => moveFocus(-1), '/': search, n: next.takeNext })

  const look = (value: string) => {
    rememberWords(value)
    setTyped(value)
  }
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{title}</h1>
        {!isSearch && <Summary />}
        <div className={css['search']}>
          <SearchInput id="q" label={t('review.searchLabel')} value={typed} onChange={look} controls="case-list" />
        </div>
        {!isSearch && (
          <Button onClick={next.takeNext} busy={next.isBusy}>
            {t('review.takeNext')} <Key>N</Key>
          </Button>
        )}
      </div>
      {next.outcome === 'empty' && (
        <Note kind="ok" title={t('review.queueEmpty')} live="polite">
          {t('review.queueEmptyMore')}
        </Note>
      )}
      {next.outcome && next.outcome !== 'empty' && (
        <Note kind="err" title={t('review.refused')} live="assertive">
          {problemText(next.outcome)}
        </Note>
      )}
      {words === '' ? (
        <FilterChips filter={filter} onChange={chosen => setParams(chosen === 'open' ? {} : { filter: chosen })} />
      ) : (
        <p className="muted small">{t('review.searchFound')}</p>
      )}
      <CaseList staff={staff} filter={filter} words={words} />
    </>
  )
}

const Summary = () => {
  const counts = useAnswer('countCaseFiles').data
  return (
    <p className={css['summary']}>
      {counts &&
        (counts.overdue > 0
          ? t('review.queueSummaryOverdue', { open: counts.open, overdue: counts.overdue })
          : t('review.queueSummary', { open: counts.open, today: counts.due_today }))}
    </p>
  )
}

/** Shown only while keys do something. */
const Key = ({ children }: { readonly children: string }) => (useShortcutsOn() ? <kbd aria-hidden="true">{children}</kbd> : null)
