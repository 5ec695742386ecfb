import type pg from 'pg'
import { openMailServer, openSmsCentre, type DemoMessage, type StandIn } from '#server/demo-gateway/index.ts'
import { sendMessage } from '#server/modules/notifications/index.ts'
import { newId } from '#server/platform/ids.ts'
import { asSystem, transact } from '#server/platform/transact.ts'
import { openVault } from '#server/platform/vault.ts'
import { aProgram, type Program } from './program.ts'

export interface Received extends DemoMessage {
  /** Milliseconds of the machine's clock. */
  readonly at: number
}

export interface WithCarriers {
  readonly program: Program
  /** Everything that ever came, written down outside of the program. */
  readonly received: Received[]
  readonly sms: StandIn
  readonly email: StandIn
}

/** A carrier and a mail server that outlive the program, and the program that speaks to them. */
export async function aProgramWithCarriers(): Promise<WithCarriers> {
  const received: Received[] = []
  const onMessage = (message: DemoMessage): void => void received.push({ ...message, at: Date.now() })
  const [sms, email] = await Promise.all([openSmsCentre({ onMessage }), openMailServer({ onMessage })])
  const program = await aProgram({ VSSID_SMPP_URL: sms.url, VSSID_SMTP_URL: email.url })
  await program.start()
  return { program, received, sms, email }
}

type Contact = { readonly channel: 'sms' | 'email'; readonly to: string }

/** Promises messages in the program's own outbox, in a transaction as its use cases do.
 *  @param owner connections to the program's database */
export function promising(program: Program, owner: pg.Pool) {
  const platform = { pool: owner, vault: openVault(program.secrets) }
  const about = () => {
    const subject = newId()
    return { language: 'vi', subjectKind: 'registration', subjectId: subject, keySubject: subject } as const
  }
  const work = { traceId: 'experiment', guard: asSystem }
  return {
    /** A receipt, which is promised until it is delivered. */
    receipt: (to: Contact, caseNo: string): Promise<string> =>
      transact(platform, work, ctx =>
        sendMessage(ctx, {
          ...about(),
          ...to,
          class: 'B',
          template: 'registration_received',
          values: { caseNo, dueAt: '2026-11-20T10:00:00Z' },
          agencyCode: '07911',
        }),
      ),
    /** A code, which is worth nothing after its life. */
    code: (to: Contact, code: string, lifeS: number): Promise<string> =>
      transact(platform, work, ctx =>
        sendMessage(ctx, {
          ...about(),
          ...to,
          class: 'A',
          template: 'otp',
          values: { code, tag: 'KM', host: 'localhost', minutes: 4, purpose: 'registration' },
          expiresAt: new Date(ctx.now.getTime() + lifeS * 1_000),
        }),
      ),
  }
}

/** Number of messages in each state, as { delivered: 300 }. */
export async function statesOf(owner: pg.Pool, ids: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { rows } = await owner.query<{ state: string; count: number }>(
    'select state, count(*)::int as count from notification_message where id = any($1) group by state',
    [ids],
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
