import type { Change, OwnData } from '#contract/changes.ts'
import { PERSONAL_RULES, type AskedPersonal } from '#domain/changes/personal.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE } from '../../../contact.ts'
import { RefusalNote } from '../../../refusal-note.tsx'
import { t } from '../../../t.ts'
import css from './personal-change.module.css'
import { bornText } from '../../../personal-data/born.ts'
import { PersonScan } from './person-scan.tsx'

export type PersonValues = { readonly [F in keyof AskedPersonal]: string }

const NOTHING: PersonValues = { fullName: '', birthDate: '', sex: '', personalId: '' }

interface PersonFormProps {
  readonly own: OwnData
  readonly onBegun: (change: Change) => void
}

/** What shall be different about the person; the rest stays. The draft is kept until the request is sent: from the photos one comes back. */
export const PersonForm = ({ own, onBegun }: PersonFormProps) => {
  const form = useForm<PersonValues>({
    initial: NOTHING,
    draft: 'change-person',
    keepsDraft: true,
    rules: PERSONAL_RULES,
    labelOf: name => t(`changes.${name}`),
    send: async values => onBegun(await fresh(() => call('startPersonalChange', { body: { ...values, language: language() } }))),
  })
  const missing = t('changes.missing')
  const { value, onChange, ...sex } = form.field('sex')
  return (
    <Page narrow>
      <PageHeader title={t('changes.personForm.title')}>{t('changes.form.lead')}</PageHeader>
      <form noValidate onSubmit={form.submit} className={css['form']}>
        <ErrorSummary {...form.summary} />
        <RefusalNote problem={form.problem} title={t('changes.form.notSent')} hotline={HOTLINE} />
        {own.change?.state === 'papers' && !own.change.papers && <Note kind="info">{t('changes.personForm.elsewhere')}</Note>}
        <PersonScan own={own} form={form} />
        <TextField
          {...form.field('fullName')}
          label={t('changes.personForm.fullName')}
          hint={t('changes.personForm.now', { value: own.fullName })}
          optional
          autoComplete="name"
          autoCapitalize="words"
        />
        <TextField
          {...form.field('birthDate')}
          label={t('changes.personForm.birthDate')}
          hint={t('changes.personForm.birthDateHint', { value: bornText(own) })}
          optional
          autoComplete="off"
          figures
        />
        <RadioGroup
          {...sex}
          label={t('changes.personForm.sex')}
          hint={t('changes.personForm.now', { value: t(`changes.sex.${own.sex}`) })}
          value={value}
          onChange={onChange}
          choices={[
            { value: '', label: t('changes.personForm.sexStays') },
            { value: 'male', label: t('changes.sex.male') },
            { value: 'female', label: t('changes.sex.female') },
          ]}
        />
        <TextField
          {...form.field('personalId')}
          label={t('changes.personForm.personalId')}
          hint={t('changes.personForm.personalIdHint', { value: own.personalId ?? missing })}
          optional
          autoComplete="off"
          autoCapitalize="none"
          figures
        />
        <Note title={t('changes.form.how')}>
          <ul className={css['how']}>
            <li>{t('changes.personForm.how1')}</li>
            <li>{own.reviewWorkingDays === 1 ? t('changes.form.how1One') : t('changes.form.how1', { days: own.reviewWorkingDays })}</li>
            <li>{t('changes.personForm.how3')}</li>
          </ul>
        </Note>
        <Button type="submit" wide busy={form.isBusy}>
          {t('changes.personForm.next')}
        </Button>
      </form>
    </Page>
  )
}
