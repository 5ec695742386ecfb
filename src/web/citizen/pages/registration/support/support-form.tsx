import { DECLARATION_RULES } from '#domain/registration/declaration.ts'
import { optional } from '#domain/participants/identifiers.ts'
import { caseNo } from '#domain/registration/typed.ts'
import { contact, ownWords, SUPPORT_TOPICS, type SupportTopic } from '#domain/support/request.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../../t.ts'
import { useProvinces } from '../address-fields.tsx'
import type { Waiting } from '../contact-code.tsx'
import { RefusalNote } from '../../../refusal-note.tsx'
import css from '../registration.module.css'
import { Required } from '../required.tsx'

export interface SupportValues {
  readonly [field: string]: string
  readonly topic: string
  readonly caseNo: string
  readonly provinceCode: string
  readonly socialInsuranceNo: string
  readonly fullName: string
  readonly contact: string
  readonly text: string
}

const EMPTY: SupportValues = {
  topic: 'wrong_phone',
  caseNo: '',
  provinceCode: '',
  socialInsuranceNo: '',
  fullName: '',
  contact: '',
  text: '',
}

const topicOf = (word: string): SupportTopic => SUPPORT_TOPICS.find(topic => topic === word) ?? 'other'

/** The form of a request, with its draft on this device; it lives as long as the page, so that going back loses nothing.
 *  @param ticket of a request that waits for its code: sending corrects it */
export const useSupportForm = (ticket: string | undefined, onWaiting: (waiting: Waiting) => void): Form<SupportValues> =>
  useForm<SupportValues>({
    initial: EMPTY,
    rules: {
      caseNo: optional(caseNo),
      provinceCode: DECLARATION_RULES.provinceCode,
      socialInsuranceNo: DECLARATION_RULES.socialInsuranceNo,
      fullName: DECLARATION_RULES.fullName,
      contact,
      text: ownWords,
    },
    labelOf: name => (isName(name) ? t(NAMES[name]) : name),
    draft: 'support',
    keepsDraft: true,
    send: async values => {
      const body = { ...values, topic: topicOf(values.topic), language: language(), ...(ticket !== undefined && { ticket }) }
      onWaiting({ ...(await call('startSupportRequest', { body })), at: Date.now() })
    },
  })

const NAMES = {
  topic: 'support.topic',
  caseNo: 'support.caseNo',
  provinceCode: 'support.province',
  socialInsuranceNo: 'support.no',
  fullName: 'support.name',
  contact: 'support.contact',
  text: 'support.text',
} as const
const isName = (name: string): name is keyof typeof NAMES => Object.hasOwn(NAMES, name)

/** What happened, whose dossier it is, and where the answer goes. */
export const SupportForm = ({ form, hotline }: { readonly form: Form<SupportValues>; readonly hotline: string }) => {
  const provinces = useProvinces()
  return (
    <Page narrow>
      <PageHeader title={t('support.title')}>{t('support.lead')}</PageHeader>
      <RefusalNote problem={form.problem} title={t('support.notSent')} hotline={hotline} />
      <form noValidate onSubmit={form.submit}>
        <div className={form.summary.items.length > 0 ? css['noteAbove'] : undefined}>
          <ErrorSummary items={form.summary.items} focusRef={form.summary.focusRef} />
        </div>
        <RadioGroup
          id="topic"
          label={t('support.topic')}
          value={topicOf(form.values.topic)}
          onChange={topic => form.set({ topic })}
          choices={SUPPORT_TOPICS.map(topic => ({
            value: topic,
            label: t(`support.topic.${topic}`),
            detail: t(`support.topic.${topic}Detail`),
          }))}
        />
        <TextField
          {...form.field('caseNo')}
          label={t('support.caseNo')}
          hint={t('support.caseNoHint')}
          autoComplete="off"
          autoCapitalize="none"
          figures
        />
        <SelectField
          {...form.field('provinceCode')}
          label={<Required>{t('support.province')}</Required>}
          choices={(provinces.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          emptyLabel={provinces.isPending ? t('ui.loading') : t('ui.choose')}
          autoComplete="address-level1"
        />
        <TextField
          {...form.field('socialInsuranceNo')}
          label={<Required>{t('support.no')}</Required>}
          hint={t('registration.details.noHint')}
          inputMode="numeric"
          autoComplete="off"
          figures
        />
        <TextField
          {...form.field('fullName')}
          label={<Required>{t('support.name')}</Required>}
          hint={t('registration.details.nameHint')}
          autoComplete="name"
          autoCapitalize="words"
        />
        <TextArea {...form.field('text')} label={<Required>{t('support.text')}</Required>} hint={t('support.textHint')} maxLength={2000} />
        <TextField
          {...form.field('contact')}
          label={<Required>{t('support.contact')}</Required>}
          hint={t('support.contactHint')}
          autoComplete="tel"
          autoCapitalize="none"
        />
        <div className={css['end']}>
          <Button type="submit" busy={form.isBusy}>
            {t('support.send')}
          </Button>
        </div>
      </form>
    </Page>
  )
}
