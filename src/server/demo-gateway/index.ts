import { dayInVietnam } from '#domain/kernel/date.ts'
import { demoCitizens } from './citizens.ts'
import { openMailServer } from './mail-server.ts'
import { openPopulationRegister } from './population-register.ts'
import { openSmsCentre } from './sms-centre.ts'
import type { OnMessage } from './stand-in.ts'

export type { DemoMessage, OnMessage, StandIn } from './stand-in.ts'
export { demoCitizens } from './citizens.ts'
export { openMailServer } from './mail-server.ts'
export { passageOf, type Passage } from './network.ts'
export {
  isPopulationMode,
  openPopulationRegister,
  POPULATION_MODES,
  type PopulationMode,
  type PopulationRegister,
} from './population-register.ts'
export { isPaymentMode, openPaymentStandIn, PAYMENT_MODES, type StatementEntry } from './payment-gateway.ts'
export { openPushService, type PushService } from './push-service.ts'
export { openSmsCentre } from './sms-centre.ts'

/** The carriers of demo mode: a real SMS centre and a real mail server on free loopback ports. The program talks to them over SMPP
 *  and SMTP as it would to a carrier; what arrives goes to `onMessage`. */
export async function startDemoGateway(options: { readonly onMessage: OnMessage }) {
  const [sms, email] = await Promise.all([openSmsCentre(options), openMailServer(options)])
  return { sms, email, close: async (): Promise<void> => void (await Promise.all([sms.close(), email.close()])) }
}

/** The population register of demo mode, on a free loopback port, with the demo people as its citizens. */
export const startDemoRegister = () => openPopulationRegister({ citizens: demoCitizens(dayInVietnam(new Date())) })
