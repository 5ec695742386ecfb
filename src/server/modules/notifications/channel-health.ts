import type { GatewayFailureCode } from '#server/gateways/ports.ts'

type Channel = 'sms' | 'email' | 'push'

/** What this process knows of the channels. One that is in trouble gets one message at a time, as a probe: when a mail server
 *  hangs for half a minute, codes by text must not wait behind it. */
export interface ChannelHealth {
  /** The trouble that another message is finding out about just now; undefined when this one may try. */
  blockedBy(channel: Channel): GatewayFailureCode | undefined
  begin(channel: Channel): void
  /** @returns true when the channel was in trouble and works again */
  end(channel: Channel, failure?: GatewayFailureCode): boolean
}

/** A refused recipient says nothing about the channel. */
const ABOUT_ONE_MESSAGE: readonly GatewayFailureCode[] = ['RECIPIENT_REFUSED', 'RECIPIENT_GONE', 'REFUSED']

export function openChannelHealth(): ChannelHealth {
  const running = { sms: 0, email: 0, push: 0 }
  const trouble: { sms?: GatewayFailureCode | undefined; email?: GatewayFailureCode | undefined; push?: GatewayFailureCode | undefined } =
    {}
  return {
    blockedBy: channel => (running[channel] > 0 ? trouble[channel] : undefined),
    begin: channel => void (running[channel] += 1),
    end: (channel, failure) => {
      running[channel] -= 1
      if (failure && ABOUT_ONE_MESSAGE.includes(failure)) return false
      const recovered = trouble[channel] !== undefined && failure === undefined
      trouble[channel] = failure
      return recovered
    },
  }
}
