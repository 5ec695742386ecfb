import type { ServiceRequest } from '#contract/services.ts'
import type { TrackerStep } from '#web/shared/ui/tracker.tsx'
import { t } from '../../../t.ts'
import { dueText, formatMoment } from '../tracker-steps.ts'

/** What happened, what happens now with its day, what comes next. `now` in milliseconds. */
export function serviceSteps(request: ServiceRequest, now: number): readonly TrackerStep[] {
  const { state, events, correctUntil } = request
  const happened = events.flatMap(({ action, state: to, at }): TrackerStep[] => {
    const step = { key: `${action}-${at}`, detail: formatMoment(at) }
    if (action === 'submit' || action === 'resubmit') return [{ ...step, state: 'done', title: t(`services.track.${action}`) }]
    if (to === 'returned') return [{ ...step, state: 'done', title: t('services.track.return') }]
    if (to === 'approved') return [{ ...step, state: 'done', title: t('services.track.approved') }]
    if (to === 'rejected') return [{ ...step, state: 'refused', title: t('services.track.rejected') }]
    if (to !== 'withdrawn') return []
    return [{ ...step, state: 'refused', title: t(action === 'lapse' ? 'services.track.lapsed' : 'services.track.withdrawn') }]
  })
  const result: TrackerStep = { key: 'result', state: 'next', title: t('services.track.result') }
  if (state === 'returned') {
    const detail = t('services.track.fixUntil', { time: formatMoment(correctUntil ?? request.dueAt) })
    return [...happened, { key: 'fix', state: 'now', icon: 'edit', title: t('services.track.fix'), detail }, result]
  }
  if (state !== 'submitted' && state !== 'in_review') return happened
  const title = t(state === 'submitted' ? 'services.track.waiting' : 'services.track.review')
  return [...happened, { key: 'review', state: 'now', title, detail: dueText(request, now) }, result]
}
