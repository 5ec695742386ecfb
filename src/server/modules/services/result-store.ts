import type { Insertable } from 'kysely'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

const columns = ['id', 'requestId', 'participantId', 'number', 'contentSealed', 'issuedAt'] as const
const results = q.selectFrom('serviceResult').select(columns)

export const nextNumber = async (tx: Tx): Promise<number> =>
  (await tx.one<{ number: number }>({ text: `select nextval('service_result_number') as number`, values: [] })).number

export const insertResult = (tx: Tx, row: Insertable<Database['serviceResult']>) => tx.run(q.insertInto('serviceResult').values(row))

export const findOfRequest = (tx: Tx, requestId: string) => tx.first(results.where('requestId', '=', requestId))
export type ResultRow = NonNullable<Awaited<ReturnType<typeof findOfRequest>>>

export const findFile = (tx: Tx, requestId: string) =>
  tx.first(q.selectFrom('serviceResult').select(['id', 'participantId', 'number', 'pdfSealed']).where('requestId', '=', requestId))

export const findByCode = (tx: Tx, codeHash: Buffer) => tx.first(results.where('codeHash', '=', codeHash))
export const findByFile = (tx: Tx, fileHash: Buffer) => tx.first(results.where('fileHash', '=', fileHash))
