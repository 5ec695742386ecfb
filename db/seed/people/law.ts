import type { Month } from '#domain/kernel/month.ts'
import type { Fund } from './rows.ts'

/** What demo histories need of the law, as dated rows, newest last. Shares in hundredths of a percent (bps) of the base. */
type Dated<T> = readonly (readonly [from: string, value: T])[]
type Rates = readonly [employeeBps: number, employerBps: number]

const valueOn = <T>(rows: Dated<T>, month: Month, before: T): T => rows.findLast(([from]) => from <= month)?.[1] ?? before

/** Retirement and survivors together with sickness and maternity. @law Luật BHXH 2006 Điều 91–92, Luật BHXH 2014 Điều 85–86,
 *  Luật BHXH 2024 Điều 32–34 */
const SOCIAL: Dated<Rates> = [
  ['1995-01', [500, 1500]],
  ['2007-01', [500, 1400]],
  ['2010-01', [600, 1500]],
  ['2012-01', [700, 1600]],
  ['2014-01', [800, 1700]],
]
/** Work accidents and occupational diseases; employers alone. @law Nghị định 44/2017; Nghị quyết 68/NQ-CP 2021 (0 % for a year) */
const ACCIDENT: Dated<Rates> = [
  ['2007-01', [0, 100]],
  ['2017-06', [0, 50]],
  ['2021-07', [0, 0]],
  ['2022-07', [0, 50]],
]
/** @law Luật BHXH 2006 Điều 102; Nghị quyết 116/NQ-CP 2021 (employers 0 % for a year); Luật Việc làm 2025 Điều 33 */
const UNEMPLOYMENT: Dated<Rates> = [
  ['2009-01', [100, 100]],
  ['2021-10', [100, 0]],
  ['2022-10', [100, 100]],
]
/** @law Nghị định 58/1998, Nghị định 62/2009 */
const HEALTH: Dated<Rates> = [
  ['1995-01', [100, 200]],
  ['2010-01', [150, 300]],
]
const COMPULSORY: Readonly<Record<Fund, Dated<Rates>>> = { social: SOCIAL, accident: ACCIDENT, unemployment: UNEMPLOYMENT, health: HEALTH }
const RELIEF_OF_2021: ReadonlySet<string> = new Set(['2021-07', '2021-10'])

/** Shares in one fund for an employee, undefined before the fund began. Offices paid from the State's budget had no relief in 2021.
 *  @example employmentRates('social', month('2026-10'), 'company') // [800, 1700] */
export function employmentRates(fund: Fund, month: Month, sector: 'company' | 'public'): Rates | undefined {
  const rows = sector === 'public' ? COMPULSORY[fund].filter(([from]) => !RELIEF_OF_2021.has(from)) : COMPULSORY[fund]
  return valueOn<Rates | undefined>(rows, month, undefined)
}

/** Lương cơ sở, since July 2025 mức tham chiếu: đồng a month. */
const REFERENCE_LEVEL: Dated<number> = [
  ['1995-01', 120_000],
  ['1997-01', 144_000],
  ['2000-01', 180_000],
  ['2001-01', 210_000],
  ['2003-01', 290_000],
  ['2005-10', 350_000],
  ['2006-10', 450_000],
  ['2008-01', 540_000],
  ['2009-05', 650_000],
  ['2010-05', 730_000],
  ['2011-05', 830_000],
  ['2012-05', 1_050_000],
  ['2013-07', 1_150_000],
  ['2016-05', 1_210_000],
  ['2017-07', 1_300_000],
  ['2018-07', 1_390_000],
  ['2019-07', 1_490_000],
  ['2023-07', 1_800_000],
  ['2024-07', 2_340_000],
  ['2026-07', 2_530_000],
]
export const referenceLevelOn = (month: Month): number => valueOn(REFERENCE_LEVEL, month, 120_000)

/** By how much pensions and monthly allowances were raised, in percent of the amount before. @law the decree of each row */
export const PENSION_RISES: Dated<number> = [
  ['2015-01', 8], // Nghị định 09/2015
  ['2016-01', 8], // Nghị định 55/2016
  ['2017-07', 7.44], // Nghị định 76/2017
  ['2018-07', 6.92], // Nghị định 88/2018
  ['2019-07', 7.19], // Nghị định 44/2019
  ['2022-01', 7.4], // Nghị định 108/2021
  ['2023-07', 12.5], // Nghị định 42/2023
  ['2024-07', 15], // Nghị định 75/2024
  ['2026-07', 8], // Nghị định 162/2026
]

/** Coefficients of 2020 by which the pay of earlier years is raised before it is averaged. @law Thông tư 35/2019/TT-BLĐTBXH */
export const PAY_COEFFICIENTS: Readonly<Record<number, number>> = {
  2010: 1.64,
  2011: 1.38,
  2012: 1.26,
  2013: 1.18,
  2014: 1.14,
  2015: 1.13,
  2016: 1.1,
  2017: 1.06,
  2018: 1.03,
}

/** Lowest wage of region I, đồng a month; wages of demo workers are multiples of it, so that they grow as wages did. */
const REGIONAL_WAGE: Dated<number> = [
  ['1995-01', 450_000],
  ['2008-01', 620_000],
  ['2009-01', 800_000],
  ['2010-01', 980_000],
  ['2011-01', 1_350_000],
  ['2011-10', 2_000_000],
  ['2013-01', 2_350_000],
  ['2014-01', 2_700_000],
  ['2015-01', 3_100_000],
  ['2016-01', 3_500_000],
  ['2017-01', 3_750_000],
  ['2018-01', 3_980_000],
  ['2019-01', 4_180_000],
  ['2020-01', 4_420_000],
  ['2022-07', 4_680_000],
  ['2024-07', 4_960_000],
  ['2026-01', 5_310_000],
]
export const regionalWageOn = (month: Month): number => valueOn(REGIONAL_WAGE, month, 450_000)

/** Share of the family in voluntary insurance: 22 % of the income they chose. @law Luật BHXH 2024 Điều 36 */
export const VOLUNTARY: Rates = [2200, 0]

/** Share of a household's nth member in health insurance: 4.5 % of the reference level, then 70, 60, 50 and 40 % of that.
 *  @law Nghị định 146/2018 Điều 7 */
export const householdRates = (nth: number): Rates => [[450, 315, 270, 225, 180][Math.min(nth, 5) - 1] ?? 180, 0]

/** Pupils and students: 4.5 %, of which the State pays 30 %, since the school year 2025 half. @law Nghị định 188/2025 */
const STUDENT: Dated<Rates> = [
  ['2010-01', [315, 135]],
  ['2025-09', [225, 225]],
]
export const studentRates = (month: Month): Rates => valueOn<Rates>(STUDENT, month, [315, 135])

/** Paid by the insurance (pensioners) or the State (children, poor households) alone. */
export const PAID_FOR: Rates = [0, 450]
