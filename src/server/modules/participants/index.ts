export { exportPerson } from './export.ts'
export { questionKey } from './ask-own-number.ts'
export { correctParticipant } from './correct.ts'
export { agencyOfHome } from './home-agency.ts'
export { participantJobs } from './jobs.ts'
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
