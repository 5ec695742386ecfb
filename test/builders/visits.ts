import type { Uuid } from '#domain/kernel/ids.ts'
import type { VisitRecord } from '#domain/visits/record.ts'
import { keepVisit } from '#server/modules/visits/index.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import type { TestProduct } from '#test/support/product.ts'

const COSTS = { totalVnd: 100_000, fundVnd: 80_000, coPaidVnd: 20_000, selfPaidVnd: 0, otherVnd: 0 }
let count = 0

/** What a facility reports of a consultation; say what matters. */
export const aVisitRecord = (head: Partial<VisitRecord['head']> = {}, detail: Partial<VisitRecord['detail']> = {}): VisitRecord => ({
  head: {
    facilityCode: '79031',
    careKind: '01',
    inAt: '2026-05-12T01:10:00.000Z',
    outAt: '2026-05-12T03:20:00.000Z',
    diagnosis: { code: 'J06.9', words: 'Viêm đường hô hấp trên' },
    costs: COSTS,
    ...head,
  },
  detail: {
    recordNo: `thu-${++count}`,
    reason: null,
    admission: null,
    accompanying: [],
    treatment: null,
    result: '2',
    discharge: '1',
    daysOfCare: null,
    comeBackOn: null,
    cards: [],
    items: [],
    papers: [],
    ...detail,
  },
})

/** Keeps it as an import does. @returns its id */
export const keptVisit = ({ database }: Pick<TestProduct, 'database'>, participantId: string, record = aVisitRecord()): Promise<Uuid> =>
  transact(database.platform, { traceId: 'test', guard: asSystem }, ctx => keepVisit(ctx, participantId as Uuid, record))
