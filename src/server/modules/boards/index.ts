export { BOARD_CRONTAB, boardJobs } from './jobs.ts'
export { boardRoutes } from './routes.ts'
