export { endWithAccount } from './end.ts'
export { exportNoticePreferences } from './export.ts'
export { NEWS_CRONTAB, newsJobs } from './jobs.ts'
export { newsRoutes } from './routes.ts'
