import { useState } from 'react'
import type { PolicyRow, PolicyValue, ScopePolicies } from '#contract/policies.ts'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { wrongValue } from '#domain/kernel/policy.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { DayField } from '#web/shared/ui/day-field.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { policyName, valueOf, valueText, wordOf } from '../../parts/policy-words.ts'
import { t } from '../../t.ts'
import { Meaning } from './meaning.tsx'
import { keepPolicies, reloadWhenOld } from './use-change.ts'
import { ValueField } from './value-field.tsx'
import css from './policies.module.css'

interface ChangeSheetProps {
  readonly policies: ScopePolicies
  readonly row: PolicyRow
  readonly onClose: () => void
  /** With the words that say what was done. */
  readonly onDone: (words: string) => void
}

interface Typed {
  readonly [field: string]: string
  readonly mode: 'own' | 'wider'
  readonly value: string
  readonly validFrom: string
  readonly reason: string
}

const DAYS_AHEAD = 366

/** A change in two steps: value, day and reason; then what it means, in words, and the button. */
export const ChangeSheet = ({ policies, row, onClose, onDone }: ChangeSheetProps) => {
  const [isReviewing, setReviewing] = useState(false)
  const form = useChangeForm(policies, row, day =>
    onDone(
      day === policies.today
        ? t('policies.done', { policy: policyName(row.key) })
        : t('policies.donePlanned', { policy: policyName(row.key), day: formatDay(day) }),
    ),
  )
  const next = newValue(row, form.values)
  return (
    <Sheet open title={t('policies.changeOf', { policy: policyName(row.key) })} onClose={onClose}>
      <div className={css['form']}>
        {form.problem && (
          <Note kind="err" title={t('policies.refused')} live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <ErrorSummary items={form.summary.items} focusRef={form.summary.focusRef} />
        {isReviewing && form.summary.items.length === 0 ? (
          <Review policies={policies} row={row} form={form} next={next} onEdit={() => setReviewing(false)} />
        ) : (
          <Fields policies={policies} row={row} form={form} onReview={() => setReviewing(form.check(['value', 'validFrom', 'reason']))} />
        )}
      </div>
    </Sheet>
  )
}

/** null gives the policy back to the wider scope. */
const newValue = (row: PolicyRow, { mode, value }: Typed): PolicyValue | null => (mode === 'wider' ? null : valueOf(row.key, value))

function useChangeForm({ scope, today }: ScopePolicies, row: PolicyRow, onSent: (day: string) => void): Form<Typed> {
  return useForm<Typed>({
    initial: { mode: 'own', value: wordOf(row.key, row.value), validFrom: today, reason: '' },
    rules: {
      value: (raw, all) => {
        const fault = all.mode === 'wider' ? undefined : wrongValue(row.key, valueOf(row.key, raw))
        return fault ? wrong(fault.code, fault.values) : good(raw)
      },
      validFrom: raw => (raw === '' ? wrong('DAY_REQUIRED') : good(raw)),
      reason: raw => (raw.trim() === '' ? wrong('REQUIRED') : good(raw)),
    },
    labelOf: name => t(name === 'reason' ? 'policies.reason' : 'policies.value'),
    send: async values => {
      const { kind, code } = scope
      const { validFrom, reason } = values
      try {
        const body = { kind, code, value: newValue(row, values), validFrom, reason, seen: row.seen }
        keepPolicies(await fresh(() => call('changePolicy', { params: { key: row.key }, body })))
        onSent(validFrom)
      } catch (problem) {
        reloadWhenOld(problem)
        throw problem
      }
    },
  })
}

interface FieldsProps {
  readonly policies: ScopePolicies
  readonly row: PolicyRow
  readonly form: Form<Typed>
  readonly onReview: () => void
}

const Fields = ({ policies: { scope, today }, row, form, onReview }: FieldsProps) => (
  <form
    className={css['form']}
    noValidate
    onSubmit={event => {
      event.preventDefault()
      onReview()
    }}
  >
    <RadioGroup
      id="mode"
      label={t('policies.mode')}
      value={form.values.mode}
      onChange={mode => form.set({ mode })}
      choices={[
        { value: 'own', label: t('policies.mode.own') },
        {
          value: 'wider',
          label: t(scope.kind === 'nation' ? 'policies.mode.default' : 'policies.mode.wider', { value: valueText(row.key, row.inherited) }),
        },
      ]}
    />
    {form.values.mode === 'own' && <ValueField policy={row.key} bound={form.field('value')} />}
    <DayField
      {...form.field('validFrom')}
      label={t('policies.from')}
      hint={t('policies.fromHint')}
      min={today}
      max={addDays(plainDate(today), DAYS_AHEAD)}
    />
    <TextField
      {...form.field('reason')}
      label={t('policies.reason')}
      hint={t('policies.reasonHint')}
      autoComplete="off"
      maxLength={300}
      spellCheck
    />
    <SheetActions>
      <Button type="submit">{t('policies.review')}</Button>
    </SheetActions>
  </form>
)

interface ReviewProps {
  readonly policies: ScopePolicies
  readonly row: PolicyRow
  readonly form: Form<Typed>
  readonly next: PolicyValue | null
  readonly onEdit: () => void
}

const Review = ({ policies, row, form, next, onEdit }: ReviewProps) => {
  const value = next ?? row.inherited
  const isSame =
    form.values.validFrom === policies.today &&
    wordOf(row.key, value) === wordOf(row.key, row.value) &&
    next !== null &&
    row.planned.length === 0
  return (
    <>
      <Meaning scope={policies.scope} row={row} next={next} day={form.values.validFrom} reason={form.values.reason} />
      {isSame && <p id="same">{t('policies.same')}</p>}
      <SheetActions>
        <Button look="second" onClick={onEdit}>
          {t('policies.edit')}
        </Button>
        <Button busy={form.isBusy} disabled={isSame} describedBy={isSame ? 'same' : undefined} onClick={() => form.submit()}>
          {t('policies.confirm')}
        </Button>
      </SheetActions>
    </>
  )
}
