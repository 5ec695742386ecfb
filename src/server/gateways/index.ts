export { openEmailGateway } from './email.ts'
export { openPushGateway } from './push.ts'
export { openSmsGateway } from './sms.ts'
export { noPopulationGateway, openPopulationGateway } from './population.ts'
