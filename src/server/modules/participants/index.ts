export { participantRoutes } from './routes.ts'
export { findByPersonalIdIndex, findParticipantByNo, registryRecord } from './store.ts'
