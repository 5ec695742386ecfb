import type { PolicyChangeRow } from '#contract/policies.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { SheetActions } from '#web/shared/ui/sheet.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { t } from '../../t.ts'
import { keepPolicies, reloadWhenOld } from './use-change.ts'
import css from './policies.module.css'

interface TakeBackProps {
  readonly change: PolicyChangeRow
  /** The latest row that is on the screen. */
  readonly seen: number
  readonly onKeep: () => void
  readonly onDone: (words: string) => void
}

/** Asks for the reason and says what will count. */
export const TakeBack = ({ change, seen, onKeep, onDone }: TakeBackProps) => {
  const form = useForm({
    initial: { reason: '' },
    rules: { reason: raw => (raw.trim() === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: () => t('policies.takeBackReason'),
    send: async ({ reason }) => {
      try {
        keepPolicies(await fresh(() => call('takeBackPolicyChange', { params: { id: change.id }, body: { reason, seen } })))
        onDone(t('policies.takenBack', { no: change.no }))
      } catch (problem) {
        reloadWhenOld(problem)
        throw problem
      }
    },
  })
  return (
    <form className={css['form']} noValidate onSubmit={form.submit}>
      {form.problem && (
        <Note kind="err" title={t('policies.refused')} live="assertive">
          <p>{problemText(form.problem)}</p>
        </Note>
      )}
      <Note kind="warn" title={t('policies.takeBackOf', { no: change.no })}>
        <p>{t('policies.takeBackMeans')}</p>
      </Note>
      <TextField {...form.field('reason')} label={t('policies.takeBackReason')} autoComplete="off" maxLength={300} spellCheck />
      <SheetActions>
        <Button look="second" onClick={onKeep}>
          {t('policies.keep')}
        </Button>
        <Button type="submit" busy={form.isBusy}>
          {t('policies.takeBack')}
        </Button>
      </SheetActions>
    </form>
  )
}
