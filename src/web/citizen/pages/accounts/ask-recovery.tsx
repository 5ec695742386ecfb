import { signInName } from '#domain/participants/identifiers.ts'
import { good } from '#domain/kernel/field.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import more from './recovery.module.css'
import css from './set-password.module.css'

export interface Asked {
  readonly name: string
  readonly channel: 'sms' | 'email'
}

/** What the code shall do. */
export type Task = 'recover' | 'lock'

interface AskRecoveryProps {
  readonly task: Task
  readonly initial: Asked
  readonly onAsk: (asked: Asked) => Promise<void>
}

/** Whose account it is, and where the code shall go; below, who helps when no code can come. */
export const AskRecovery = ({ task, initial, onAsk }: AskRecoveryProps) => {
  const form = useForm({
    initial: { name: initial.name, channel: initial.channel },
    rules: { name: signInName, channel: good },
    labelOf: name => t(name === 'name' ? 'accounts.name' : 'recover.channel'),
    send: async ({ name, channel }) => {
      const typed = signInName(name)
      await onAsk({ name: typed.ok ? typed.value : name, channel: channel === 'email' ? 'email' : 'sms' })
    },
  })
  return (
    <Page narrow>
      <PageHeader title={t(`${task}.title`)}>
        <p>{t(`${task}.lead`)}</p>
      </PageHeader>
      <form noValidate onSubmit={form.submit} className={css['form']}>
        <ErrorSummary {...form.summary} />
        <RefusalNote problem={form.problem} hotline={HOTLINE} />
        <TextField
          {...form.field('name')}
          label={t('accounts.name')}
          hint={t('accounts.nameHint')}
          inputMode="numeric"
          autoComplete="username"
          figures
        />
        <RadioGroup
          {...form.field('channel')}
          label={t('recover.channel')}
          choices={(['sms', 'email'] as const).map(value => ({ value, label: t(`recover.${value}`) }))}
        />
        <Button type="submit" wide busy={form.isBusy}>
          {t('recover.send')}
        </Button>
      </form>
      {task === 'recover' ? <OtherWays /> : <NoCode />}
    </Page>
  )
}

/** Who helps when no code can come. */
const OtherWays = () => (
  <section className={cx('prose', more['more'])}>
    <h2>{t('recover.other')}</h2>
    <ul>
      <li>{t('recover.otherIssued')}</li>
      <li>{t('recover.locked')}</li>
      <li>{t('recover.otherAgency')}</li>
      <li>{t('recover.otherCall', { hotline: HOTLINE })}</li>
    </ul>
    <div className="pair">
      <ButtonLink href="/track" look="second">
        {t('recover.track')}
      </ButtonLink>
      <ButtonLink href="/lookup/agencies" look="second">
        {t('recover.agencies')}
      </ButtonLink>
    </div>
    <h2>{t('recover.strange')}</h2>
    <p>{t('recover.strangeText')}</p>
    <ButtonLink href="/lock" look="second" icon="lock">
      {t('lock.title')}
    </ButtonLink>
  </section>
)

const NoCode = () => (
  <section className={cx('prose', more['more'])}>
    <h2>{t('recover.other')}</h2>
    <p>{t('lock.other', { hotline: HOTLINE })}</p>
    <ButtonLink href="/lookup/agencies" look="second">
      {t('recover.agencies')}
    </ButtonLink>
  </section>
)
