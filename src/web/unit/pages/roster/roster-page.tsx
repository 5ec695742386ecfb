import { useState } from 'react'
import type { UnitMember } from '#contract/unit-roster.ts'
import { MEMBER_STATES, type MemberState } from '#domain/units/member-state.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { MemberList } from '../../parts/member-list.tsx'
import { MemberWords } from '../../parts/member-words.tsx'
import { useMembers } from '../../parts/use-members.ts'
import { t } from '../../t.ts'
import { EndSheet } from './end-sheet.tsx'
import { MemberSheet } from './member-sheet.tsx'
import css from './roster.module.css'

interface Open {
  readonly member: UnitMember
  readonly what: 'change' | 'end'
}

/** The roster of the unit: who belongs to it and how far each is; upload another one, change somebody, end a membership. */
export const RosterPage = () => {
  useArrival(t('unitRoster.title'))
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState('')
  const [state, setState] = useState<MemberState>()
  const groups = useAnswer('listUnitGroups', undefined, { staleTime: 0 })
  const list = useMembers({ q: useSettled(typed.trim(), 250), group: group || null, state: state ?? null })
  const [open, setOpen] = useState<Open>()
  const [done, setDone] = useState<string>()
  const isEmpty = groups.data?.length === 0
  const reload = () => {
    void list.refetch()
    void groups.refetch()
  }
  const finish = (words: string) => {
    setOpen(undefined)
    setDone(words)
    reload()
  }
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{t('unitRoster.title')}</h1>
        <div className={css['buttons']}>
          <ButtonLink
            look="quiet"
            icon="download"
            download=""
            href={targetOf('getRosterTemplate', { query: { language: language() } }).url}
          >
            {t('unitRoster.template')}
          </ButtonLink>
          <ButtonLink icon="plus" href="/roster/file">
            {t('unitRoster.upload')}
          </ButtonLink>
        </div>
      </div>
      <p className={css['lead']}>{t('unitRoster.lead')}</p>
      {!isEmpty && (
        <div className={css['tools']}>
          <SearchInput id="q" label={t('unitRoster.search')} value={typed} onChange={setTyped} controls="members" />
          <SelectField
            id="group"
            label={t('unitRoster.group')}
            value={group}
            onChange={setGroup}
            choices={(groups.data ?? []).map(({ id, name, members }) => ({ value: id, label: `${name} (${members})` }))}
            emptyLabel={t('unitRoster.allGroups')}
          />
          <SelectField
            id="state"
            label={t('unitRoster.state')}
            value={state ?? ''}
            onChange={chosen => setState(MEMBER_STATES.find(one => one === chosen))}
            choices={MEMBER_STATES.map(value => ({ value, label: t(`unitRoster.state.${value}`) }))}
            emptyLabel={t('unitRoster.allStates')}
          />
        </div>
      )}
      {done !== undefined && (
        <div className={css['done']}>
          <Note kind="ok" title={done} live="polite" />
        </div>
      )}
      <MemberList
        list={list}
        empty={
          isEmpty ? (
            <Empty icon="people" title={t('unitRoster.empty')}>
              {t('unitRoster.emptyMore')}
            </Empty>
          ) : (
            <Empty icon="search" title={t('unitRoster.none')}>
              {t('unitRoster.noneMore')}
            </Empty>
          )
        }
      >
        {member => (
          <>
            <MemberWords member={member} />
            <Button
              look="second"
              small
              label={t('unitRoster.changeOf', { name: member.fullName })}
              onClick={() => setOpen({ member, what: 'change' })}
            >
              {t('unitRoster.change')}
            </Button>
          </>
        )}
      </MemberList>
      {open?.what === 'change' && (
        <MemberSheet
          member={open.member}
          onClose={() => setOpen(undefined)}
          onDone={finish}
          onOld={reload}
          onEnd={() => setOpen({ member: open.member, what: 'end' })}
        />
      )}
      {open?.what === 'end' && <EndSheet member={open.member} onClose={() => setOpen(undefined)} onDone={finish} onOld={reload} />}
    </>
  )
}
