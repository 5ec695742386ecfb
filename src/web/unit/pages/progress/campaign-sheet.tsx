import type { UnitCampaign } from '#contract/unit-campaigns.ts'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldResult } from '#domain/kernel/field.ts'
import { CAMPAIGN_PURPOSES, type CampaignPurpose } from '#domain/registration/campaign.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { DayField } from '#web/shared/ui/day-field.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { FieldPair } from '#web/shared/ui/field.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { t } from '../../t.ts'
import css from './progress.module.css'

interface CampaignSheetProps {
  /** Null begins one. */
  readonly campaign: UnitCampaign | null
  readonly today: string
  readonly onClose: () => void
  readonly onDone: (words: string) => void
}

interface Typed {
  readonly [field: string]: string
  readonly purpose: CampaignPurpose
  readonly agencyCode: string
  readonly agencyFixed: 'yes' | 'no'
  readonly instructions: string
  readonly validFrom: string
  readonly validUntil: string
}

const DEFAULT_DAYS = 30
const LONGEST_DAYS = 366

const neededDay = (raw: string): FieldResult<unknown> => (raw === '' ? wrong('DAY_REQUIRED') : good(raw))

/** Begins a campaign of the own unit, or changes what it says and until when it is open. */
export const CampaignSheet = ({ campaign, today, onClose, onDone }: CampaignSheetProps) => {
  const { data: agencies } = useAnswer('listUnitAgencies', undefined, { staleTime: 600_000 })
  const form = useForm<Typed>({
    initial: {
      purpose: campaign?.purpose ?? 'register',
      agencyCode: campaign?.agency.code ?? '',
      agencyFixed: campaign?.agencyFixed ? 'yes' : 'no',
      instructions: campaign?.instructions ?? '',
      validFrom: campaign?.validFrom ?? today,
      validUntil: campaign?.validUntil ?? addDays(plainDate(today), DEFAULT_DAYS),
    },
    rules: {
      agencyCode: raw => (raw === '' ? wrong('AGENCY_REQUIRED') : good(raw)),
      validFrom: neededDay,
      validUntil: neededDay,
    },
    labelOf: () => t('unitBoard.campaign.instructions'),
    send: async ({ agencyFixed, purpose, validFrom, ...values }) => {
      const wanted = { ...values, agencyFixed: agencyFixed === 'yes' }
      if (campaign) await call('changeUnitCampaign', { params: { id: campaign.id }, body: { ...wanted, version: campaign.version } })
      else await call('beginUnitCampaign', { body: { ...wanted, purpose, validFrom } })
      onDone(t(campaign ? 'unitBoard.campaign.saved' : 'unitBoard.campaign.begun'))
    },
  })
  const choices = agencies ?? (campaign ? [campaign.agency] : [])
  return (
    <Sheet open title={t(campaign ? 'unitBoard.campaign.edit' : 'unitBoard.campaign.begin')} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('unitBoard.campaign.refused')} live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <ErrorSummary items={form.summary.items} focusRef={form.summary.focusRef} />
        {!campaign && (
          <RadioGroup<CampaignPurpose>
            id="purpose"
            label={t('unitBoard.campaign.purpose')}
            value={form.values.purpose}
            onChange={purpose => form.set({ purpose })}
            choices={CAMPAIGN_PURPOSES.map(value => ({
              value,
              label: t(`unitBoard.campaign.${value}`),
              detail: t(`unitBoard.campaign.${value}.more`),
            }))}
          />
        )}
        <SelectField
          {...form.field('agencyCode')}
          label={t('unitBoard.campaign.agency')}
          choices={choices.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
        />
        <CheckField
          id="agencyFixed"
          label={
            <>
              <span className="strong">{t('unitBoard.campaign.agencyFixed')}</span>
              <span className={css['detail']}>{t('unitBoard.campaign.agencyFixed.more')}</span>
            </>
          }
          checked={form.values.agencyFixed === 'yes'}
          onChange={isFixed => form.set({ agencyFixed: isFixed ? 'yes' : 'no' })}
        />
        <TextArea
          {...form.field('instructions')}
          label={t('unitBoard.campaign.instructions')}
          hint={t('unitBoard.campaign.instructions.hint')}
          optional
          rows={3}
          maxLength={500}
        />
        <FieldPair>
          {!campaign && <DayField {...form.field('validFrom')} label={t('unitBoard.campaign.from')} min={today} />}
          <DayField
            {...form.field('validUntil')}
            label={t('unitBoard.campaign.until')}
            min={form.values.validFrom > today ? form.values.validFrom : today}
            {...(form.values.validFrom !== '' && { max: addDays(plainDate(form.values.validFrom), LONGEST_DAYS) })}
          />
        </FieldPair>
        <SheetActions>
          <Button type="submit" busy={form.isBusy}>
            {t(campaign ? 'unitBoard.campaign.save' : 'unitBoard.campaign.begin')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
