import { ACCESS_REASONS, accessWords, isAccessReason } from '#domain/access/reads.ts'
import { good, wrong, type FieldRule } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { keepCaseFile } from '../../parts/use-case-file.ts'
import { t } from '../../t.ts'

const chosen: FieldRule = raw => (isAccessReason(raw) ? good(raw) : wrong('REASON_REQUIRED'))

/** Before a file that is none of the officer's tasks: why it is opened. The person reads the reason. */
export const ReasonPanel = ({ id }: { readonly id: string }) => {
  useArrival(t('review.reason.title'), { key: id })
  const form = useForm({
    initial: { reason: '', words: '' },
    rules: { reason: chosen, words: accessWords },
    labelOf: name => t(name === 'reason' ? 'review.reason.choose' : 'review.reason.words'),
    send: async ({ reason, words }) => {
      if (isAccessReason(reason)) keepCaseFile(await call('giveAccessReason', { params: { id }, body: { reason, words } }))
    },
  })
  return (
    <Page narrow>
      <PageHeader title={t('review.reason.title')}>{t('review.reason.text')}</PageHeader>
      <form noValidate onSubmit={form.submit} className="stack">
        {form.problem && <Note kind="err" title={problemText(form.problem)} live="assertive" />}
        <ErrorSummary items={form.summary.items} focusRef={form.summary.focusRef} />
        <RadioGroup
          label={t('review.reason.choose')}
          {...form.field('reason')}
          onChange={reason => form.set({ reason })}
          choices={ACCESS_REASONS.map(reason => ({ value: reason, label: t(`access.reason.${reason}`) }))}
        />
        <TextField {...form.field('words')} label={t('review.reason.words')} hint={t('review.reason.wordsHint')} autoComplete="off" />
        <p className="muted small">{t('review.reason.day')}</p>
        <Button type="submit" busy={form.isBusy}>
          {t('review.reason.open')}
        </Button>
        <ButtonLink href="/" look="quiet">
          {t('review.back')}
        </ButtonLink>
      </form>
    </Page>
  )
}
