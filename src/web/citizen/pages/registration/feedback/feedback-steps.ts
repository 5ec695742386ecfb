import type { Feedback } from '#contract/feedback.ts'
import type { TrackerStep } from '#web/shared/ui/tracker.tsx'
import { t } from '../../../t.ts'
import { dueText, formatMoment } from '../tracker-steps.ts'

/** What happened, round by round, what happens now with its day, what comes next. `now` in milliseconds. */
export function feedbackSteps(feedback: Feedback, now: number): readonly TrackerStep[] {
  const { state, events } = feedback
  const happened = events.flatMap(({ action, state: to, at, reasons }): TrackerStep[] => {
    const step = { key: `${action}-${at}`, detail: formatMoment(at) }
    if (action === 'submit' || action === 'reopen') return [{ ...step, state: 'done', title: t(`feedback.track.${action}`) }]
    if (to === 'answered') return [{ ...step, state: 'done', title: t('feedback.track.answered') }]
    if (to === 'withdrawn') return [{ ...step, state: 'refused', title: t('feedback.track.withdrawn') }]
    if (to !== 'rejected') return []
    return reasons.includes('passed_on')
      ? [{ ...step, state: 'done', title: t('feedback.track.passed') }]
      : [{ ...step, state: 'refused', title: t('feedback.track.rejected') }]
  })
  if (state !== 'submitted' && state !== 'in_review') return happened
  return [
    ...happened,
    {
      key: 'review',
      state: 'now',
      title: t(state === 'submitted' ? 'feedback.track.waiting' : 'feedback.track.review'),
      detail: dueText(feedback, now),
    },
    { key: 'answer', state: 'next', title: t('feedback.track.next') },
  ]
}
