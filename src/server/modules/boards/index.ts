export { BOARD_CRONTAB, boardJobs } from './jobs.ts'
export { boardRoutes } from './routes.ts'
export { csvBytes, xlsxBytes } from './table-file.ts'
export type { Language, Table } from './tables.ts'
