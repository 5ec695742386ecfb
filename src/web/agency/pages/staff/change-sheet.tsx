import type { StaffSession } from '#contract/staff-session.ts'
import type { StaffRow } from '#contract/staff.ts'
import type { OfficeRole } from '#domain/accounts/staff-reach.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { optional, socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { t } from '../../t.ts'
import { PlaceFields, type TypedPlace } from './place-fields.tsx'
import css from './staff.module.css'

interface ChangeSheetProps {
  readonly row: StaffRow
  readonly role: OfficeRole
  readonly staff: StaffSession
  readonly onClose: () => void
  readonly onDone: (words: string) => void
  readonly onOld: () => void
}

interface Typed extends TypedPlace {
  readonly [field: string]: string
}

/** Another role, another agency, or the number in the registry. */
export const ChangeSheet = ({ row, role, staff, onClose, onDone, onOld }: ChangeSheetProps) => {
  const name = row.fullName
  const form = useForm<Typed>({
    initial: {
      role,
      nationwide: row.nationwide ? 'yes' : 'no',
      agencyCode: row.agency.code,
      socialInsuranceNo: row.socialInsuranceNo ?? '',
    },
    rules: {
      agencyCode: raw => (raw === '' ? wrong('AGENCY_REQUIRED') : good(raw)),
      socialInsuranceNo: optional(socialInsuranceNo),
    },
    labelOf: field => t(field === 'socialInsuranceNo' ? 'staff.no' : 'staff.agency'),
    send: async values => {
      const body = { ...values, nationwide: values.nationwide === 'yes', version: row.version }
      try {
        await fresh(() => call('changeStaff', { params: { id: row.id }, body }))
        onDone(t('staff.changed', { name }))
      } catch (problem) {
        if (isProblem(problem, 'STAFF_CHANGED', 'NOT_FOUND')) onOld()
        throw problem
      }
    },
  })
  return (
    <Sheet open title={t('staff.changeOf', { name })} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('staff.refused')} live="assertive">
            {problemText(form.problem)}
          </Note>
        )}
        <ErrorSummary {...form.summary} />
        <PlaceFields form={form} staff={staff} />
        <p className="muted small">{t('staff.changeMeans')}</p>
        <SheetActions>
          <Button type="submit" busy={form.isBusy}>
            {t('staff.changeSave')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
