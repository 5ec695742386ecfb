import { useState } from 'react'
import type { Sheet } from '#contract/unit-sheets.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Tabs } from '#web/shared/ui/tabs.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import type { Picture } from './picture-sheet.tsx'
import css from './sheets.module.css'

const LISTS = ['missing', 'look', 'found', 'void'] as const
type List = (typeof LISTS)[number]

/** Which list a sheet stands in: one without ink is back, and yet to be looked at. */
function listOf(sheet: Sheet): List {
  if (sheet.state === 'void') return 'void'
  if (!isReturned(sheet)) return 'missing'
  return sheet.state === 'found' && sheet.hasInk === false ? 'look' : 'found'
}

const isReturned = ({ state }: Sheet): boolean => state === 'found' || state === 'ticked'

interface SheetListsProps {
  readonly sheets: readonly Sheet[]
  readonly onSee: (picture: Picture) => void
  readonly onTick: (sheet: Sheet, isReturned: boolean) => void
}

/** Who is missing, whose signature was not seen, who is done. */
export const SheetLists = ({ sheets, onSee, onTick }: SheetListsProps) => {
  const [list, setList] = useState<List>('missing')
  const lists = Map.groupBy(sheets, listOf)
  const shown = lists.get(list) ?? []
  return (
    <Section title={t('sheets.sheets')} id="sheets">
      <Tabs
        id="sheet-lists"
        label={t('sheets.sheets')}
        value={list}
        onChange={setList}
        tabs={LISTS.filter(key => key !== 'void' || lists.has(key)).map(key => ({
          key,
          label: t(`sheets.${key}`, { count: lists.get(key)?.length ?? 0 }),
        }))}
      >
        {list === 'void' && <p className="muted">{t('sheets.void.more')}</p>}
        {list === 'look' && shown.length > 0 && <p className="muted">{t('sheets.look.more')}</p>}
        {shown.length === 0 && <p className="muted">{t(`sheets.${list}.none`)}</p>}
        <ul className={css['rows']}>
          {shown.map(sheet => (
            <li key={sheet.id} className={css['row']}>
              <SheetRow sheet={sheet} onSee={onSee} onTick={onTick} />
            </li>
          ))}
        </ul>
      </Tabs>
    </Section>
  )
}

const KINDS = { waiting: 'plain', found: 'ok', ticked: 'info', set_aside: 'warn', sent_back: 'err', void: 'plain' } as const

const SheetRow = ({ sheet, onSee, onTick }: Omit<SheetListsProps, 'sheets'> & { readonly sheet: Sheet }) => {
  const { name, group, number, code, state, seen, handover, sentBackReason } = sheet
  const isBack = isReturned(sheet)
  const isSure = isBack && listOf(sheet) === 'found'
  return (
    <>
      <div>
        <strong>{name}</strong>
        <span className={css['detail']}>
          {group} · {t('sheets.number', { number, code })}
        </span>
        {sentBackReason !== null && <span className={css['detail']}>{t('sheets.sentBackWhy', { reason: sentBackReason })}</span>}
      </div>
      <SheetState sheet={sheet} />
      <div className={css['buttons']}>
        {seen && (
          <Button
            small
            look="second"
            icon="eye"
            onClick={() => onSee({ ...seen, title: t('sheets.seeOf', { name }) })}
            label={`${t('sheets.see')}: ${name}`}
          >
            {t('sheets.see')}
          </Button>
        )}
        {handover === null && !isSure && state !== 'void' && (
          <Button small look="quiet" onClick={() => onTick(sheet, true)} label={t('sheets.tickOf', { name })}>
            {t('sheets.tick')}
          </Button>
        )}
        {handover === null && isBack && (
          <Button small look="quiet" onClick={() => onTick(sheet, false)} label={t('sheets.untickOf', { name })}>
            {t('sheets.untick')}
          </Button>
        )}
      </div>
    </>
  )
}

const SheetState = ({ sheet }: { readonly sheet: Sheet }) => {
  const { state, handover } = sheet
  const isUnsure = listOf(sheet) === 'look'
  return (
    <div className={css['state']}>
      {isUnsure ? <Tag kind="warn">{t('sheets.noInk')}</Tag> : <Tag kind={KINDS[state]}>{t(`sheets.state.${state}`)}</Tag>}
      {handover !== null && <Tag kind="info">{t('sheets.onList', { no: handover })}</Tag>}
    </div>
  )
}
