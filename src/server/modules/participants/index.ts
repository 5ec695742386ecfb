export { participantRoutes } from './routes.ts'
export { findByPersonalIdIndex, findParticipantByNo, registryRecord, registryRecordsByNo } from './store.ts'
