import { useState } from 'react'
import type { UnitMember } from '#contract/unit-roster.ts'
import { MEMBER_STATES, type MemberState } from '#domain/units/member-state.ts'
import { REMINDABLE } from '#domain/units/reminder.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { language } from '#web/shared/i18n/language.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { MemberList } from '../../parts/member-list.tsx'
import { MemberWords } from '../../parts/member-words.tsx'
import { RemindSheet } from '../../parts/remind-sheet.tsx'
import { UploadWords } from '../../parts/upload-words.tsx'
import { useMembers } from '../../parts/use-members.ts'
import { t } from '../../t.ts'
import { AddSheet } from './add-sheet.tsx'
import { EndSheet } from './end-sheet.tsx'
import { NOBODY, type MemberValues } from './member-fields.tsx'
import { MemberSheet } from './member-sheet.tsx'
import css from './roster.module.css'

interface Open {
  readonly member: UnitMember
  readonly what: 'change' | 'end' | 'remind'
}

interface Done {
  readonly words: string
  readonly more?: string
}

/** The roster of the unit: who belongs to it and how far each is; upload another one, add, change, remind somebody, end a membership. */
export const RosterPage = () => {
  useArrival(t('unitRoster.title'))
  const [typed, setTyped] = useState('')
  const [group, setGroup] = useState('')
  const [state, setState] = useState<MemberState>()
  const groups = useAnswer('listUnitGroups', undefined, { staleTime: 0 })
  const list = useMembers({ q: useSettled(typed.trim(), 250), group: group || null, state: state ?? null })
  const { data: campaigns } = useAnswer('listUnitCampaigns')
  const uploads = useAnswer('listRosterUploads', undefined, { staleTime: 0 })
  const [open, setOpen] = useState<Open>()
  const [adding, setAdding] = useState(false)
  const [typedPerson, setTypedPerson] = useState<MemberValues>()
  const [done, setDone] = useState<Done>()
  const names = (groups.data ?? []).map(({ name }) => name)
  const shownGroup = groups.data?.find(({ id }) => id === group)?.name ?? ''
  const mayRemind = campaigns?.some(campaign => campaign.state === 'open') ?? false
  const [last] = uploads.data ?? []
  const isEmpty = groups.data?.length === 0
  const reload = () => {
    void list.refetch()
    void groups.refetch()
  }
  const finish = (words: string) => {
    setOpen(undefined)
    setDone({ words })
    reload()
  }
  const finishAdding = ({ fullName, group: { name }, help }: UnitMember) => {
    setAdding(false)
    setTypedPerson(undefined)
    setDone({
      words: t('unitRoster.added', { name: fullName, group: name }),
      ...(help.includes('unmatched') && { more: t('unitRoster.help.unmatched') }),
    })
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
          <Button look="second" icon="plus" onClick={() => setAdding(true)}>
            {t('unitRoster.add')}
          </Button>
          <ButtonLink icon="document" href="/roster/file">
            {t('unitRoster.upload')}
          </ButtonLink>
        </div>
      </div>
      <p className={css['lead']}>{t('unitRoster.lead')}</p>
      {last && (
        <p className={css['last']}>
          {t('unitRoster.uploads.last')}
          <UploadWords upload={last} /> <AppLink href="/roster/file">{t('unitRoster.uploads')}</AppLink>
        </p>
      )}
      {!isEmpty && (
        <div className={css['tools']}>
          <SearchInput id="q" label={t('unitRoster.search')} value={typed} onChange={setTyped} controls="members" />
          <SelectField
            id="shown-group"
            label={t('unitRoster.group')}
            value={group}
            onChange={setGroup}
            choices={(groups.data ?? []).map(({ id, name, members }) => ({ value: id, label: `${name} (${members})` }))}
            emptyLabel={t('unitRoster.allGroups')}
          />
          <SelectField
            id="shown-state"
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
          <Note kind="ok" title={done.words} live="polite">
            {done.more}
          </Note>
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
            <div className={css['acts']}>
              {mayRemind && REMINDABLE.some(one => one === member.state) && (
                <Button
                  look="quiet"
                  small
                  label={t('unitRoster.remindOf', { name: member.fullName })}
                  onClick={() => setOpen({ member, what: 'remind' })}
                >
                  {t('unitRoster.remind')}
                </Button>
              )}
              <Button
                look="second"
                small
                label={t('unitRoster.changeOf', { name: member.fullName })}
                onClick={() => setOpen({ member, what: 'change' })}
              >
                {t('unitRoster.change')}
              </Button>
            </div>
          </>
        )}
      </MemberList>
      {open?.what === 'change' && (
        <MemberSheet
          member={open.member}
          groups={names}
          onClose={() => setOpen(undefined)}
          onDone={finish}
          onOld={reload}
          onEnd={() => setOpen({ member: open.member, what: 'end' })}
        />
      )}
      {adding && (
        <AddSheet
          initial={typedPerson ?? { ...NOBODY, group: shownGroup }}
          groups={names}
          onClose={typedSoFar => {
            setTypedPerson(typedSoFar)
            setAdding(false)
          }}
          onDone={finishAdding}
        />
      )}
      {open?.what === 'remind' && (
        <RemindSheet
          whom={{ group: null, member: open.member.id, name: open.member.fullName }}
          onClose={() => setOpen(undefined)}
          onDone={finish}
        />
      )}
      {open?.what === 'end' && <EndSheet member={open.member} onClose={() => setOpen(undefined)} onDone={finish} onOld={reload} />}
    </>
  )
}
