/** How many slips of the finger lead from one word to the other: a letter too many, too few, another one, or two neighbours changed.
 *  @example slipsBetween('phcu', 'phuc') // 1 */
export function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)]
  const cell = (row: number, at: number): number => rows[row]?.[at] ?? Infinity
  for (let row = 1; row <= one.length; row++) {
    rows.push([row])
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1]
      const isTurned = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]
      rows[row]?.push(
        Math.min(
          cell(row - 1, at) + 1,
          cell(row, at - 1) + 1,
          cell(row - 1, at - 1) + (isSame ? 0 : 1),
          isTurned ? cell(row - 2, at - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return cell(one.length, other.length)
}

/** Words that may have been meant, of those that there are, the closest first: one slip in a short word, two in a long one. Of equally
 *  close ones those that begin with the same letter, then by the alphabet; at most eight.
 *  @example closestWords('hnah', ['hanh', 'hoa']) // ['hanh'] */
export function closestWords(typed: string, words: readonly string[]): readonly string[] {
  const most = typed.length < 6 ? 1 : 2
  return words
    .map(word => ({ word, slips: slipsBetween(typed, word), isSameStart: word[0] === typed[0] }))
    .filter(({ slips }) => slips <= most)
    .toSorted((a, b) => a.slips - b.slips || Number(b.isSameStart) - Number(a.isSameStart) || (a.word < b.word ? -1 : 1))
    .slice(0, 8)
    .map(({ word }) => word)
}
