import { useState } from 'react'
import type { UnitMember } from '#contract/unit-roster.ts'
import { mobilePhone } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { fieldText, problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { MemberList } from '../../parts/member-list.tsx'
import { MemberWords } from '../../parts/member-words.tsx'
import { useMembers } from '../../parts/use-members.ts'
import { t } from '../../t.ts'
import css from './help.module.css'
import { PhoneFields } from './phone-fields.tsx'

/** New phones by member; those who are not marked are not in it. */
type Marked = Readonly<Record<string, string>>
type Faults = Readonly<Record<string, string>>

/** Who is stuck and why; and the wrong phones of a class, told to the agency in one go. */
export const HelpPage = () => {
  useArrival(t('unitHelp.title'))
  const [group, setGroup] = useState('')
  const groups = useAnswer('listUnitGroups', undefined, { staleTime: 0 })
  const list = useMembers({ q: '', group: group || null, state: group === '' ? 'needs_help' : null })
  const [marked, setMarked] = useState<Marked>({})
  const [faults, setFaults] = useState<Faults>({})
  const [problem, setProblem] = useState<ApiProblem>()
  const [sent, setSent] = useState<{ readonly reported: number; readonly already: number }>()
  const [isBusy, setBusy] = useState(false)
  // What was typed about people of another group is kept, and sent from there.
  const shown = new Set(list.data?.map(({ id }) => id))
  const here = Object.fromEntries(Object.entries(marked).filter(([id]) => shown.has(id)))
  const count = Object.keys(here).length

  const mark = (member: UnitMember, phone: string | undefined) => {
    const { [member.id]: _, ...others } = marked
    const { [member.id]: __, ...left } = faults
    setMarked(phone === undefined ? others : { ...others, [member.id]: phone })
    setFaults(left)
    setSent(undefined)
  }
  const refuse = (found: Faults) => {
    setFaults(found)
    document.getElementById(`phone-${Object.keys(found)[0] ?? ''}`)?.focus()
  }
  const send = async () => {
    const found = faultsIn(here)
    if (Object.keys(found).length) return refuse(found)
    const members = Object.entries(here).map(([id, phone]) => ({ id, phone }))
    setBusy(true)
    setProblem(undefined)
    try {
      setSent(await call('reportPhones', { body: { members } }))
      setMarked(Object.fromEntries(Object.entries(marked).filter(([id]) => !shown.has(id))))
      void list.refetch()
      void groups.refetch()
    } catch (refusal) {
      if (!(refusal instanceof ApiProblem)) throw refusal
      const wrong = refusal.fields.map(({ field, code, values }) => [
        members[Number(field.split('.')[1])]?.id ?? '',
        fieldText(code, values),
      ])
      if (wrong.length) refuse(Object.fromEntries(wrong))
      else setProblem(refusal)
    } finally {
      setBusy(false)
    }
    return undefined
  }

  return (
    <>
      <h1 tabIndex={-1}>{t('unitHelp.title')}</h1>
      <p className={css['lead']}>{t('unitHelp.lead')}</p>
      <div className={css['tools']}>
        <SelectField
          id="group"
          label={t('unitRoster.group')}
          value={group}
          onChange={setGroup}
          choices={(groups.data ?? []).map(({ id, name, states }) => ({ value: id, label: `${name} (${states.needs_help})` }))}
          emptyLabel={t('unitHelp.needing')}
        />
      </div>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (!isBusy && count > 0) void send()
        }}
      >
        <MemberList
          list={list}
          empty={
            <Empty icon="help" title={t('unitHelp.nobody')}>
              {t('unitHelp.nobodyMore')}
            </Empty>
          }
        >
          {member => (
            <>
              <MemberWords member={member} />
              {mayReport(member) && (
                <PhoneFields member={member} phone={marked[member.id]} error={faults[member.id]} onChange={phone => mark(member, phone)} />
              )}
            </>
          )}
        </MemberList>
        <Panel className={css['send']}>
          <h2>{t('unitHelp.phonesTitle')}</h2>
          <p>{t('unitHelp.phonesMore')}</p>
          {problem && (
            <Note kind="err" title={t('unitHelp.refused')} live="assertive">
              {problemText(problem)}
            </Note>
          )}
          {sent && (
            <Note kind="ok" title={t('unitHelp.sent', { count: sent.reported })} live="polite">
              {sent.already > 0 && t('unitHelp.already', { count: sent.already })}
            </Note>
          )}
          {count === 0 && !sent && (
            <p id="send-none" className="muted small">
              {t('unitHelp.sendNone')}
            </p>
          )}
          <p>
            <Button type="submit" busy={isBusy} disabled={count === 0} describedBy={count === 0 && !sent ? 'send-none' : undefined}>
              {count === 0 ? t('unitHelp.sendAny') : t('unitHelp.send', { count })}
            </Button>
          </p>
        </Panel>
      </form>
    </>
  )
}

/** Somebody whose number and name belong to a person, and about whom no request is open. */
const mayReport = ({ help, isUnread }: UnitMember): boolean => !isUnread && !help.includes('phone_reported') && !help.includes('unmatched')

/** Sentences for phones that cannot be right, and for one that two people have. */
function faultsIn(marked: Marked): Faults {
  const found: Record<string, string> = {}
  const seen = new Set<string>()
  for (const [id, raw] of Object.entries(marked)) {
    const phone = mobilePhone(raw)
    if (!phone.ok) found[id] = fieldText(phone.code, phone.values)
    else if (seen.has(phone.value)) found[id] = fieldText('PHONE_TWICE')
    else seen.add(phone.value)
  }
  return found
}
