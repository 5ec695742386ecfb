export { certifiedRecord } from './certified.ts'
export { describeContribution } from './describe.ts'
export { exportContributions, exportMovements } from './export.ts'
export { contributionRoutes } from './routes.ts'
