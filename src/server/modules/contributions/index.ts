export { exportContributions, exportMovements } from './export.ts'
export { contributionRoutes } from './routes.ts'
