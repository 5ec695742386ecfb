import { useState } from 'react'
import type { ServiceEntry } from '#contract/services.ts'
import { specOf, type ServiceField } from '#domain/services/fields.ts'
import type { AskedField } from '#domain/services/procedure.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { tidy } from '#domain/kernel/text.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Combobox } from '#web/shared/ui/combobox.tsx'
import { DayField } from '#web/shared/ui/day-field.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { AmountField } from './amount-field.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../../t.ts'
import { readableValue } from './words.ts'

/** What is typed, by field; names of chosen facilities beside their codes, under `name:` and the field. */
export type Values = Readonly<Record<string, string>>

interface EntryFieldProps {
  readonly asked: AskedField
  readonly form: Form<Values>
  /** What is on file of it. */
  readonly onFile: ServiceEntry | undefined
}

/** One field of a procedure's form, drawn by its kind. What is on file stands in the hint. */
export const EntryField = ({ asked: { field, optional = false, choices: offered }, form, onFile }: EntryFieldProps) => {
  const { kind, choices = [] } = specOf(field)
  const [today] = useState(() => dayInVietnam(new Date()))
  const look = { label: t(`services.field.${field}`), hint: hintOf(field, onFile), optional }
  switch (kind) {
    case 'amount':
      return <AmountField {...form.field(field)} label={look.label} today={today} />
    case 'month':
      return null
    case 'choice':
      return (
        <RadioGroup
          {...form.field(field)}
          {...look}
          choices={(offered?.(today) ?? choices).map(value => ({ value, label: textOf(`services.choice.${field}.${value}`) ?? value }))}
        />
      )
    case 'confirm':
      return <ConfirmField field={field} form={form} />
    case 'day':
      return <DayField {...form.field(field)} {...look} />
    case 'facility':
      return <FacilityField field={field} form={form} hint={look.hint} />
    case 'line':
      return <TextField {...form.field(field)} {...look} autoComplete="off" inputMode={NUMBERS.includes(field) ? 'numeric' : undefined} />
    case 'text':
      return <TextArea {...form.field(field)} {...look} rows={4} maxLength={1000} />
  }
}

const NUMBERS: readonly ServiceField[] = ['bankAccount', 'otherNumber', 'receiverId']

/** A sentence that is ticked before a step that cannot be undone. */
const ConfirmField = ({ field, form }: { readonly field: ServiceField; readonly form: Form<Values> }) => {
  const { id, error } = form.field(field)
  return (
    <CheckField
      id={id}
      label={textOf(`services.choice.${field}.yes`) ?? field}
      checked={form.values[field] === 'yes'}
      error={error}
      onChange={checked => form.set({ [field]: checked ? 'yes' : '' })}
    />
  )
}

/** What to write, and what is there now; a number that is one's own needs no saying. */
function hintOf(field: ServiceField, onFile: ServiceEntry | undefined): string | undefined {
  const now = onFile && t('services.form.onFile', { value: readableValue(onFile) })
  return [now, textOf(`services.hint.${field}`)].filter(Boolean).join(' · ') || undefined
}

interface FacilityFieldProps {
  readonly field: ServiceField
  readonly form: Form<Values>
  readonly hint: string | undefined
}

/** A facility that takes people as their first one, found by a part of its name. */
const FacilityField = ({ field, form, hint }: FacilityFieldProps) => {
  const [typed, setTyped] = useState('')
  const q = useSettled(tidy(typed).slice(0, 80), 250)
  const { data, isFetching } = useAnswer(
    'listPlaces',
    { params: { list: 'insured' }, query: { q, accepting: 'yes' } },
    { enabled: q !== '', staleTime: 300_000 },
  )
  const code = form.values[field] ?? ''
  const chosen = code === '' ? [] : [{ code, name: form.values[`name:${field}`] ?? code, address: '' }]
  const found =
    q === '' ? [] : isFetching && !data ? null : (data?.items.map(({ code: of, name, address }) => ({ code: of, name, address })) ?? [])
  return (
    <Combobox
      {...form.field(field)}
      label={t(`services.field.${field}`)}
      hint={hint}
      items={code !== '' && !found?.some(one => one.code === code) ? chosen : found}
      keyOf={one => one.code}
      labelOf={one => one.name}
      renderItem={one => (
        <>
          {one.name}
          <br />
          <span className="muted small">{one.address}</span>
        </>
      )}
      value={code}
      onChange={(of, one) => form.set({ [field]: of, [`name:${field}`]: one?.name ?? '' })}
      onSearch={setTyped}
    />
  )
}
