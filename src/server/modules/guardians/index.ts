export { guardianGuard } from './guard.ts'
export { countOtherGuardians, endLinkByOfficer, isGuardianOf, linkState, openLink, tellOtherGuardians } from './links.ts'
export { kinshipOf, kinshipsOf, type Applicant } from './kinship.ts'
export { guardianRoutes } from './routes.ts'
