import type { StaffRow } from '#contract/staff.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { t } from '../../t.ts'
import css from './staff.module.css'

/** What is decided about somebody by one press, with or without a reason. */
export type Decision = 'suspend' | 'restore' | 'reset' | 'resend' | 'takeBack'

interface DecideSheetProps {
  readonly row: StaffRow
  readonly what: Decision
  readonly onClose: () => void
  /** With the words that say what was done. */
  readonly onDone: (words: string) => void
  /** The screen is older than the server. */
  readonly onOld: () => void
}

const NEEDS_REASON: Readonly<Record<Decision, boolean>> = { suspend: true, reset: true, restore: false, resend: false, takeBack: false }
const DONE = {
  suspend: 'staff.suspended',
  restore: 'staff.restored',
  reset: 'staff.resetDone',
  resend: 'staff.resent',
  takeBack: 'staff.takenBack',
} as const

function decide(what: Decision, { id, version }: StaffRow, reason: string): Promise<unknown> {
  const params = { id }
  switch (what) {
    case 'suspend':
      return call('suspendStaff', { params, body: { version, reason } })
    case 'restore':
      return call('restoreStaff', { params, body: { version } })
    case 'reset':
      return call('resetSecondFactors', { params, body: { version, reason } })
    case 'resend':
      return call('resendInvitation', { params, body: { version } })
    case 'takeBack':
      return call('takeBackInvitation', { params, body: { version } })
  }
}

/** Says what will happen, asks for the reason where one is needed, and does it. */
export const DecideSheet = ({ row, what, onClose, onDone, onOld }: DecideSheetProps) => {
  const name = row.fullName
  const form = useForm({
    initial: { reason: '' },
    rules: { reason: raw => (NEEDS_REASON[what] && raw.trim() === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: () => t('staff.reason'),
    send: async ({ reason }) => {
      try {
        await fresh(() => decide(what, row, reason))
        onDone(t(DONE[what], { name }))
      } catch (problem) {
        if (isProblem(problem, 'STAFF_CHANGED', 'NOT_FOUND')) onOld()
        throw problem
      }
    },
  })
  return (
    <Sheet open title={t(`staff.${what}Of`, { name })} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('staff.refused')} live="assertive">
            {problemText(form.problem)}
          </Note>
        )}
        <ErrorSummary {...form.summary} />
        {(what === 'suspend' || what === 'reset') && <Note kind="warn">{t(`staff.${what}Means`)}</Note>}
        {NEEDS_REASON[what] && (
          <TextField
            {...form.field('reason')}
            label={t('staff.reason')}
            hint={t(what === 'reset' ? 'staff.resetReasonHint' : 'staff.reasonHint')}
            autoComplete="off"
            maxLength={300}
            spellCheck
          />
        )}
        <SheetActions>
          <Button type="submit" look={what === 'suspend' || what === 'takeBack' ? 'refuse' : 'main'} busy={form.isBusy}>
            {t(`staff.${what}`)}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
