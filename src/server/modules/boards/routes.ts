import type { boards } from '#contract/boards.ts'
import type { Handlers } from '#server/platform/http/call.ts'
import { boardOf } from './board.ts'
import { csvFile, takeBoard, workbook } from './export.ts'

export const boardRoutes: Handlers<typeof boards> = {
  getBoard: (call, { query }) => call.transact(ctx => boardOf(ctx, query)),
  getBoardCsv: async (call, { query: { table, language, ...choice } }) =>
    csvFile(await call.transact(ctx => takeBoard(ctx, choice, `csv ${table}`)), table, language),
  getBoardWorkbook: async (call, { query: { language, ...choice } }) =>
    workbook(await call.transact(ctx => takeBoard(ctx, choice, 'xlsx')), language),
}
