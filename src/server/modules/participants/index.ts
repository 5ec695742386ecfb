export { participantRoutes } from './routes.ts'
export { findByPersonalIdIndex, findParticipantByNo, registryRecord, registryRecordsByNo, type Participant } from './store.ts'
