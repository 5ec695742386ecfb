import type { Dispute } from '#contract/disputes.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import type { TrackerStep } from '#web/shared/ui/tracker.tsx'
import { t } from '../t.ts'

const ENDS = ['answered', 'rejected', 'withdrawn'] as const

/** What happened to a report, what happens now with its time, what comes next. */
export function reportSteps({ state, agency, submittedAt, dueAt, expectedAt, decidedAt }: Dispute): readonly TrackerStep[] {
  const sent: TrackerStep = {
    key: 'sent',
    state: 'done',
    title: t('disputes.step.sent', { agency: agency.name }),
    detail: formatInstant(submittedAt),
  }
  const end = ENDS.find(each => each === state)
  if (end)
    return [
      sent,
      {
        key: end,
        state: end === 'answered' ? 'done' : 'refused',
        title: t(`disputes.step.${end}`),
        ...(decidedAt !== null && { detail: formatInstant(decidedAt) }),
      },
    ]
  const due =
    expectedAt === null
      ? t('disputes.step.due', { time: formatInstant(dueAt) })
      : t('disputes.step.late', { time: formatInstant(expectedAt) })
  return [
    sent,
    { key: 'review', state: 'now', title: t('disputes.step.review'), detail: due },
    { key: 'answer', state: 'next', title: t('disputes.step.answer') },
  ]
}
