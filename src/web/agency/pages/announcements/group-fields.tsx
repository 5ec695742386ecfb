import { useState } from 'react'
import type { RoughCount } from '#contract/announcements.ts'
import { CARD_DAYS, TAKING_PART } from '#domain/announcements/audience.ts'
import { tidy } from '#domain/kernel/text.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { fieldText, problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Combobox } from '#web/shared/ui/combobox.tsx'
import { FieldGroup, FieldPair } from '#web/shared/ui/field.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import css from './announcements.module.css'
import { groupOf, type Typed } from './form.ts'
import { t } from './t.ts'
import { countText, scopeText } from './words.ts'

/** Whom it is for; and how many they are now, when somebody asks. */
export const GroupFields = ({ form }: { readonly form: Form<Typed> }) => {
  const { data } = useAnswer('listAnnouncementScopes', undefined, { staleTime: 60_000 })
  const scope = form.field('scope')
  return (
    <Section title={t('announcements.group')} id="group">
      <Combobox
        id="scope"
        label={t('announcements.scope')}
        hint={t('announcements.scope.hint')}
        items={data?.scopes ?? null}
        keyOf={({ kind, code }) => `${kind}:${code}`}
        labelOf={scopeText}
        value={scope.value}
        onChange={key => scope.onChange(key)}
        error={scope.error}
      />
      <FieldPair>
        <TextField {...form.field('ageFrom')} label={t('announcements.ageFrom')} optional inputMode="numeric" autoComplete="off" figures />
        <TextField {...form.field('ageTo')} label={t('announcements.ageTo')} optional inputMode="numeric" autoComplete="off" figures />
      </FieldPair>
      <TakingPart form={form} />
      <TextField
        {...form.field('cardEndsWithinDays')}
        label={t('announcements.card')}
        hint={t('announcements.card.hint', CARD_DAYS)}
        optional
        inputMode="numeric"
        autoComplete="off"
        figures
      />
      <UnitField form={form} />
      <p className="small muted">{t('announcements.noHealth')}</p>
      <Count typed={form.values} />
    </Section>
  )
}

const TakingPart = ({ form }: { readonly form: Form<Typed> }) => {
  const chosen = form.values.takingPart.split(',').filter(Boolean)
  const tick = (way: string, isOn: boolean) =>
    form.set({ takingPart: TAKING_PART.filter(each => (each === way ? isOn : chosen.includes(each))).join(',') })
  return (
    <FieldGroup id="takingPart" label={t('announcements.takingPart')} hint={t('announcements.takingPart.hint')} optional>
      {TAKING_PART.map(way => (
        <CheckField
          key={way}
          id={`takingPart-${way}`}
          label={t(`announcements.takingPart.${way}`)}
          checked={chosen.includes(way)}
          onChange={isOn => tick(way, isOn)}
        />
      ))}
    </FieldGroup>
  )
}

const LEAST = 2

/** Found by its code or a part of its name: there are too many to send them all. */
const UnitField = ({ form }: { readonly form: Form<Typed> }) => {
  const { unitCode, unitName } = form.values
  const [typed, setTyped] = useState('')
  const q = useSettled(tidy(typed), 250)
  const isAsked = q.length >= LEAST
  const { data, isFetching } = useAnswer('listUnits', { body: { q } }, { enabled: isAsked, staleTime: 60_000 })
  const found = isAsked ? (isFetching && !data ? null : (data?.items ?? [])) : []
  const chosen = unitCode === '' ? [] : [{ code: unitCode, name: unitName }]
  return (
    <Combobox
      {...form.field('unitCode')}
      label={t('announcements.unit')}
      hint={t('announcements.unit.hint')}
      optional
      items={unitCode !== '' && !found?.some(unit => unit.code === unitCode) ? chosen : found}
      keyOf={unit => unit.code}
      labelOf={unit => `${unit.name} (${unit.code})`}
      value={unitCode}
      onChange={(code, unit) => form.set({ unitCode: code, unitName: unit?.name ?? '' })}
      onSearch={setTyped}
    />
  )
}

type Counted = { readonly of: string } & ({ readonly count: RoughCount } | { readonly problem: ApiProblem })

/** The answer stands until something of the group is changed. */
const Count = ({ typed }: { readonly typed: Typed }) => {
  const [isBusy, setBusy] = useState(false)
  const [counted, setCounted] = useState<Counted>()
  const group = groupOf(typed)
  const of = JSON.stringify(group)
  const ask = async () => {
    setBusy(true)
    try {
      setCounted({ of, count: await call('countAudience', { body: group }) })
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem
      setCounted({ of, problem })
    } finally {
      setBusy(false)
    }
  }
  const shown = counted?.of === of ? counted : undefined
  return (
    <div className={css['count']}>
      <Button look="second" small icon="people" busy={isBusy} onClick={() => void ask()}>
        {t('announcements.count')}
      </Button>
      {shown && 'count' in shown && (
        <Note kind={shown.count.about === null ? 'warn' : 'info'} title={countText(shown.count)} live="polite" />
      )}
      {shown && 'problem' in shown && (
        <Note kind="warn" title={t('announcements.count.refused')} live="polite">
          <p>{shown.problem.fields.map(({ code, values }) => fieldText(code, values)).join(' ') || problemText(shown.problem)}</p>
        </Note>
      )}
    </div>
  )
}
