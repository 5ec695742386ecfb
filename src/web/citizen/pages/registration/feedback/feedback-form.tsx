import { useState, type FormEvent, type RefObject } from 'react'
import { FEEDBACK_SUBJECTS, namedOfficer, type FeedbackSubject } from '#domain/feedback/feedback.ts'
import { DECLARATION_RULES } from '#domain/registration/declaration.ts'
import { contact, ownWords } from '#domain/support/request.ts'
import { good } from '#domain/kernel/field.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary, type SummaryItem } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { RefusalNote } from '../../../refusal-note.tsx'
import { useOffline } from '../../../reports/use-offline.ts'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import type { PhotosHand } from '../photos-part.tsx'
import { Required } from '../required.tsx'
import { AgencyField } from './agency-field.tsx'
import { PicturesPart } from './pictures-part.tsx'

export interface FeedbackValues {
  readonly [field: string]: string
  readonly subject: string
  readonly agencyCode: string
  /** As it was chosen: the field shows it again before the server has answered. */
  readonly agencyName: string
  readonly officer: string
  readonly words: string
  /** Of a guest. */
  readonly fullName: string
  readonly contact: string
}

const EMPTY: FeedbackValues = { subject: 'app', agencyCode: '', agencyName: '', officer: '', words: '', fullName: '', contact: '' }

const subjectOf = (word: string): FeedbackSubject => FEEDBACK_SUBJECTS.find(subject => subject === word) ?? 'other'

/** What is sent of a form. */
export const writtenOf = ({ subject, agencyCode, officer, words }: FeedbackValues) => ({
  subject: subjectOf(subject),
  agencyCode,
  officer,
  words,
  language: language(),
})

/** The form, with its draft on this device; it lives as long as the page, so that going back loses nothing. */
export const useFeedbackForm = (isGuest: boolean, send: (values: FeedbackValues) => Promise<void>): Form<FeedbackValues> =>
  useForm<FeedbackValues>({
    initial: EMPTY,
    rules: {
      agencyCode: raw => (isGuest && raw === '' ? { ok: false, code: 'AGENCY_REQUIRED' } : good(raw)),
      officer: namedOfficer,
      words: ownWords,
      ...(isGuest && { fullName: DECLARATION_RULES.fullName, contact }),
    },
    labelOf: name => (isName(name) ? t(NAMES[name]) : name),
    draft: 'feedback',
    // A guest proves the contact first.
    keepsDraft: isGuest,
    send,
  })

const NAMES = {
  subject: 'feedback.subject',
  agencyCode: 'feedback.agency',
  officer: 'feedback.officer',
  words: 'feedback.words',
  fullName: 'feedback.fullName',
  contact: 'feedback.contact',
} as const
const isName = (name: string): name is keyof typeof NAMES => Object.hasOwn(NAMES, name)

interface FeedbackFormProps {
  readonly form: Form<FeedbackValues>
  readonly isGuest: boolean
  readonly hotline: string
  readonly pictures: RefObject<PhotosHand | null>
}

/** What happened, where, and for a guest where the answer goes. */
export const FeedbackForm = ({ form, isGuest, hotline, pictures }: FeedbackFormProps) => {
  const isOffline = useOffline()
  const [lack, setLack] = useState<readonly SummaryItem[]>([])
  const [wasAsked, setAsked] = useState(false)
  const items = [...form.summary.items, ...(wasAsked ? lack : [])]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (lack.length === 0) return form.submit()
    setAsked(true)
    form.check(Object.keys(form.values))
    form.summary.focus()
  }
  const subject = subjectOf(form.values.subject)
  return (
    <Page narrow>
      <PageHeader title={t('feedback.form')}>{t('feedback.kept')}</PageHeader>
      {!isOffline && <RefusalNote problem={form.problem} title={t('feedback.notSent')} hotline={hotline} />}
      <form noValidate onSubmit={submit}>
        <div className={items.length > 0 ? css['noteAbove'] : undefined}>
          <ErrorSummary items={items} focusRef={form.summary.focusRef} />
        </div>
        <RadioGroup
          id="subject"
          label={t('feedback.subject')}
          value={subject}
          onChange={chosen => form.set({ subject: chosen })}
          choices={FEEDBACK_SUBJECTS.map(one => ({
            value: one,
            label: t(`feedback.subject.${one}`),
            detail: t(`feedback.subject.${one}Detail`),
          }))}
        />
        <AgencyField form={form} isNeeded={isGuest} />
        {subject === 'officer' && (
          <>
            <div className={css['noteAbove']}>
              <Note icon="lock" title={t('feedback.above')}>
                <p>{t('feedback.aboveText')}</p>
              </Note>
            </div>
            <TextField {...form.field('officer')} label={t('feedback.officer')} hint={t('feedback.officerHint')} autoComplete="off" />
          </>
        )}
        <TextArea
          {...form.field('words')}
          label={<Required>{t('feedback.words')}</Required>}
          hint={t('feedback.wordsHint')}
          rows={6}
          maxLength={2000}
        />
        <div className={css['noteAbove']}>
          <PicturesPart isGuest={isGuest} wasAsked={wasAsked} onLack={setLack} hand={pictures} />
        </div>
        {isGuest && <Sender form={form} />}
        <div id="feedback-offline" role="status">
          {isOffline && (
            <Note kind="warn" icon="offline">
              <p>{t('feedback.offline')}</p>
            </Note>
          )}
        </div>
        <div className={css['end']}>
          <Button type="submit" busy={form.isBusy} disabled={isOffline} describedBy={isOffline ? 'feedback-offline' : undefined}>
            {t('feedback.send')}
          </Button>
        </div>
      </form>
    </Page>
  )
}

const Sender = ({ form }: { readonly form: Form<FeedbackValues> }) => (
  <>
    <TextField
      {...form.field('fullName')}
      label={<Required>{t('feedback.fullName')}</Required>}
      autoComplete="name"
      autoCapitalize="words"
    />
    <TextField
      {...form.field('contact')}
      label={<Required>{t('feedback.contact')}</Required>}
      hint={t('feedback.contactHint')}
      autoComplete="tel"
      autoCapitalize="none"
    />
  </>
)
