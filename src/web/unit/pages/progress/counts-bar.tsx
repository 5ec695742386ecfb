import type { UnitBoard } from '#contract/unit-board.ts'
import { t } from '../../t.ts'
import css from './progress.module.css'

type Counts = UnitBoard['counts']

/** States in the order of the bar, with the count of each. */
export const PARTS = [
  ['activated', 'activated'],
  ['waiting', 'waiting'],
  ['to_correct', 'toCorrect'],
  ['needs_help', 'needsHelp'],
  ['not_started', 'notStarted'],
] as const satisfies readonly (readonly [string, keyof Counts])[]

/** People by state as one bar; who does not see it reads the numbers. */
export const CountsBar = ({ counts, large = false }: { readonly counts: Counts; readonly large?: boolean }) => (
  <svg
    className={large ? css['barLarge'] : css['bar']}
    viewBox={`0 0 ${Math.max(1, counts.members)} 1`}
    preserveAspectRatio="none"
    role="img"
    aria-label={t('unitBoard.bar', counts)}
  >
    {PARTS.map(([state, name], at) => (
      <rect
        key={state}
        className={css[`part_${state}`]}
        x={PARTS.slice(0, at).reduce((sum, [, before]) => sum + counts[before], 0)}
        width={counts[name]}
        height={1}
      />
    ))}
  </svg>
)
