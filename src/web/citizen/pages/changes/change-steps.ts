import type { Change } from '#contract/changes.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import type { TrackerStep } from '#web/shared/ui/tracker.tsx'
import { t } from '../../t.ts'

/** What happened to a change, what happens now with its time, what comes next. */
export function changeSteps({ state, file, takesEffectAt, endedAt }: Change): readonly TrackerStep[] {
  if (!file) return endedAt === null ? [] : [ended(state, endedAt)]
  const sent: TrackerStep = {
    key: 'sent',
    state: 'done',
    title: t('changes.step.sent', { agency: file.agency.name }),
    detail: formatInstant(file.submittedAt),
  }
  const approved: readonly TrackerStep[] =
    takesEffectAt !== null && file.decidedAt !== null
      ? [{ key: 'approved', state: 'done', title: t('changes.step.approved'), detail: formatInstant(file.decidedAt) }]
      : []
  if (endedAt !== null) return [sent, ...approved, ended(state, endedAt)]
  const last: TrackerStep = { key: 'applied', state: 'next', title: t('changes.step.applied') }
  if (takesEffectAt !== null)
    return [
      sent,
      ...approved,
      {
        key: 'held',
        state: 'now',
        title: t('changes.step.held'),
        detail: t('changes.step.heldUntil', { time: formatInstant(takesEffectAt) }),
      },
      last,
    ]
  const due =
    file.expectedAt === null
      ? t('changes.step.reviewDue', { time: formatInstant(file.dueAt) })
      : t('changes.step.late', { time: formatInstant(file.expectedAt) })
  return [sent, { key: 'review', state: 'now', title: t('changes.step.review'), detail: due }, last]
}

function ended(state: Change['state'], at: string): TrackerStep {
  const isGood = state === 'applied'
  const how = ENDS.find(one => one === state) ?? 'applied'
  return { key: how, state: isGood ? 'done' : 'refused', title: t(`changes.step.${how}`), detail: formatInstant(at) }
}
const ENDS = ['applied', 'cancelled', 'contact_taken', 'rejected', 'withdrawn'] as const
