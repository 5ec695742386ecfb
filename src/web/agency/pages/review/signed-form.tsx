import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { LIVE_STATES } from '#domain/review/transitions.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { DayField } from '#web/shared/ui/day-field.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { useToday } from '../../parts/use-today.ts'
import { t } from '../../t.ts'
import { keepCaseFile, reloadCaseFile } from '../../parts/use-case-file.ts'
import css from './decision.module.css'

/** Where the form is wanted on paper: whether it has come, and noting that it has. Anybody of the agency may. */
export const SignedForm = ({ file }: { readonly file: CaseFile }) => {
  const { isNeeded, on } = file.signedForm
  const isOpen = LIVE_STATES.includes(file.state)
  if (!isNeeded || (!isOpen && on === null)) return null
  return (
    <section className={css['group']} aria-labelledby="signed-form">
      <h3 id="signed-form" className={css['legend']}>
        {t('review.signedForm')}
      </h3>
      {on === null ? <Missing file={file} /> : <Received file={file} on={on} isOpen={isOpen} />}
    </section>
  )
}

const Missing = ({ file }: { readonly file: CaseFile }) => {
  const today = useToday()
  const form = useForm({
    initial: { on: today },
    rules: {},
    send: async ({ on }) => note(file, on),
  })
  return (
    <form noValidate onSubmit={form.submit} className={css['paper']}>
      <p className={css['why']}>{t('review.signedForm.missing')}</p>
      {form.problem && <Note kind="err" title={problemText(form.problem)} live="assertive" />}
      <DayField {...form.field('on')} label={t('review.signedForm.day')} max={today} />
      <Button look="second" small type="submit" busy={form.isBusy}>
        {t('review.signedForm.record')}
      </Button>
    </form>
  )
}

interface ReceivedProps {
  readonly file: CaseFile
  readonly on: string
  readonly isOpen: boolean
}

const Received = ({ file, on, isOpen }: ReceivedProps) => {
  const [isBusy, setBusy] = useState(false)
  const undo = async () => {
    setBusy(true)
    await note(file, null).catch(() => reloadCaseFile(file.id))
    setBusy(false)
  }
  return (
    <div className={css['more']}>
      <Note kind="ok" title={t('review.signedForm.received', { day: formatDay(on) })} live="polite" />
      {isOpen && (
        <Button look="quiet" small busy={isBusy} onClick={() => void undo()}>
          {t('review.signedForm.undo')}
        </Button>
      )}
    </div>
  )
}

const note = async ({ id }: CaseFile, on: string | null): Promise<void> =>
  keepCaseFile(await call('recordSignedForm', { params: { id }, body: { on } }))
