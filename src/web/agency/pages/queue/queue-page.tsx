import { useState } from 'react'
import type { CaseRow } from '#contract/review.ts'
import type { StaffSession } from '#contract/staff-session.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { AssignSheet } from '../../parts/assign-sheet.tsx'
import { countText } from '../../parts/count-text.ts'
import { useShortcuts, useShortcutsOn } from '../../parts/shortcuts.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useTakeNext } from '../../parts/use-take-next.ts'
import { t } from '../../t.ts'
import { CaseList, mayAssign } from './case-list.tsx'
import { FilterChips, STATES } from './filter-chips.tsx'
import { KeyHelp, KeyHints } from './key-hints.tsx'
import { focusedCase, moveFocus } from './move-focus.ts'
import { NarrowFields } from './narrow-fields.tsx'
import { Pager } from './pager.tsx'
import { useQueueChoice, withFilter, type QueueChoice } from './queue-address.ts'
import { rememberedWords, rememberWords } from './search-words.ts'
import { useQueue } from './use-queue.ts'
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
  const { choice, narrow, clear } = useQueueChoice()
  const [typed, setTyped] = useState(isSearch ? rememberedWords() : '')
  const words = useSettled(typed.trim(), 250)
  const queue = useQueue({ choice, words })
  const next = useTakeNext()
  const [assigning, setAssigning] = useState<CaseRow>()
  const [given, setGiven] = useState<{ readonly no: string; readonly name: string }>()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const look = (value: string) => {
    rememberWords(value)
    setTyped(value)
    if (choice.after ?? choice.before) narrow({})
  }
  const pages = pagesOf(queue.data, narrow)
  useQueueKeys({
    choice,
    narrow,
    clear,
    pages,
    takeNext: next.takeNext,
    help: () => setHelpOpen(true),
    assign: () => {
      const row = queue.data?.items.find(({ id }) => id === focusedCase())
      if (row && mayAssign(row, staff)) setAssigning(row)
    },
  })
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
      <Outcome outcome={next.outcome} given={given} />
      <FilterChips choice={choice} isSearch={words !== ''} onChange={narrow}>
        <NarrowFields staff={staff} choice={choice} onChange={narrow} onClear={clear} />
      </FilterChips>
      <CaseList staff={staff} choice={choice} words={words} queue={queue} onAssign={setAssigning} />
      <div className={css['foot']}>
        <KeyHints onHelp={() => setHelpOpen(true)} />
        {queue.data && <Pager count={queue.data.items.length} {...pages} />}
      </div>
      <KeyHelp open={isHelpOpen} onClose={() => setHelpOpen(false)} />
      {assigning && (
        <AssignSheet
          row={assigning}
          onClose={() => setAssigning(undefined)}
          onDone={done => {
            setGiven(done)
            setAssigning(undefined)
          }}
        />
      )}
    </>
  )
}

interface Pages {
  readonly previous: (() => void) | undefined
  readonly next: (() => void) | undefined
}

/** The ways to the pages beside this one. */
function pagesOf(page: ReturnType<typeof useQueue>['data'], narrow: (change: QueueChoice) => void): Pages {
  const { previous, next } = page ?? {}
  return {
    previous: previous ? () => narrow({ before: previous }) : undefined,
    next: next ? () => narrow({ after: next }) : undefined,
  }
}

interface QueueKeys extends ReturnType<typeof useQueueChoice> {
  readonly pages: Pages
  readonly takeNext: () => void
  readonly help: () => void
  readonly assign: () => void
}

function useQueueKeys({ choice, narrow, clear, pages, takeNext, help, assign }: QueueKeys): void {
  const due = (name: 'today' | 'overdue') => narrow({ due: choice.due === name ? undefined : name })
  useShortcuts({
    j: () => moveFocus(1),
    k: () => moveFocus(-1),
    '/': () => document.getElementById('q')?.focus(),
    n: takeNext,
    g: assign,
    h: () => pages.previous?.(),
    l: () => pages.next?.(),
    d: () => due('today'),
    q: () => due('overdue'),
    r: () => narrow({ risk: choice.risk ? undefined : true }),
    x: clear,
    '?': help,
    ...Object.fromEntries(STATES.map((name, n) => [String(n + 1), () => narrow(withFilter(choice, name === 'open' ? undefined : name))])),
  })
}

interface OutcomeProps {
  readonly outcome: ReturnType<typeof useTakeNext>['outcome']
  readonly given: { readonly no: string; readonly name: string } | undefined
}

/** What came of taking the next file, or of giving one away. */
const Outcome = ({ outcome, given }: OutcomeProps) => {
  if (outcome === 'empty')
    return (
      <Note kind="ok" title={t('review.queueEmpty')} live="polite">
        {t('review.queueEmptyMore')}
      </Note>
    )
  if (outcome)
    return (
      <Note kind="err" title={t('review.refused')} live="assertive">
        {problemText(outcome)}
      </Note>
    )
  return given ? (
    <Note kind="ok" title={t('queue.assigned', { no: given.no })} live="polite">
      {t('queue.assignedMore', { name: given.name })}
    </Note>
  ) : null
}

const Summary = () => {
  const counts = useAnswer('countCaseFiles').data
  if (!counts) return <p className={css['summary']} />
  const open = countText(counts.open)
  return (
    <p className={css['summary']}>
      {counts.overdue > 0
        ? t('review.queueSummaryOverdue', { open, overdue: countText(counts.overdue) })
        : t('review.queueSummary', { open, today: countText(counts.due_today) })}
    </p>
  )
}

/** Shown only while keys do something. */
const Key = ({ children }: { readonly children: string }) => (useShortcutsOn() ? <kbd aria-hidden="true">{children}</kbd> : null)
