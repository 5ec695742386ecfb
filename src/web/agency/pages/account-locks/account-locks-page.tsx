import { useState } from 'react'
import { DESK_REASONS, type DeskReason } from '#domain/accounts/lock.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { fullName, socialInsuranceNo } from '#domain/participants/identifiers.ts'
import { call } from '#web/shared/api/client.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './account-locks.module.css'

const LABELS = { socialInsuranceNo: 'accountLocks.no', fullName: 'accountLocks.name', reason: 'accountLocks.reason' } as const
const EMPTY = { socialInsuranceNo: '', fullName: '', reason: '' }
const reasonOf = (raw: string): DeskReason | undefined => DESK_REASONS.find(one => one === raw)

/** The button says what it does, once that is chosen. */
const deedOf = (raw: string) => {
  const reason = reasonOf(raw)
  return reason === undefined ? 'accountLocks.send' : reason.startsWith('lock_') ? 'accountLocks.send.lock' : 'accountLocks.send.unlock'
}

/** Locks the account of a person who stands at the desk or calls, or opens it again. Shows nothing of the registry. */
export const AccountLocksPage = () => {
  useArrival(t('accountLocks.title'))
  const [done, setDone] = useState<'locked' | 'active'>()
  const form = useForm({
    initial: EMPTY,
    rules: { socialInsuranceNo, fullName, reason: raw => (reasonOf(raw) ? good(raw) : wrong('CHOICE')) },
    labelOf: name => t(LABELS[name]),
    send: async values => {
      setDone(undefined)
      const reason = reasonOf(values.reason)
      if (!reason) return
      const { state } = await fresh(() => call('setAccountLock', { body: { ...values, reason } }))
      setDone(state)
    },
  })
  return (
    <div className={css['page']}>
      <h1 tabIndex={-1}>{t('accountLocks.title')}</h1>
      <p className={css['lead']}>{t('accountLocks.lead')}</p>
      {done && <Note kind="ok" title={t(`accountLocks.${done}`)} live="polite" />}
      <Panel>
        <form className={css['form']} noValidate onSubmit={form.submit}>
          <ErrorSummary {...form.summary} />
          {form.problem && (
            <Note kind="err" title={t('accountLocks.refused')} live="assertive">
              {problemText(form.problem)}
            </Note>
          )}
          <TextField {...form.field('socialInsuranceNo')} label={t('accountLocks.no')} inputMode="numeric" autoComplete="off" figures />
          <TextField {...form.field('fullName')} label={t('accountLocks.name')} autoComplete="off" autoCapitalize="words" />
          <RadioGroup
            {...form.field('reason')}
            label={t('accountLocks.reason')}
            choices={DESK_REASONS.map(value => ({ value, label: t(`accountLocks.reason.${value}`) }))}
          />
          <Button type="submit" wide busy={form.isBusy}>
            {t(deedOf(form.values.reason))}
          </Button>
        </form>
      </Panel>
    </div>
  )
}
