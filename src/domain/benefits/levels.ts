import type { Month } from '#domain/kernel/month.ts'

type Dated = readonly (readonly [from: string, vnd: number])[]
const valueOn = (table: Dated, on: Month): number => table.findLast(([from]) => from <= on)?.[1] ?? table[0]?.[1] ?? 0

/** Mức tham chiếu (before July 2025: lương cơ sở), đồng.
 *  @law Nghị định 73/2024/NĐ-CP; Nghị định 161/2026/NĐ-CP */
export const referenceLevelOn = (on: Month): number =>
  valueOn(
    [
      ['2023-07', 1_800_000],
      ['2024-07', 2_340_000],
      ['2026-07', 2_530_000],
    ],
    on,
  )

/** The highest of the four lowest wages by region (vùng I), đồng a month. The book does not say the region of a unit.
 *  @law Nghị định 74/2024/NĐ-CP; Nghị định 293/2025/NĐ-CP */
export const highestRegionalWageOn = (on: Month): number =>
  valueOn(
    [
      ['2022-07', 4_680_000],
      ['2024-07', 4_960_000],
      ['2026-01', 5_310_000],
    ],
    on,
  )

/** By how much the pay of a year is raised before it is averaged, for who claims in 2026.
 *  @law Luật BHXH 41/2024/QH15, Điều 73; Nghị định 158/2025/NĐ-CP, Điều 16; Công văn 340/BHXH-CSXH of 3 February 2026 */
const PAY_COEFFICIENTS: readonly (readonly [year: number, factor: number])[] = [
  [1994, 5.81],
  [1995, 4.91],
  [1996, 4.65],
  [1997, 4.5],
  [1998, 4.18],
  [1999, 4.01],
  [2000, 4.07],
  [2001, 4.09],
  [2002, 3.94],
  [2003, 3.81],
  [2004, 3.54],
  [2005, 3.27],
  [2006, 3.05],
  [2007, 2.81],
  [2008, 2.29],
  [2009, 2.14],
  [2010, 1.96],
  [2011, 1.65],
  [2012, 1.51],
  [2013, 1.42],
  [2014, 1.36],
  [2015, 1.36],
  [2016, 1.32],
  [2017, 1.28],
  [2018, 1.23],
  [2019, 1.2],
  [2020, 1.16],
  [2021, 1.14],
  [2022, 1.11],
  [2023, 1.07],
  [2024, 1.03],
]
export const payCoefficient = (of: Month): number =>
  PAY_COEFFICIENTS.find(([year]) => year === Math.max(1994, Number(of.slice(0, 4))))?.[1] ?? 1

/** Pay of these months, raised to today's prices, a month on average; 0 for none. */
export function averageRaisedVnd(months: readonly { readonly month: Month; readonly payVnd: number }[]): number {
  if (months.length === 0) return 0
  return Math.round(months.reduce((sum, { month, payVnd }) => sum + payVnd * payCoefficient(month), 0) / months.length)
}
