export { exportBenefits } from './export.ts'
export { benefitRoutes } from './routes.ts'
export { givenBenefits, grantBenefit } from './grant.ts'
export { monthlyPaymentOf, payElsewhere } from './payment.ts'
