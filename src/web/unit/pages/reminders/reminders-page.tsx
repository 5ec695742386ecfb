import { useState } from 'react'
import type { ReminderRow } from '#contract/unit-board.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { RemindSheet } from '../../parts/remind-sheet.tsx'
import { t } from '../../t.ts'
import css from './reminders.module.css'

/** What was sent and what was not, and why; the way to another reminder. */
export const RemindersPage = () => {
  useArrival(t('unitBoard.reminders.title'))
  const { data: board } = useAnswer('getUnitBoard')
  const { data, error, refetch } = useAnswer('listReminders', undefined, { staleTime: 0 })
  const [open, setOpen] = useState<'new' | ReminderRow>()
  const [done, setDone] = useState<string>()
  return (
    <div className={css['page']}>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{t('unitBoard.reminders.title')}</h1>
        {board?.campaign?.state === 'open' && (
          <Button icon="bell" onClick={() => setOpen('new')}>
            {t('unitBoard.reminders.new')}
          </Button>
        )}
      </div>
      <p className="muted">{t('unitBoard.reminders.lead')}</p>
      {board && board.campaign?.state !== 'open' && <Note title={t('unitBoard.reminders.noCampaign')} />}
      {done !== undefined && <Note kind="ok" title={done} live="polite" />}
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[5, 5]} />}
      {data?.length === 0 && (
        <Panel>
          <Empty icon="bell" title={t('unitBoard.reminders.empty')}>
            {t('unitBoard.reminders.empty.more')}
          </Empty>
        </Panel>
      )}
      <ul className={css['list']}>
        {data?.map(row => (
          <li key={row.id}>
            <Row row={row} onOpen={() => setOpen(row)} />
          </li>
        ))}
      </ul>
      {open === 'new' && (
        <RemindSheet
          whom={{ group: null, name: t('unitBoard.send.all') }}
          onClose={() => setOpen(undefined)}
          onDone={words => {
            setDone(words)
            setOpen(undefined)
            void refetch()
          }}
        />
      )}
      {typeof open === 'object' && <PeopleSheet row={open} onClose={() => setOpen(undefined)} />}
    </div>
  )
}

const Row = ({ row, onOpen }: { readonly row: ReminderRow; readonly onOpen: () => void }) => (
  <Panel>
    <h2 className={css['title']}>
      {row.group ?? t('unitBoard.reminders.whole')} · {t(`unitBoard.aim.${row.state}`)}
    </h2>
    <p className="muted small">{t('unitBoard.reminders.row', { time: formatInstant(row.at), by: row.by })}</p>
    <ul className={css['outcomes']}>
      {row.outcomes.map(({ outcome, count }) => (
        <li key={outcome}>
          {t(`unitBoard.outcome.${outcome}`)} <strong className="num">{count}</strong>
        </li>
      ))}
    </ul>
    <Button look="quiet" small label={`${t('unitBoard.reminders.who')}: ${formatInstant(row.at)}`} onClick={onOpen}>
      {t('unitBoard.reminders.who')}
    </Button>
  </Panel>
)

/** A reminder, person by person. */
const PeopleSheet = ({ row: { id, at }, onClose }: { readonly row: ReminderRow; readonly onClose: () => void }) => {
  const { data, error, refetch } = useAnswer('getReminder', { params: { id } }, { staleTime: 0 })
  return (
    <Sheet open title={t('unitBoard.reminders.people', { time: formatInstant(at) })} onClose={onClose}>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[5]} />}
      <p className="muted small">{t('unitBoard.reminders.about')}</p>
      <ul className={css['people']}>
        {data?.people.map(person => (
          <li key={person.id}>
            <span className="strong">{person.fullName}</span> <span className="muted small">{person.group}</span>
            <p className="small">
              {t(`unitBoard.outcome.${person.outcome}`)}
              {person.channel !== null && ` (${t(`unitBoard.channel.${person.channel}`)})`}
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
