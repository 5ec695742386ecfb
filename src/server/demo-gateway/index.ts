import { openMailServer } from './mail-server.ts'
import { openSmsCentre } from './sms-centre.ts'
import type { OnMessage } from './stand-in.ts'

export type { DemoMessage, OnMessage, StandIn } from './stand-in.ts'
export { openMailServer } from './mail-server.ts'
export { passageOf, type Passage } from './network.ts'
export { openSmsCentre } from './sms-centre.ts'

/** The outside world of demo mode: a real SMS centre and a real mail server on free loopback ports. The program talks to them
 *  over SMPP and SMTP as it would to a carrier; what arrives goes to `onMessage`. */
export async function startDemoGateway(options: { readonly onMessage: OnMessage }) {
  const [sms, email] = await Promise.all([openSmsCentre(options), openMailServer(options)])
  return { sms, email, close: async (): Promise<void> => void (await Promise.all([sms.close(), email.close()])) }
}
