interface Pace {
  readonly name: string
  readonly members: number
  readonly activated: number
}

/** Groups with the smallest share of activated people first; of equal ones the larger, which has more to do. */
export const slowestFirst = <G extends Pace>(groups: readonly G[]): readonly G[] =>
  groups.toSorted((a, b) => share(a) - share(b) || b.members - a.members || a.name.localeCompare(b.name, 'vi', { numeric: true }))

const share = ({ members, activated }: Pace): number => (members === 0 ? 1 : activated / members)

/** Whole percent, rounded down: 100 is said only when nobody is left.
 *  @example percentOf(399, 400) // 99 */
export const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((part * 100) / whole))
