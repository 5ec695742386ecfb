export { openEmailGateway } from './email.ts'
export { openSmsGateway } from './sms.ts'
export { noPopulationGateway, openPopulationGateway } from './population.ts'
