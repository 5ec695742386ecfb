export { exportBenefits } from './export.ts'
export { benefitRoutes } from './routes.ts'
export { monthlyPaymentOf, payElsewhere } from './payment.ts'
