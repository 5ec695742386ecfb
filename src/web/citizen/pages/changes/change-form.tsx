import type { Change, OwnData } from '#contract/changes.ts'
import { ADDRESS_FIELDS, CHANGE_RULES, type AskedChange, type ChangeField } from '#domain/changes/change.ts'
import { DECLARATION_RULES } from '#domain/registration/declaration.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import css from './changes.module.css'
import { NewAddress } from './new-address.tsx'

type Values = { readonly [F in ChangeField]: string }

const NOTHING: Values = { phone: '', email: '', provinceCode: '', communeCode: '', street: '' }

const hasAddress = (values: Values): boolean => ADDRESS_FIELDS.some(field => values[field].trim() !== '')
const ofAddress = (field: (typeof ADDRESS_FIELDS)[number]) => (raw: string, values: Values) =>
  hasAddress(values) ? DECLARATION_RULES[field](raw) : CHANGE_RULES[field](raw)

interface ChangeFormProps {
  readonly own: OwnData
  readonly onSent: (change: Change) => void
}

/** What shall be different; the rest stays. A code to the contact so far comes in between when the last one is old. */
export const ChangeForm = ({ own, onSent }: ChangeFormProps) => {
  const form = useForm<Values>({
    initial: NOTHING,
    draft: 'change',
    rules: {
      phone: CHANGE_RULES.phone,
      email: CHANGE_RULES.email,
      provinceCode: ofAddress('provinceCode'),
      communeCode: ofAddress('communeCode'),
      street: ofAddress('street'),
    },
    labelOf: name => t(LABELS[name]),
    send: async values => {
      const asked: AskedChange = values
      onSent(await fresh(() => call('startChange', { body: { ...asked, language: language() } })))
    },
  })
  const missing = t('changes.missing')
  return (
    <Page narrow>
      <PageHeader title={t('changes.form.title')}>{t('changes.form.lead')}</PageHeader>
      <form noValidate onSubmit={form.submit} className={css['form']}>
        <ErrorSummary {...form.summary} />
        <RefusalNote problem={form.problem} title={t('changes.form.notSent')} hotline={HOTLINE} />
        <TextField
          {...form.field('phone')}
          label={t('changes.form.phone')}
          hint={t('changes.form.phoneHint', { phone: own.phone ?? missing })}
          optional
          type="tel"
          autoComplete="tel"
        />
        <TextField
          {...form.field('email')}
          label={t('changes.form.email')}
          hint={t('changes.form.emailHint', { email: own.email ?? missing })}
          optional
          type="email"
          autoComplete="email"
        />
        <NewAddress form={form} now={own.address ?? missing} />
        <Note title={t('changes.form.how')}>
          <ul className={css['how']}>
            <li>{answerText(own.reviewWorkingDays)}</li>
            <li>{t('changes.form.how2', { hours: own.holdHours })}</li>
            <li>{t('changes.form.how3')}</li>
          </ul>
        </Note>
        <Button type="submit" wide busy={form.isBusy}>
          {t('changes.form.send')}
        </Button>
      </form>
    </Page>
  )
}

const answerText = (days: number): string => (days === 1 ? t('changes.form.how1One') : t('changes.form.how1', { days }))

const LABELS = {
  phone: 'changes.form.phone',
  email: 'changes.form.email',
  provinceCode: 'changes.form.province',
  communeCode: 'changes.form.commune',
  street: 'changes.form.street',
} as const
