import type { Announcement } from '#contract/announcements.ts'
import { ANNOUNCEMENT_STEPS, type AnnouncementStep } from '#domain/announcements/announcement.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { fieldText, problemText } from '#web/shared/i18n/messages.ts'
import { fresh, isGivenUp } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import css from './announcements.module.css'
import { t } from './t.ts'
import { keepAnnouncement, reloadWhenOld } from './use-announcement.ts'

interface StepSheetProps {
  readonly announcement: Announcement
  readonly step: AnnouncementStep
  readonly onClose: () => void
  /** With the words that say what was done. */
  readonly onDone: (words: string) => void
}

/** What was typed stays when the sheet is closed by a press beside it. */
const typed = new Map<string, string>()
const STOPS: readonly AnnouncementStep[] = ['cancel', 'discard', 'giveBack']

/** Says what a step means, asks why where that is kept, then takes it. */
export const StepSheet = ({ announcement, step, onClose, onDone }: StepSheetProps) => {
  const { no } = announcement
  const key = `${no}:${step}`
  const { needsReason } = ANNOUNCEMENT_STEPS[step]
  const form = useForm({
    initial: { reason: typed.get(key) ?? '' },
    rules: { reason: raw => (needsReason && raw.trim() === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: () => t('announcements.reason'),
    send: async ({ reason }) => {
      try {
        keepAnnouncement(await take(announcement, step, reason))
        typed.delete(key)
        onDone(doneText(step))
      } catch (problem) {
        reloadWhenOld(no, problem)
        throw problem
      }
    },
  })
  const close = () => {
    typed.set(key, form.values.reason)
    onClose()
  }
  return (
    <Sheet open title={titleOf(step)} onClose={close}>
      <form className={css['sheet']} noValidate onSubmit={form.submit}>
        {form.problem && !isGivenUp(form.problem) && (
          <Note kind="err" title={t('announcements.refused')} live="assertive">
            <p>{form.problem.fields.map(({ code, values }) => fieldText(code, values)).join(' ') || problemText(form.problem)}</p>
          </Note>
        )}
        <p>{meansText(announcement, step)}</p>
        {needsReason && (
          <TextArea
            {...form.field('reason')}
            label={t('announcements.reason')}
            hint={t('announcements.reason.hint')}
            rows={3}
            maxLength={300}
          />
        )}
        <SheetActions>
          <Button look="second" onClick={close}>
            {t('announcements.keep')}
          </Button>
          <Button type="submit" look={STOPS.includes(step) ? 'refuse' : 'main'} busy={form.isBusy}>
            {step === 'change' ? t('announcements.change') : t(`announcements.${step}`)}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}

function take({ no, version }: Announcement, step: AnnouncementStep, reason: string): Promise<Announcement> {
  const params = { no: String(no) }
  const [seen, why] = [
    { params, body: { version } },
    { params, body: { version, reason } },
  ]
  switch (step) {
    case 'submit':
      return call('submitAnnouncement', seen)
    case 'takeBack':
      return call('takeBackAnnouncement', seen)
    case 'discard':
      return call('discardAnnouncement', seen)
    case 'giveBack':
      return call('giveBackAnnouncement', why)
    case 'release':
      return fresh(() => call('releaseAnnouncement', seen))
    case 'goOn':
      return fresh(() => call('goOnAnnouncement', seen))
    case 'pause':
      return call('pauseAnnouncement', why)
    case 'cancel':
      return call('cancelAnnouncement', why)
    case 'change':
      throw new Error('a draft is changed on a page of its own')
  }
}

function titleOf(step: AnnouncementStep): string {
  if (step === 'discard' || step === 'release' || step === 'goOn') return t(`announcements.${step}.sure`)
  return t(`announcements.${step}`)
}

const doneText = (step: AnnouncementStep): string => (step === 'change' ? '' : t(`announcements.${step}.done`))

function meansText({ sendAt }: Announcement, step: AnnouncementStep): string {
  switch (step) {
    case 'submit':
    case 'takeBack':
      return t(`announcements.${step}.means`)
    case 'release':
      return t('announcements.release.means', { time: formatInstant(sendAt) })
    case 'discard':
    case 'giveBack':
    case 'pause':
    case 'goOn':
    case 'cancel':
      return t(`announcements.${step}.means`)
    case 'change':
      return ''
  }
}
