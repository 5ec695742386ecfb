export { openEmailGateway } from './email.ts'
export { openSmsGateway } from './sms.ts'
