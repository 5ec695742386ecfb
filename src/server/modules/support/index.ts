export { askForMember } from './ask-for-member.ts'
export { supportCaseKind } from './case-kind.ts'
export { supportJobs } from './jobs.ts'
export { supportRoutes } from './routes.ts'
