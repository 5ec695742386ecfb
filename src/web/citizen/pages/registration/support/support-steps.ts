import type { SupportTracking } from '#contract/support.ts'
import type { TrackerStep } from '#web/shared/ui/tracker.tsx'
import { t } from '../../../t.ts'
import { dueText, formatMoment } from '../tracker-steps.ts'

/** What happened to a request, what happens now with its day, what comes next. `now` in milliseconds. */
export function supportSteps(request: SupportTracking, now: number): readonly TrackerStep[] {
  const sent: TrackerStep = { key: 'submit', state: 'done', title: t('support.track.submit'), detail: formatMoment(request.submittedAt) }
  return [sent, ...nowAndNext(request, now)]
}

function nowAndNext(request: SupportTracking, now: number): readonly TrackerStep[] {
  const { state, events } = request
  const last = events.at(-1)
  const detail = last && formatMoment(last.at)
  switch (state) {
    case 'submitted':
    case 'in_review':
      return [
        {
          key: 'review',
          state: 'now',
          title: t(state === 'submitted' ? 'support.track.waiting' : 'support.track.review'),
          detail: dueText(request, now),
        },
        { key: 'answer', state: 'next', title: t('support.track.answer') },
      ]
    case 'answered':
    case 'settled':
      return [{ key: state, state: 'done', title: t(`support.track.${state}`), detail }]
    case 'rejected':
    case 'withdrawn':
      return [{ key: state, state: 'refused', title: t(`support.track.${state}`), detail }]
    case 'approved':
    case 'returned':
      return []
  }
}
