export { participantRoutes } from './routes.ts'
export { findByPersonalIdIndex, findParticipantByNo, registryRecord, type Participant, type RegistryRecord } from './store.ts'
