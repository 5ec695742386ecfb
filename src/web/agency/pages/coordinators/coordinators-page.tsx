import { useState } from 'react'
import type { CoordinatorRow } from '#contract/unit-accounts.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import rowCss from '#web/shared/desk/rows.module.css'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import { EndSheet } from './end-sheet.tsx'
import css from './coordinators.module.css'

/** Who coordinates the units of the own area: found by unit or name, ended when they leave. */
export const CoordinatorsPage = () => {
  useArrival(t('coordinators.title'))
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.trim(), 250)
  const { data, error, refetch } = useAnswer('listCoordinators', { body: { q } }, { staleTime: 0 })
  const [ending, setEnding] = useState<CoordinatorRow>()
  const [done, setDone] = useState<string>()
  const reload = () => void refetch()
  const finish = (words: string) => {
    setEnding(undefined)
    setDone(words)
    reload()
  }
  return (
    <div className={css['page']}>
      <h1 tabIndex={-1}>{t('coordinators.title')}</h1>
      <p className={css['lead']}>{t('coordinators.lead')}</p>
      <SearchInput id="q" label={t('coordinators.search')} value={typed} onChange={setTyped} controls="coordinators-list" />
      {done !== undefined && <Note kind="ok" title={done} live="polite" />}
      {error && !data && <LoadError error={error} onRetry={reload} />}
      {!error && !data && <Skeleton blocks={[7, 7]} />}
      {data?.length === 0 && (
        <Panel>
          <Empty icon="people" title={t(q === '' ? 'coordinators.empty' : 'coordinators.none')}>
            {t(q === '' ? 'coordinators.emptyMore' : 'coordinators.noneMore')}
          </Empty>
        </Panel>
      )}
      {data && data.length > 0 && (
        <Panel flush>
          <ul id="coordinators-list" className={rowCss['list']}>
            {data.map(row => (
              <Coordinator key={row.id} row={row} onEnd={() => setEnding(row)} />
            ))}
          </ul>
        </Panel>
      )}
      {ending && <EndSheet row={ending} onClose={() => setEnding(undefined)} onDone={finish} onOld={reload} />}
    </div>
  )
}

const TAGS = { invited: 'info', expired: 'warn', active: 'ok', suspended: 'err' } as const

const Coordinator = ({ row, onEnd }: { readonly row: CoordinatorRow; readonly onEnd: () => void }) => (
  <li className={rowCss['row']}>
    <div className={rowCss['words']}>
      <h2 className={css['name']}>
        {row.fullName} <Tag kind={TAGS[row.state]}>{t(`staff.state.${row.state}`)}</Tag>
      </h2>
      <p>{`${row.unit.name} · ${row.unit.code}`}</p>
      <p className="muted small">
        {[row.email, row.lastSignInAt === null ? undefined : t('staff.lastSignIn', { time: formatInstant(row.lastSignInAt) })]
          .filter(part => part !== null && part !== undefined)
          .join(' · ')}
      </p>
    </div>
    {row.state !== 'suspended' && (
      <Button
        look="second"
        small
        label={t(row.kind === 'member' ? 'coordinators.endOf' : 'staff.takeBackOf', { name: row.fullName })}
        onClick={onEnd}
      >
        {t(row.kind === 'member' ? 'coordinators.end' : 'staff.takeBack')}
      </Button>
    )}
  </li>
)
