import { ANNOUNCEMENT_KINDS, ANNOUNCEMENT_PAGES } from '#domain/announcements/announcement.ts'
import { announcementText, announcementTitle, englishText, englishTitle, TEXT_LENGTH, TITLE_LENGTH } from '#domain/announcements/words.ts'
import { DAYS_AHEAD } from '#domain/announcements/sending.ts'
import { addDays, plainDate } from '#domain/kernel/date.ts'
import { good, wrong, type FieldResult } from '#domain/kernel/field.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useForm, type Form } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { DayField } from '#web/shared/ui/day-field.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { FieldPair } from '#web/shared/ui/field.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { useToday } from '../../parts/use-today.ts'
import css from './announcements.module.css'
import { bodyOf, type AnnouncementBody, type Typed } from './form.ts'
import { GroupFields } from './group-fields.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { t } from './t.ts'

interface AnnouncementFormProps {
  /** Name under which what is typed stays on this device until it is sent. */
  readonly draft: string
  readonly initial: Typed
  readonly backTo: string
  readonly send: (body: AnnouncementBody) => Promise<void>
}

const needed = (raw: string): FieldResult<unknown> => (raw.trim() === '' ? wrong('REQUIRED') : good(raw))
const LABELS = {
  titleVi: 'announcements.titleVi',
  textVi: 'announcements.textVi',
  titleEn: 'announcements.titleEn',
  textEn: 'announcements.textEn',
  scope: 'announcements.scope',
  sendHour: 'announcements.sendHour',
  sendOn: 'announcements.sendOn',
  ageFrom: 'announcements.ageFrom',
  ageTo: 'announcements.ageTo',
  cardEndsWithinDays: 'announcements.card',
} as const
const labelOf = (name: string): string => {
  const key = Object.entries(LABELS).find(([field]) => field === name)?.[1]
  return key ? t(key) : name
}

/** What people will read, who they are and when, with the phone beside it. */
export const AnnouncementForm = ({ draft, initial, backTo, send }: AnnouncementFormProps) => {
  const form = useForm<Typed>({
    initial,
    draft,
    rules: {
      titleVi: announcementTitle,
      textVi: announcementText,
      titleEn: englishTitle,
      textEn: englishText,
      scope: needed,
      sendOn: raw => (raw === '' ? wrong('DAY_REQUIRED') : good(raw)),
      sendHour: needed,
    },
    labelOf,
    send: values => send(bodyOf(values)),
  })
  return (
    <div className={css['columns']}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('announcements.refused')} live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <ErrorSummary items={form.summary.items} focusRef={form.summary.focusRef} />
        <WordFields form={form} />
        <GroupFields form={form} />
        <TimeFields form={form} />
        <div className={css['buttons']}>
          <Button type="submit" busy={form.isBusy}>
            {t('announcements.save')}
          </Button>
          <ButtonLink href={backTo} look="quiet">
            {t('announcements.keep')}
          </ButtonLink>
          <span className="muted small">{form.savedAt !== undefined && t('announcements.keptHere')}</span>
        </div>
      </form>
      <PhonePreview title={form.values.titleVi} text={form.values.textVi} page={form.values.page} />
    </div>
  )
}

const WordFields = ({ form }: { readonly form: Form<Typed> }) => (
  <Section title={t('announcements.words')} id="words">
    <RadioGroup
      id="kind"
      label={t('announcements.kind')}
      value={form.values.kind}
      onChange={kind => form.set({ kind })}
      choices={ANNOUNCEMENT_KINDS.map(value => ({
        value,
        label: t(`announcements.kind.${value}`),
        detail: t(`announcements.kind.${value}.more`),
      }))}
    />
    <TextField
      {...form.field('titleVi')}
      label={t('announcements.titleVi')}
      hint={t('announcements.titleVi.hint', { max: TITLE_LENGTH })}
      autoComplete="off"
      spellCheck
    />
    <TextArea
      {...form.field('textVi')}
      label={t('announcements.textVi')}
      hint={t('announcements.textVi.hint', { max: TEXT_LENGTH })}
      rows={7}
    />
    <TextField
      {...form.field('titleEn')}
      label={t('announcements.titleEn')}
      hint={t('announcements.english.hint')}
      optional
      autoComplete="off"
      spellCheck
    />
    <TextArea {...form.field('textEn')} label={t('announcements.textEn')} optional rows={5} />
    <SelectField
      {...form.field('page')}
      label={t('announcements.page')}
      hint={t('announcements.page.hint')}
      emptyLabel={t('announcements.page.none')}
      choices={ANNOUNCEMENT_PAGES.map(value => ({ value, label: t(`announcements.page.${value}`) }))}
    />
  </Section>
)

const TimeFields = ({ form }: { readonly form: Form<Typed> }) => {
  const today = useToday()
  const { data } = useAnswer('listAnnouncementScopes', undefined, { staleTime: 60_000 })
  const [from, until] = [data?.fromHour ?? 7, data?.untilHour ?? 20]
  const hours = Array.from({ length: until - from + 1 }, (_, n) => from + n)
  return (
    <Section title={t('announcements.time')} id="time">
      <p className="small muted">{t('announcements.time.hint', { from, until: until + 1 })}</p>
      <FieldPair>
        <DayField {...form.field('sendOn')} label={t('announcements.sendOn')} min={today} max={addDays(plainDate(today), DAYS_AHEAD)} />
        <SelectField
          {...form.field('sendHour')}
          label={t('announcements.sendHour')}
          choices={hours.map(hour => ({ value: String(hour), label: t('announcements.hour', { hour }) }))}
        />
      </FieldPair>
    </Section>
  )
}
