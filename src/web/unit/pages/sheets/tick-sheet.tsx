import type { Sheet as SheetRow } from '#contract/unit-sheets.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './sheets.module.css'

interface TickSheetProps {
  readonly sheet: SheetRow
  /** Ticks it; false sets it aside. */
  readonly isReturned: boolean
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Ticks a sheet that no scan shows, or sets aside one that is not enough: what it means, why, and done. */
export const TickSheet = ({ sheet: { id, name, version }, isReturned, onClose, onDone }: TickSheetProps) => {
  const form = useForm({
    initial: { reason: '' },
    rules: { reason: raw => (raw.trim() === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: () => t('sheets.reason'),
    send: async ({ reason }) => {
      await call('tickSheet', { params: { id }, body: { isReturned, reason, version } })
      onDone()
    },
  })
  return (
    <Sheet open title={t(isReturned ? 'sheets.tickOf' : 'sheets.untickOf', { name })} onClose={onClose}>
      <form className={css['form']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('sheets.tick.refused')} live="assertive">
            {problemText(form.problem)}
          </Note>
        )}
        <ErrorSummary {...form.summary} />
        <p>{t(isReturned ? 'sheets.tickMeans' : 'sheets.untickMeans')}</p>
        <TextField
          {...form.field('reason')}
          label={t('sheets.reason')}
          hint={isReturned ? t('sheets.reasonHint') : undefined}
          autoComplete="off"
          maxLength={300}
          spellCheck
        />
        <SheetActions>
          <Button type="submit" look={isReturned ? 'main' : 'refuse'} busy={form.isBusy}>
            {t(isReturned ? 'sheets.tick' : 'sheets.untick')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
