export { certifiedRecord } from './certified.ts'
export { describeContribution, findingsOf } from './describe.ts'
export { exportContributions, exportMovements } from './export.ts'
export { contributionRoutes } from './routes.ts'
