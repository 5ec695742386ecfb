export { exportVisits } from './export.ts'
export { keepVisit } from './keep.ts'
export { visitRoutes } from './routes.ts'
