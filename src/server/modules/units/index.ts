export { unitAccountCaseKind } from './case-kind.ts'
export { unitJobs } from './jobs.ts'
export { unitRoutes } from './routes.ts'
