import type { CaseEvent } from '#contract/case-tracking.ts'
import type { Tracking } from '#contract/registration-tracking.ts'
import { formatDay, formatTime } from '#web/shared/i18n/formats.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import type { TrackerStep } from '#web/shared/ui/tracker.tsx'
import { t } from '../../t.ts'

/** "17:00, 20/11": a moment near today, in Vietnam. */
export const formatMoment = (instant: string): string => `${formatTime(instant)}, ${formatDay(dayInVietnam(new Date(instant))).slice(0, 5)}`

/** What happened, what happens now with its deadline, what comes next. `now` in milliseconds. */
export function trackerSteps(tracking: Tracking, now: number): readonly TrackerStep[] {
  return [...tracking.events.flatMap(happened), ...paper(tracking), ...nowAndNext(tracking, now)]
}

/** What an officer takes or gives back is no news for the citizen. */
const happened = ({ action, at }: CaseEvent): readonly TrackerStep[] =>
  isNews(action) ? [{ key: `${action}-${at}`, state: 'done', title: t(NEWS[action]), detail: formatMoment(at) }] : []

const NEWS = {
  submit: 'registration.sent.track.submit',
  resubmit: 'registration.sent.track.resubmit',
  return: 'registration.sent.track.return',
  ask_phone: 'registration.sent.track.askPhone',
} as const
const isNews = (action: string): action is keyof typeof NEWS => Object.hasOwn(NEWS, action)

/** The form signed on paper, where it is wanted: handed in, or still to be. */
function paper({ signedDeclaration, signedFormOn, state }: Tracking): readonly TrackerStep[] {
  if (signedFormOn !== null)
    return [{ key: 'paper', state: 'done', title: t('registration.sent.track.paperDone'), detail: formatDay(signedFormOn) }]
  const isWaiting = signedDeclaration === 'hand_in' && (state === 'submitted' || state === 'in_review')
  return isWaiting
    ? [
        {
          key: 'paper',
          state: 'now',
          icon: 'edit',
          title: t('registration.sent.track.paper'),
          detail: t('registration.sent.track.paperDetail'),
        },
      ]
    : []
}

const activate = (forChild: boolean): TrackerStep => ({
  key: 'activate',
  state: 'next',
  title: t(forChild ? 'registration.sent.track.openChild' : 'registration.sent.track.activate'),
  detail: t(forChild ? 'registration.sent.track.openChildDetail' : 'registration.sent.track.activateDetail'),
})

function nowAndNext(tracking: Tracking, now: number): readonly TrackerStep[] {
  const { forChild, state, agency, decidedAt, correctUntil, events } = tracking
  const decided = decidedAt === null ? undefined : formatMoment(decidedAt)
  switch (state) {
    case 'submitted':
    case 'in_review':
      return [
        {
          key: 'review',
          state: 'now',
          title: t(state === 'submitted' ? 'registration.sent.track.waiting' : 'registration.sent.track.review'),
          detail: dueText(tracking, now),
        },
        activate(forChild),
      ]
    case 'returned':
      return [
        {
          key: 'fix',
          state: 'now',
          icon: 'edit',
          title: t('registration.sent.track.fix'),
          detail: t('registration.sent.track.fixDetail', { time: correctUntil === null ? '' : formatMoment(correctUntil) }),
        },
        { key: 'check', state: 'next', title: t('registration.sent.track.check'), detail: agency.name },
        activate(forChild),
      ]
    case 'approved':
      return [
        { key: 'checked', state: 'done', title: t('registration.sent.track.checked'), detail: agency.name },
        {
          key: 'activated',
          state: 'done',
          title: t(forChild ? 'registration.sent.track.openedChild' : 'registration.sent.track.activated'),
          detail: decided,
        },
      ]
    case 'rejected':
      return [{ key: 'rejected', state: 'refused', title: t('registration.sent.track.rejected'), detail: decided }]
    case 'withdrawn':
    case 'answered':
    case 'settled':
      return [
        { key: 'withdrawn', state: 'refused', title: t(endOf(events)), detail: events.at(-1) && formatMoment(events.at(-1)?.at ?? '') },
      ]
  }
}

/** By when the answer comes, in working days; or that the day was missed, and what is promised instead. */
export function dueText(
  { agency, dueAt, expectedAt, workingDaysLeft }: Pick<Tracking, 'agency' | 'dueAt' | 'expectedAt' | 'workingDaysLeft'>,
  now: number,
): string {
  const due = { agency: agency.name, time: formatMoment(dueAt) }
  if (expectedAt !== null) return t('registration.sent.track.expected', { ...due, expected: formatMoment(expectedAt) })
  if (Date.parse(dueAt) < now) return t('registration.sent.track.late', due)
  return workingDaysLeft === 0
    ? t('registration.sent.track.dueToday', due)
    : t('registration.sent.track.due', { ...due, count: workingDaysLeft })
}

/** Who has ended the dossier. */
function endOf(events: readonly CaseEvent[]) {
  const action = events.at(-1)?.action
  if (action === 'cancel') return 'registration.sent.track.cancelled'
  return action === 'lapse' ? 'registration.sent.track.lapsed' : 'registration.sent.track.withdrawn'
}
