export { exportCards } from './export.ts'
export { cardRoutes } from './routes.ts'
