export { exportPerson } from './export.ts'
export { correctParticipant } from './correct.ts'
export { agencyOfHome } from './home-agency.ts'
export { participantRoutes } from './routes.ts'
export {
  findByPersonalIdIndex,
  findNamesakes,
  findParticipantByNo,
  namesByNo,
  registryRecord,
  registryRecordsByNo,
  type Participant,
} from './store.ts'
