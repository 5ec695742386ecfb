export { openDemoDossiers } from './dossiers.ts'
export { demoInbox } from './inbox.ts'
export { demoRoutes } from './routes.ts'
