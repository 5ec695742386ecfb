export { exportGuardianship } from './export.ts'
export { guardianGuard } from './guard.ts'
export {
  countOtherGuardians,
  endLinkByGuardian,
  endLinkByOfficer,
  endLinksOfGuardian,
  endOutgrownLinks,
  isGuardianOf,
  linkState,
  openLink,
  tellOtherGuardians,
  type OnLinkEnd,
} from './links.ts'
export { kinshipOf, kinshipsOf, type Applicant } from './kinship.ts'
export { guardianRoutes } from './routes.ts'
export { guardianBehind } from './views.ts'
