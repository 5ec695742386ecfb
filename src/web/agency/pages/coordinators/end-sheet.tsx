import type { CoordinatorRow } from '#contract/unit-accounts.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './coordinators.module.css'

interface EndSheetProps {
  readonly row: CoordinatorRow
  readonly onClose: () => void
  readonly onDone: (words: string) => void
  /** The screen is older than the server. */
  readonly onOld: () => void
}

/** Says what ending means, asks why, and does it. */
export const EndSheet = ({ row, onClose, onDone, onOld }: EndSheetProps) => {
  const { id, version, fullName: name } = row
  const isMember = row.kind === 'member'
  const form = useForm({
    initial: { reason: '' },
    rules: { reason: raw => (raw.trim() === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: () => t('staff.reason'),
    send: async ({ reason }) => {
      try {
        await fresh(() => call('endCoordinator', { params: { id }, body: { reason, version } }))
        onDone(t(isMember ? 'coordinators.ended' : 'staff.takenBack', { name }))
      } catch (problem) {
        if (isProblem(problem, 'STAFF_CHANGED', 'NOT_FOUND')) onOld()
        throw problem
      }
    },
  })
  return (
    <Sheet open title={t(isMember ? 'coordinators.endOf' : 'staff.takeBackOf', { name })} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        <ErrorSummary {...form.summary} />
        {form.problem && (
          <Note kind="err" title={t('staff.refused')} live="assertive">
            {problemText(form.problem)}
          </Note>
        )}
        <p>{t(isMember ? 'coordinators.endMeans' : 'coordinators.takeBackMeans')}</p>
        <TextField {...form.field('reason')} label={t('staff.reason')} hint={t('staff.reasonHint')} autoComplete="off" maxLength={300} />
        <SheetActions>
          <Button look="second" onClick={onClose}>
            {t('security.keep')}
          </Button>
          <Button type="submit" look="refuse" busy={form.isBusy}>
            {t(isMember ? 'coordinators.end' : 'staff.takeBack')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
