export { exportContributions } from './export.ts'
export { contributionRoutes } from './routes.ts'
