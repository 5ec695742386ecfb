import { setTimeout as pause } from 'node:timers/promises'

/** What the stand-in received, as the person's phone or mailbox would show it. */
export interface DemoMessage {
  readonly channel: 'sms' | 'email' | 'push'
  readonly recipient: string
  readonly subject: string | null
  readonly body: string
  /** The carrier's number of the text, or the Message-ID of the letter. */
  readonly messageRef: string
  /** Texts only: the sender's own reference, the same when a text comes twice. */
  readonly senderRef: number | null
  readonly attachments: readonly string[]
}
/** Stores the message; when it fails, the sender is told to try again. */
export type OnMessage = (message: DemoMessage) => Promise<void> | void

/** Bad days on demand. */
export interface Weather {
  /** The next `n` messages are refused for now. */
  failNext(n: number): void
  /** Each answer takes this long. */
  beSlow(ms: number): void
  /** Every message is refused for good, until called with false. */
  refuse(on: boolean): void
  /** Breaks all open connections. */
  dropConnections(): void
  /** The next `n` messages are taken and the connection breaks before the answer. */
  loseNextAnswers(n: number): void
}

export interface StandIn extends Weather {
  /** Where the program connects, with user and password. */
  readonly url: string
  /** Stops listening and breaks all connections; `open` listens on the same port again. */
  goDown(): Promise<void>
  comeBack(): Promise<void>
  close(): Promise<void>
}

export type Verdict = 'take' | 'fail' | 'refuse' | 'take_and_drop'

/** What happens to the next message. */
export function openWeather(): Omit<Weather, 'dropConnections'> & { next(): Promise<Verdict> } {
  let [failures, lost, slowMs, refusing] = [0, 0, 0, false]
  return {
    failNext: n => void (failures = n),
    loseNextAnswers: n => void (lost = n),
    beSlow: ms => void (slowMs = ms),
    refuse: on => void (refusing = on),
    next: async () => {
      if (slowMs > 0) await pause(slowMs)
      if (refusing) return 'refuse'
      if (failures > 0) {
        failures -= 1
        return 'fail'
      }
      if (lost > 0) {
        lost -= 1
        return 'take_and_drop'
      }
      return 'take'
    },
  }
}
