import type { OwnData } from '#contract/changes.ts'

/** Whether a change may be begun, or gone on with, from this device: it is known long enough, and nothing is at the agency or held. */
export const canBegin = ({ change, changeFrom }: Pick<OwnData, 'change' | 'changeFrom'>): boolean => {
  const isUnderWay = change !== null && change.state !== 'proving' && change.state !== 'papers' && change.canWithdraw
  return changeFrom === null && !isUnderWay
}
