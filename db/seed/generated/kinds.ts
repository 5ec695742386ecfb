import { weighted } from './recipe.ts'

/** By whom somebody is insured. Shares follow the national book: one in five has an employer, nearly all have health insurance. */
export type Kind = 'worker' | 'public' | 'former' | 'pensioner' | 'voluntary' | 'household' | 'student' | 'child' | 'poor'

export const SHARES: readonly (readonly [Kind, number])[] = [
  ['worker', 19],
  ['public', 4],
  ['former', 9],
  ['pensioner', 4],
  ['voluntary', 2],
  ['household', 23],
  ['student', 20],
  ['child', 8],
  ['poor', 11],
]
export const pickKind = weighted(SHARES)

/** Years of age, youngest to oldest; `bend` above one makes the young more frequent. */
export const AGES: Readonly<Record<Kind, readonly [youngest: number, oldest: number, bend: number]>> = {
  worker: [19, 59, 1.4],
  public: [24, 59, 1.1],
  former: [22, 58, 1.2],
  pensioner: [58, 90, 1.8],
  voluntary: [25, 60, 0.9],
  household: [25, 84, 1.2],
  student: [6, 22, 1.1],
  child: [0, 5, 1],
  poor: [1, 88, 1.2],
}
