import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Pile, Piles } from '#contract/unit-sheets.ts'
import { MAX_PILE_SHEETS } from '#domain/units/scan.ts'
import { formatPileCode } from '#domain/units/sheet-token.ts'
import { call } from '#web/shared/api/client.ts'
import { queryClient, useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import { Lists } from './lists.tsx'
import css from './sheets.module.css'

/** Piles of signature sheets: make one for a class or for everybody, open one. */
export const SheetsPage = () => {
  useArrival(t('sheets.title'))
  const { data, error, refetch } = useAnswer('listPiles', undefined, { staleTime: 0 })
  return (
    <div className={css['page']}>
      <h1 tabIndex={-1}>{t('sheets.title')}</h1>
      <p className={css['lead']}>{t('sheets.lead')}</p>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[6, 5, 5]} />}
      {data && (data.groups.length === 0 ? <NoPeople /> : <MakePile groups={data.groups} />)}
      {data && data.groups.length > 0 && data.piles.length === 0 && (
        <Panel>
          <Empty icon="document" title={t('sheets.none')}>
            {t('sheets.noneMore')}
          </Empty>
        </Panel>
      )}
      <Lists />
      {data && data.piles.length > 0 && (
        <ul className={css['list']}>
          {data.piles.map(pile => (
            <li key={pile.id}>
              <PileCard pile={pile} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const NoPeople = () => (
  <Note kind="info" icon="people" title={t('sheets.noPeople')}>
    {t('sheets.noPeopleMore')}
  </Note>
)

/** The empty choice is everybody. */
const MakePile = ({ groups }: { readonly groups: Piles['groups'] }) => {
  const [groupId, setGroupId] = useState('')
  const [made, setMade] = useState<number>()
  const [, go] = useLocation()
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      const [pile, ...others] = await call('makePiles', { body: { groupId: groupId === '' ? null : groupId } })
      if (pile && !others.length) return go(`/sheets/${pile.id}`)
      setMade(1 + others.length)
      await queryClient.invalidateQueries({ queryKey: ['listPiles'] })
      return undefined
    },
  })
  const all = groups.reduce((sum, { members }) => sum + members, 0)
  return (
    <Panel className="stack">
      {form.problem && (
        <Note kind="err" title={t('sheets.make.refused')} live="assertive">
          {problemText(form.problem)}
        </Note>
      )}
      <div role="status">
        {made !== undefined && <Note kind="ok" title={t('sheets.madeSeveral', { count: made, most: MAX_PILE_SHEETS })} />}
      </div>
      <div className={css['make']}>
        <SelectField
          id="pile-group"
          label={t('sheets.for')}
          value={groupId}
          onChange={setGroupId}
          emptyLabel={t('sheets.everybody', { count: all })}
          choices={groups.map(({ id, name, members }) => ({ value: id, label: t('sheets.group', { name, count: members }) }))}
        />
        <Button icon="plus" busy={form.isBusy} onClick={() => form.submit()}>
          {t('sheets.make')}
        </Button>
      </div>
    </Panel>
  )
}

const PileCard = ({ pile }: { readonly pile: Pile }) => (
  <Panel className={css['card']}>
    <h2>
      <Link href={`/sheets/${pile.id}`}>{t('sheets.pile', { code: formatPileCode(pile.code) })}</Link>
    </h2>
    <p className="muted">
      {pile.group ?? t('sheets.wholeUnit')} · {t('sheets.printedOn', { date: formatDay(pile.printedOn) })}
    </p>
    <PileNumbers pile={pile} />
  </Panel>
)

/** How many are back, in words and as a bar. */
export const PileNumbers = ({ pile: { returned, sheets, unsigned } }: { readonly pile: Pile }) => (
  <div className={css['numbers']}>
    <progress className={css['bar']} value={returned} max={Math.max(1, sheets)} aria-hidden="true" />
    <Tag kind={returned === sheets ? 'ok' : 'info'}>{t('sheets.returned', { count: returned, all: sheets })}</Tag>
    {unsigned > 0 && <Tag kind="warn">{t('sheets.unsigned', { count: unsigned })}</Tag>}
  </div>
)
