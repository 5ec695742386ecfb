import type { StaffSession } from '#contract/staff-session.ts'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldResult } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { DayField } from '#web/shared/ui/day-field.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { FieldPair } from '#web/shared/ui/field.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { useToday } from '../../parts/use-today.ts'
import { t } from '../../t.ts'
import css from './campaigns.module.css'

interface BeginSheetProps {
  readonly staff: StaffSession
  readonly onClose: () => void
  readonly onDone: (words: string) => void
}

interface Typed {
  readonly [field: string]: string
  readonly unitName: string
  readonly agencyCode: string
  readonly agencyFixed: 'yes' | 'no'
  readonly instructions: string
  readonly validFrom: string
  readonly validUntil: string
}

const DEFAULT_DAYS = 30
const LONGEST_DAYS = 366

const needed = (raw: string): FieldResult<unknown> => (raw.trim() === '' ? wrong('REQUIRED') : good(raw))
const neededDay = (raw: string): FieldResult<unknown> => (raw === '' ? wrong('DAY_REQUIRED') : good(raw))

/** A new campaign: who invites, where dossiers go, what to tell people, how long. */
export const BeginSheet = ({ staff, onClose, onDone }: BeginSheetProps) => {
  const today = useToday()
  const form = useForm<Typed>({
    initial: {
      unitName: '',
      agencyCode: staff.agency.level === 'local' ? staff.agency.code : '',
      agencyFixed: 'no',
      instructions: '',
      validFrom: today,
      validUntil: addDays(today, DEFAULT_DAYS),
    },
    rules: {
      unitName: needed,
      agencyCode: raw => (raw === '' ? wrong('AGENCY_REQUIRED') : good(raw)),
      validFrom: neededDay,
      validUntil: neededDay,
    },
    labelOf: name => (name === 'unitName' ? t('campaigns.unit') : t('campaigns.instructions')),
    send: async ({ agencyFixed, ...values }) => {
      const campaign = await call('createCampaign', { body: { ...values, agencyFixed: agencyFixed === 'yes' } })
      onDone(t('campaigns.begun', { unit: campaign.unitName }))
    },
  })
  return (
    <Sheet open title={t('campaigns.new')} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('campaigns.refused')} live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <ErrorSummary items={form.summary.items} focusRef={form.summary.focusRef} />
        <TextField
          {...form.field('unitName')}
          label={t('campaigns.unit')}
          hint={t('campaigns.unitHint')}
          autoComplete="off"
          maxLength={200}
        />
        <AgencyField form={form} staff={staff} />
        <CheckField
          id="agencyFixed"
          label={
            <>
              <span className="strong">{t('campaigns.agencyFixed')}</span>
              <span className={css['detail']}>{t('campaigns.agencyFixedDetail')}</span>
            </>
          }
          checked={form.values.agencyFixed === 'yes'}
          onChange={isFixed => form.set({ agencyFixed: isFixed ? 'yes' : 'no' })}
        />
        <TextField
          {...form.field('instructions')}
          label={t('campaigns.instructions')}
          hint={t('campaigns.instructionsHint')}
          optional
          autoComplete="off"
          maxLength={500}
          spellCheck
        />
        <FieldPair>
          <DayField {...form.field('validFrom')} label={t('campaigns.from')} min={today} />
          <DayField
            {...form.field('validUntil')}
            label={t('campaigns.until')}
            hint={t('campaigns.untilHint')}
            min={form.values.validFrom}
            {...(form.values.validFrom !== '' && { max: addDays(plainDate(form.values.validFrom), LONGEST_DAYS) })}
          />
        </FieldPair>
        <SheetActions>
          <Button type="submit" busy={form.isBusy}>
            {t('campaigns.begin')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}

/** The local offices of the own area: one, or those below the office of a province. */
const AgencyField = ({ form, staff }: { readonly form: Form<Typed>; readonly staff: StaffSession }) => {
  const { data } = useAnswer('listPolicyScopes', undefined, { staleTime: 60_000 })
  const offices = (data ?? []).filter(({ kind, code }) => kind === 'agency' && code.length === 5)
  const choices = offices.length > 0 ? offices : staff.agency.level === 'local' ? [staff.agency] : []
  return (
    <SelectField
      {...form.field('agencyCode')}
      label={t('campaigns.agency')}
      choices={choices.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
    />
  )
}
