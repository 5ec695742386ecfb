export { exportBenefits } from './export.ts'
export { benefitRoutes } from './routes.ts'
