export { openEmailGateway } from './email.ts'
export { GatewayFailure, type Attachment, type EmailGateway, type OnReceipt, type Receipt, type SmsGateway } from './ports.ts'
export { openSmsGateway } from './sms.ts'
