import { instantInVietnam, addDays, type PlainDate } from '#domain/kernel/date.ts'
import { NO_COSTS, smallCostLimit, sumOfCosts, type Costs } from '#domain/visits/costs.ts'
import type { VisitDetail, VisitItem, VisitPaper, VisitRecord } from '#domain/visits/record.ts'
import type { CardRow } from './rows.ts'

/** One line of a bill before it is shared. */
interface Line {
  readonly kind: VisitItem['kind']
  readonly group: string
  readonly name: string
  readonly quantity: number
  readonly unit: string
  readonly priceVnd: number
  readonly dose?: string
  /** The person pays all of it. */
  readonly off?: true
}

export interface VisitSketch {
  readonly on: PlainDate
  readonly facilityCode: string
  readonly careKind: string
  readonly code: string | null
  readonly words: string
  readonly lines: readonly Line[]
  /** Hours of a consultation, or days of a stay. */
  readonly hour?: number
  readonly nights?: number
  readonly otherVnd?: number
  readonly detail?: Partial<VisitDetail>
  readonly papers?: readonly Omit<VisitPaper, 'no' | 'issuedOn'>[]
}

const PERCENT: Readonly<Record<number, number>> = { 1: 100, 2: 100, 3: 95, 4: 80, 5: 100 }

export const exam = (priceVnd: number, name = 'Khám Nội'): Line => ({
  kind: 'service',
  group: '13',
  name,
  quantity: 1,
  unit: 'lần',
  priceVnd,
})
export const service = (group: string, name: string, priceVnd: number, quantity = 1, unit = 'lần'): Line => ({
  kind: 'service',
  ...{ group, name, quantity, unit, priceVnd },
})
export const drug = (name: string, quantity: number, priceVnd: number, dose: string, unit = 'viên'): Line => ({
  kind: 'drug',
  group: '4',
  ...{ name, quantity, unit, priceVnd, dose },
})
export const ownDrug = (name: string, quantity: number, priceVnd: number, dose: string): Line => ({
  ...drug(name, quantity, priceVnd, dose),
  off: true,
})

/** A record as a facility reports it: each line shared by the level of the card, a cheap visit paid whole. */
export function visitRecord(sketch: VisitSketch, card: CardRow | undefined, serial: number): VisitRecord {
  const { on, facilityCode, careKind, code, words, lines, hour = 8, nights = 0, otherVnd = 0, detail, papers = [] } = sketch
  const inAt = instantInVietnam(on, hour, 12)
  const outOn = addDays(on, nights)
  const outAt = nights > 0 ? instantInVietnam(outOn, 10, 30) : instantInVietnam(on, hour + 2, 40)
  const covered = lines.reduce((sum, line) => sum + (line.off ? 0 : line.priceVnd * line.quantity), 0)
  const percent = covered < smallCostLimit(on) ? 100 : (PERCENT[card?.coverageLevel ?? 4] ?? 80)
  const items = lines.map(line => ({
    kind: line.kind,
    group: line.group,
    name: line.name,
    dose: line.dose ?? null,
    unit: line.unit,
    quantity: line.quantity,
    costs: shared(line, percent),
  }))
  return {
    head: {
      facilityCode,
      careKind,
      inAt: inAt.toISOString(),
      outAt: outAt.toISOString(),
      diagnosis: { code, words },
      costs: withOther(sumOfCosts(items.map(({ costs }) => costs)), otherVnd),
    },
    detail: {
      recordNo: `${facilityCode}.${on.replaceAll('-', '')}.${serial}`,
      reason: null,
      admission: null,
      accompanying: [],
      treatment: null,
      result: '2',
      discharge: '1',
      daysOfCare: nights > 0 ? nights : null,
      comeBackOn: null,
      cards: card ? [{ cardNo: card.cardNo, validFrom: card.validFrom, validUntil: card.validUntil }] : [],
      items,
      papers: papers.map((paper, n) => ({
        ...paper,
        no: `${on.slice(2, 4)}.${serial}${n}/${paper.kind === 'discharge' ? 'RV' : 'CN'}`,
        issuedOn: outOn,
      })),
      ...detail,
    },
  }
}

function shared({ priceVnd, quantity, off }: Line, percent: number): Costs {
  const totalVnd = Math.round(priceVnd * quantity)
  if (off) return { ...NO_COSTS, totalVnd, selfPaidVnd: totalVnd }
  const fundVnd = Math.round((totalVnd * percent) / 100)
  return { ...NO_COSTS, totalVnd, fundVnd, coPaidVnd: totalVnd - fundVnd }
}

/** Another source takes over a part of what the person would have paid. */
function withOther(costs: Costs, otherVnd: number): Costs {
  const taken = Math.min(otherVnd, costs.selfPaidVnd)
  return { ...costs, selfPaidVnd: costs.selfPaidVnd - taken, otherVnd: taken }
}
