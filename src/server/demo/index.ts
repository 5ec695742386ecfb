export { openDemoDossiers } from './dossiers.ts'
export { openDemoLife } from './unit.ts'
export { demoInbox } from './inbox.ts'
export { demoRoutes } from './routes.ts'
