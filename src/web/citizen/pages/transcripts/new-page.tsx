import { useLocation } from 'wouter'
import { FUNDS } from '#domain/contributions/book.ts'
import { TRANSCRIPT_DAYS, TRANSCRIPT_FIELDS, TRANSCRIPT_LANGUAGES, TRANSCRIPT_PURPOSES } from '#domain/transcripts/choice.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { formatTime } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import { requestOf, RULES, START, type Values } from './choice-form.ts'
import { PeriodFields } from './period-fields.tsx'
import { Preview } from './preview.tsx'
import { Several } from './several.tsx'
import css from './transcripts.module.css'

/** A file is typeset and signed while the person waits. */
const PATIENCE_MS = 60_000

/** Chooses what stands on a transcript, for whom and how long; what was chosen stays on this device until it is made. */
export const NewPage = () => {
  const [, go] = useLocation()
  const form = useForm<Values>({
    initial: START,
    rules: RULES,
    draft: 'transcript',
    labelOf: name => t(LABELS[name]),
    send: async values => {
      const made = await call('issueTranscript', { body: requestOf(values) }, { timeoutMs: PATIENCE_MS })
      queryClient.setQueryData(answerKey('listTranscripts'), (before: readonly unknown[] | undefined) => before && [made, ...before])
      go(`/transcripts/${made.id}`, { replace: true, state: { isNew: true } })
    },
  })
  const { data: summary } = useAnswer('getOwnContributionSummary')
  return (
    <Page narrow>
      <PageHeader title={t('transcripts.new')}>{t('transcripts.new.lead')}</PageHeader>
      <form noValidate onSubmit={form.submit} className={css['form']}>
        <ErrorSummary {...form.summary} />
        <PeriodFields form={form} summary={summary} />
        <Several {...form.field('funds')} label={t('transcripts.funds')} all={FUNDS} nameOf={fund => t(`contributions.fundLong.${fund}`)} />
        <Several
          {...form.field('fields')}
          label={t('transcripts.fields')}
          hint={t('transcripts.fields.hint')}
          all={TRANSCRIPT_FIELDS}
          nameOf={field => t(`transcripts.field.${field}`)}
        />
        <UseFields form={form} />
        <Preview values={form.values} />
        <RefusalNote problem={form.problem} title={t('transcripts.notMade')} hotline={HOTLINE} />
        <Button type="submit" wide icon="document" busy={form.isBusy}>
          {t('transcripts.make')}
        </Button>
        <p className="small muted" role="status">
          {form.isBusy ? t('transcripts.making') : form.savedAt !== undefined && t('ui.savedAt', { time: formatTime(form.savedAt) })}
        </p>
      </form>
    </Page>
  )
}

/** What it is for, for whom, how long it counts, and in which language. */
const UseFields = ({ form }: { readonly form: Form<Values> }) => (
  <>
    <RadioGroup
      {...form.field('purpose')}
      label={t('transcripts.purpose')}
      hint={t('transcripts.purpose.hint')}
      choices={TRANSCRIPT_PURPOSES.map(value => ({ value, label: t(`transcripts.purpose.${value}`) }))}
    />
    <TextField
      {...form.field('recipient')}
      label={t('transcripts.recipient')}
      hint={t('transcripts.recipient.hint')}
      optional={form.values.purpose !== 'other'}
      autoComplete="off"
      autoCapitalize="words"
      maxLength={120}
    />
    <RadioGroup
      {...form.field('days')}
      label={t('transcripts.days')}
      hint={t('transcripts.days.hint')}
      choices={TRANSCRIPT_DAYS.map(days => ({ value: String(days), label: t(`transcripts.days.${days}`) }))}
    />
    <RadioGroup
      {...form.field('language')}
      label={t('transcripts.language')}
      choices={TRANSCRIPT_LANGUAGES.map(value => ({ value, label: t(`transcripts.language.${value}`) }))}
    />
  </>
)

const LABELS = {
  scope: 'transcripts.period',
  fromMonth: 'transcripts.from',
  toMonth: 'transcripts.to',
  funds: 'transcripts.funds',
  fields: 'transcripts.fields',
  purpose: 'transcripts.purpose',
  recipient: 'transcripts.recipient',
  days: 'transcripts.days',
  language: 'transcripts.language',
} as const
