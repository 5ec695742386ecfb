import { memberField } from '#domain/units/roster-cell.ts'
import type { RosterPerson } from '#domain/units/roster.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'

/** The rules of a row of a file, field by field. */
export const memberRules = {
  fullName: memberField('fullName'),
  socialInsuranceNo: memberField('socialInsuranceNo'),
  group: memberField('group'),
  phone: memberField('phone'),
  email: memberField('email'),
  reference: memberField('reference'),
}

export type MemberValues = { -readonly [Name in keyof RosterPerson]: string }

export const NOBODY: MemberValues = { fullName: '', socialInsuranceNo: '', group: '', phone: '', email: '', reference: '' }

export const memberLabel = (name: keyof MemberValues): string => t(`unitRoster.column.${name}`)

interface MemberFieldsProps {
  readonly form: Form<MemberValues>
  /** Classes or departments that the unit has; another one may be typed. */
  readonly groups: readonly string[]
}

/** What the roster holds of one person. */
export const MemberFields = ({ form, groups }: MemberFieldsProps) => (
  <>
    {form.problem && (
      <Note kind="err" title={t('unitRoster.refused')} live="assertive">
        {problemText(form.problem)}
      </Note>
    )}
    <ErrorSummary {...form.summary} />
    <TextField {...form.field('fullName')} label={memberLabel('fullName')} autoComplete="off" autoCapitalize="words" />
    <TextField
      {...form.field('socialInsuranceNo')}
      label={memberLabel('socialInsuranceNo')}
      autoComplete="off"
      inputMode="numeric"
      figures
    />
    <TextField {...form.field('group')} label={memberLabel('group')} autoComplete="off" suggestions={groups} />
    <TextField {...form.field('phone')} label={memberLabel('phone')} autoComplete="off" type="tel" inputMode="tel" optional />
    <TextField {...form.field('email')} label={memberLabel('email')} autoComplete="off" type="email" inputMode="email" optional />
    <TextField {...form.field('reference')} label={memberLabel('reference')} autoComplete="off" optional />
  </>
)
