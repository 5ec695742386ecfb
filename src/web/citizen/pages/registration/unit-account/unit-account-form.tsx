import { UNIT_ACCOUNT_RULES } from '#domain/units/account-request.ts'
import { call } from '#web/shared/api/client.ts'
import { useConsoleOrigin } from '#web/shared/api/other-host.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../../t.ts'
import type { Waiting } from '../contact-code.tsx'
import { RefusalNote } from '../../../refusal-note.tsx'
import css from '../registration.module.css'
import { Required } from '../required.tsx'
import { UnitField } from './unit-field.tsx'

export interface UnitValues {
  readonly [field: string]: string
  readonly unitCode: string
  /** Of the chosen unit, to be shown again after the page was left. */
  readonly unitName: string
  readonly fullName: string
  readonly position: string
  readonly phone: string
  readonly email: string
  readonly members: string
  readonly text: string
}

const EMPTY: UnitValues = { unitCode: '', unitName: '', fullName: '', position: '', phone: '', email: '', members: '', text: '' }

const NAMES = {
  unitCode: 'unitAccount.unit',
  fullName: 'unitAccount.fullName',
  position: 'unitAccount.position',
  phone: 'unitAccount.phone',
  email: 'unitAccount.email',
  members: 'unitAccount.members',
  text: 'unitAccount.text',
} as const
const isName = (name: string): name is keyof typeof NAMES => Object.hasOwn(NAMES, name)

/** The form of a request, with its draft on this device; it lives as long as the page, so that going back loses nothing.
 *  @param ticket of a request that waits for its code: sending corrects it */
export const useUnitForm = (ticket: string | undefined, onWaiting: (waiting: Waiting) => void): Form<UnitValues> =>
  useForm<UnitValues>({
    initial: EMPTY,
    rules: UNIT_ACCOUNT_RULES,
    labelOf: name => (isName(name) ? t(NAMES[name]) : name),
    draft: 'unit-account',
    keepsDraft: true,
    send: async ({ unitName: _shown, ...values }) => {
      const body = { ...values, language: language(), ...(ticket !== undefined && { ticket }) }
      onWaiting({ ...(await call('startUnitAccountRequest', { body })), at: Date.now() })
    },
  })

/** Which unit, and who asks for it. */
export const UnitAccountForm = ({ form, hotline }: { readonly form: Form<UnitValues>; readonly hotline: string }) => (
  <Page narrow>
    <PageHeader title={t('unitAccount.title')}>{t('unitAccount.lead')}</PageHeader>
    <RefusalNote problem={form.problem} title={t('unitAccount.notSent')} hotline={hotline} />
    <form noValidate onSubmit={form.submit}>
      <div className={form.summary.items.length > 0 ? css['noteAbove'] : undefined}>
        <ErrorSummary items={form.summary.items} focusRef={form.summary.focusRef} />
      </div>
      <UnitField form={form} />
      <TextField
        {...form.field('fullName')}
        label={<Required>{t('unitAccount.fullName')}</Required>}
        autoComplete="name"
        autoCapitalize="words"
      />
      <TextField
        {...form.field('position')}
        label={<Required>{t('unitAccount.position')}</Required>}
        hint={t('unitAccount.positionHint')}
        autoComplete="organization-title"
        maxLength={80}
      />
      <TextField
        {...form.field('phone')}
        label={<Required>{t('unitAccount.phone')}</Required>}
        hint={t('unitAccount.phoneHint')}
        inputMode="tel"
        autoComplete="tel"
        figures
      />
      <TextField
        {...form.field('email')}
        label={<Required>{t('unitAccount.email')}</Required>}
        hint={t('unitAccount.emailHint')}
        type="email"
        autoComplete="email"
        autoCapitalize="none"
      />
      <TextField
        {...form.field('members')}
        label={<Required>{t('unitAccount.members')}</Required>}
        hint={t('unitAccount.membersHint')}
        inputMode="numeric"
        autoComplete="off"
        figures
      />
      <TextArea {...form.field('text')} label={t('unitAccount.text')} hint={t('unitAccount.textHint')} maxLength={1000} />
      <div className={css['end']}>
        <Button type="submit" busy={form.isBusy}>
          {t('unitAccount.send')}
        </Button>
      </div>
      <HaveAccount />
    </form>
  </Page>
)

const HaveAccount = () => (
  <p className={css['after']}>
    {t('unitAccount.haveAccount')}{' '}
    <AppLink href={`${useConsoleOrigin() ?? ''}/unit/`} otherApp>
      {t('unitAccount.signIn')}
    </AppLink>
  </p>
)
