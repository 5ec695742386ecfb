import type { StaffSession } from '#contract/staff-session.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { email, fullName, optional, socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { t } from '../../t.ts'
import { PlaceFields, type TypedPlace } from './place-fields.tsx'
import css from './staff.module.css'

interface InviteSheetProps {
  readonly staff: StaffSession
  readonly onClose: () => void
  readonly onDone: (words: string) => void
}

interface Typed extends TypedPlace {
  readonly [field: string]: string
  readonly fullName: string
  readonly email: string
  readonly language: 'vi' | 'en'
}

const LABELS: Readonly<Record<string, 'staff.fullName' | 'staff.email' | 'staff.no' | 'staff.agency'>> = {
  fullName: 'staff.fullName',
  email: 'staff.email',
  socialInsuranceNo: 'staff.no',
}

/** What was typed stays when the sheet is closed by a press beside it. */
let typed: Typed | undefined

/** Who is invited, to do what, where. */
export const InviteSheet = ({ staff, onClose, onDone }: InviteSheetProps) => {
  const form = useForm<Typed>({
    initial: typed ?? {
      fullName: '',
      email: '',
      role: 'officer',
      nationwide: 'no',
      agencyCode: staff.agency.level === 'local' ? staff.agency.code : '',
      socialInsuranceNo: '',
      language: 'vi',
    },
    rules: {
      fullName,
      email,
      agencyCode: raw => (raw === '' ? wrong('AGENCY_REQUIRED') : good(raw)),
      socialInsuranceNo: optional(socialInsuranceNo),
    },
    labelOf: name => t(LABELS[name] ?? 'staff.agency'),
    send: async values => {
      const body = { ...values, nationwide: values.nationwide === 'yes' }
      await fresh(() => call('inviteStaff', { body }))
      typed = undefined
      onDone(t('staff.invited', { name: values.fullName }))
    },
  })
  const keepAndClose = () => {
    typed = form.values
    onClose()
  }
  return (
    <Sheet open title={t('staff.invite')} onClose={keepAndClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        <p className="muted">{t('staff.inviteLead')}</p>
        {form.problem && (
          <Note kind="err" title={t('staff.refused')} live="assertive">
            {problemText(form.problem)}
          </Note>
        )}
        <ErrorSummary {...form.summary} />
        <TextField {...form.field('fullName')} label={t('staff.fullName')} autoComplete="off" autoCapitalize="words" maxLength={100} />
        <TextField {...form.field('email')} label={t('staff.email')} type="email" autoComplete="off" autoCapitalize="none" />
        <PlaceFields form={form} staff={staff} />
        <RadioGroup
          id="language"
          label={t('staff.language')}
          value={form.values.language}
          onChange={language => form.set({ language })}
          choices={(['vi', 'en'] as const).map(value => ({ value, label: t(`staff.language.${value}`) }))}
        />
        <SheetActions>
          <Button type="submit" busy={form.isBusy}>
            {t('staff.inviteSend')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
