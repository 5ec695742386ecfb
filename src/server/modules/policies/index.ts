export { changePolicy, takeBackPolicyChange } from './change-policy.ts'
export { filedPolicies, filePolicies } from './filed.ts'
export { listPolicies } from './list.ts'
export { policyRoutes } from './routes.ts'
