import { useState } from 'react'
import type { StaffSession } from '#contract/staff-session.ts'
import type { StaffRow } from '#contract/staff.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { t } from '../../t.ts'
import { ChangeSheet } from './change-sheet.tsx'
import { DecideSheet, type Decision } from './decide-sheet.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import { StaffList } from './staff-list.tsx'
import { isState, STATES, useStaffList, type State } from './use-staff-list.ts'
import css from './staff.module.css'

type Open = 'invite' | { readonly row: StaffRow; readonly what: 'change' | Decision }

/** Staff of the own area: who, with which rights, since when not seen; invite, change, suspend, reset. */
export const StaffPage = ({ staff }: { readonly staff: StaffSession }) => {
  useArrival(t('staff.title'))
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<State>('all')
  const list = useStaffList(useSettled(typed.trim(), 250), state)
  const [open, setOpen] = useState<Open>()
  const [done, setDone] = useState<string>()
  const reload = () => void list.refetch()
  const close = () => setOpen(undefined)
  const finish = (words: string) => {
    close()
    setDone(words)
    reload()
  }
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{t('staff.title')}</h1>
        <Button icon="plus" onClick={() => setOpen('invite')}>
          {t('staff.invite')}
        </Button>
      </div>
      <p className={css['lead']}>{t('staff.lead')}</p>
      <div className={css['tools']}>
        <SearchInput id="q" label={t('staff.search')} value={typed} onChange={setTyped} controls="staff-list" />
        <SelectField
          id="state"
          label={t('staff.filter')}
          value={state}
          onChange={chosen => setState(isState(chosen) ? chosen : 'all')}
          choices={STATES.map(value => ({ value, label: t(`staff.filter.${value}`) }))}
          emptyLabel={null}
        />
      </div>
      {done !== undefined && (
        <div className={css['done']}>
          <Note kind="ok" title={done} live="polite" />
        </div>
      )}
      <StaffList list={list} onChoose={(row, what) => setOpen({ row, what })} />
      {open === 'invite' && <InviteSheet staff={staff} onClose={close} onDone={finish} />}
      {typeof open === 'object' && open.what === 'change' && open.row.role !== 'coordinator' && (
        <ChangeSheet row={open.row} role={open.row.role} staff={staff} onClose={close} onDone={finish} onOld={reload} />
      )}
      {typeof open === 'object' && open.what !== 'change' && (
        <DecideSheet row={open.row} what={open.what} onClose={close} onDone={finish} onOld={reload} />
      )}
    </>
  )
}
