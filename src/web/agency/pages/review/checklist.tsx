import type { CheckPoint } from '#domain/review/checklist.ts'
import { t } from '../../t.ts'
import { Tick } from './reason-choice.tsx'
import type { Decision } from './use-decision.ts'
import css from './decision.module.css'

/** Points of a checklist that an officer ticks, and the keys for the first three. */
export function useChecklist(points: readonly CheckPoint[], { draft, set }: Pick<Decision, 'draft' | 'set'>) {
  const isOn = (point: CheckPoint): boolean => draft.checklist.includes(point)
  const tick = (index: number): void => {
    const point = points[index]
    if (point) set({ checklist: points.filter(one => (one === point) !== isOn(one)) })
  }
  return {
    points,
    isOn,
    tick,
    isComplete: points.every(isOn),
    /** Puts the focus on the first point that is not ticked. */
    focusMissing: (): void => document.getElementById(`check-${points.find(point => !isOn(point)) ?? ''}`)?.focus(),
    keys: { 1: () => tick(0), 2: () => tick(1), 3: () => tick(2) },
  }
}

interface ChecklistProps {
  readonly checklist: ReturnType<typeof useChecklist>
  readonly labelOf: (point: CheckPoint) => string
}

export const Checklist = ({ checklist: { points, isOn, tick }, labelOf }: ChecklistProps) => (
  <fieldset className={css['group']}>
    <legend className={css['legend']}>{t('review.checklist')}</legend>
    {points.map((point, index) => (
      <Tick
        key={point}
        id={`check-${point}`}
        label={labelOf(point)}
        checked={isOn(point)}
        onChange={() => tick(index)}
        hotkey={String(index + 1)}
      />
    ))}
  </fieldset>
)
