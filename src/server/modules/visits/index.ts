export { describeVisit } from './describe.ts'
export { exportVisits } from './export.ts'
export { keepVisit, recordIndexOf } from './keep.ts'
export { visitRoutes } from './routes.ts'
