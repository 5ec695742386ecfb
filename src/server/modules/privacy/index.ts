export { keepConsent } from './consents.ts'
export type { ExportParts } from './export.ts'
export { PRIVACY_CRONTAB, privacyJobs } from './jobs.ts'
export { privacyRoutes } from './routes.ts'
