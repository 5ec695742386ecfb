export { ANNOUNCEMENT_CRONTAB, announcementJobs } from './jobs.ts'
export { announcementRoutes } from './routes.ts'
