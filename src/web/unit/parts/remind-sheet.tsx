import { useState } from 'react'
import type { ReminderPreview } from '#contract/unit-board.ts'
import { REMINDER_AIMS, type ReminderAim } from '#domain/units/reminder.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../t.ts'
import css from './remind-sheet.module.css'

/** Whom to remind: one member, a group, or the whole unit without either. */
export interface Whom {
  readonly group: string | null
  readonly member?: string
  readonly name: string
}

interface RemindSheetProps {
  readonly whom: Whom
  readonly onClose: () => void
  readonly onDone: (words: string) => void
}

/** Shows how many people a reminder reaches and its very words, then sends it. */
export const RemindSheet = ({ whom, onClose, onDone }: RemindSheetProps) => {
  const [state, setState] = useState<ReminderAim>('both')
  const aim = { group: whom.group, member: whom.member ?? null, state }
  const { data: told, error, refetch } = useAnswer('previewReminder', { body: aim }, { staleTime: 0 })
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      const { outcomes } = await call('sendReminder', { body: aim })
      onDone(t('unitBoard.send.done', { count: outcomes.find(({ outcome }) => outcome === 'queued')?.count ?? 0 }))
    },
  })
  const count = told ? told.sms + told.email : 0
  return (
    <Sheet open title={t('unitBoard.send.title', { who: whom.name })} onClose={onClose}>
      <div className={css['form']}>
        {form.problem && (
          <Note kind="err" title={t('unitBoard.campaign.refused')} live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        {whom.member === undefined && (
          <RadioGroup<ReminderAim>
            id="aim"
            label={t('unitBoard.send.aim')}
            value={state}
            onChange={setState}
            choices={REMINDER_AIMS.map(value => ({ value, label: t(`unitBoard.aim.${value}`) }))}
          />
        )}
        {error && !told && <LoadError error={error} onRetry={() => void refetch()} />}
        {!error && !told && <Skeleton blocks={[3, 5]} />}
        {told && (whom.member === undefined || count > 0 ? <Told told={told} count={count} /> : <NotNow told={told} name={whom.name} />)}
        <SheetActions>
          <Button look="second" onClick={onClose}>
            {t('unitBoard.send.cancel')}
          </Button>
          {count > 0 && (
            <Button icon="bell" busy={form.isBusy} onClick={() => form.submit()}>
              {t('unitBoard.send.confirm', { count })}
            </Button>
          )}
        </SheetActions>
      </div>
    </Sheet>
  )
}

/** Why the one who was meant gets no reminder, and from when they may get one. */
const NotNow = ({ told: { leftOut, again }, name }: { readonly told: ReminderPreview; readonly name: string }) => {
  const reason = leftOut[0]?.reason
  return (
    <Note kind="warn" title={t('unitBoard.send.one.none', { name })} live="polite">
      <p>{t(reason ? `unitBoard.send.one.${reason}` : 'unitBoard.send.one.changed')}</p>
      {reason === 'too_soon' && again !== null && <p>{t('unitBoard.send.one.again', { time: formatInstant(again) })}</p>}
    </Note>
  )
}

const Told = ({
  told: { sms, email, parts, budget, leftOut, from, isDayFull, words },
  count,
}: {
  readonly told: ReminderPreview
  readonly count: number
}) => {
  const [asked] = useState(Date.now)
  return (
    <div className={css['told']} aria-live="polite">
      <p className="strong">{count > 0 ? t('unitBoard.send.count', { count }) : t('unitBoard.send.none')}</p>
      {count > 0 && <p className="small">{t('unitBoard.send.channels', { sms, email, parts, budget })}</p>}
      {count > 0 && (isDayFull || new Date(from).getTime() > asked + 3_600_000) && (
        <p className="small">{t(isDayFull ? 'unitBoard.send.dayFull' : 'unitBoard.send.morning', { time: formatInstant(from) })}</p>
      )}
      {leftOut.map(({ reason, count: people }) => (
        <p key={reason} className="muted small">
          {t('unitBoard.send.leftOut', { reason: t(`unitBoard.outcome.${reason}`), count: people })}
        </p>
      ))}
      {words.map(word => (
        <section key={word.state} className={css['words']}>
          <h3>{t('unitBoard.send.words', { state: t(`unitBoard.state.${word.state}`) })}</h3>
          {sms > 0 && <Words label={t('unitBoard.send.sms')} text={word.sms} />}
          {sms > 0 && word.smsParts > 1 && <p className="muted small">{t('unitBoard.send.parts', { count: word.smsParts })}</p>}
          {email > 0 && <Words label={t('unitBoard.send.email')} text={`${word.subject}\n\n${word.email}`} />}
        </section>
      ))}
      {words.length > 0 && <p className="muted small">{t('unitBoard.send.link')}</p>}
    </div>
  )
}

/** As people get it: the messages are in Vietnamese. */
const Words = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <>
    <p className="small strong">{label}</p>
    <blockquote lang="vi" className={css['quote']}>
      {text}
    </blockquote>
  </>
)
