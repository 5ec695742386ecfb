import { afterAll } from 'vitest'
import { readConfig } from '#server/platform/config.ts'
import type { Secrets } from '#server/platform/secrets.ts'
import { seedDatabase } from '#server/seed.ts'
import { startProduct, type Product } from '#server/product.ts'
import type { Procedure } from '#domain/services/procedure.ts'
import { aDatabase, type TestDatabase } from './database.ts'
import { aFolder } from './folder.ts'
import { TEST_SECRETS } from './secrets.ts'

export interface TestProduct {
  readonly product: Product
  readonly database: TestDatabase
  /** Every log line of the product. */
  readonly log: readonly string[]
  /** The address that the product says it has; passkeys belong to it. */
  readonly origin: string
  /** Where the product keeps its files. */
  readonly dataFolder: string
  /** A browser: keeps cookies, sends what the product's own pages send. */
  browser(): Browser
  /** Messages that have arrived at a phone or mailbox, newest first, once there are `count`. */
  inbox(recipient: string, count?: number): Promise<readonly InboxMessage[]>
}

export interface InboxMessage {
  readonly channel: 'sms' | 'email' | 'push'
  readonly subject: string | null
  readonly body: string
}

export interface ProductTestOptions {
  /** Demo people and staff in the database [true]. */
  readonly people?: boolean
  /** Real limits on requests instead of generous ones [false]. */
  readonly limits?: boolean
  readonly worker?: boolean
  /** Jobs begin by the clock too, as in a deployment, and not only when a test adds them [false]. */
  readonly schedule?: boolean
  /** Built web apps to serve instead of dist/. */
  readonly web?: string
  /** More settings, as in docs/operate.md. */
  readonly env?: Readonly<Record<string, string>>
  /** The procedures that people can use instead of all that there are. */
  readonly catalogue?: readonly Procedure[]
  /** Keys of proofs instead of those of test runs. */
  readonly proofKey?: Secrets['proofKey']
  /** Keys that sign transcripts instead of those of test runs. */
  readonly transcriptKey?: Secrets['transcriptKey']
}

/** The whole product on a database of its own, with the stand-in SMS centre and mail server; requests are injected, no port is used. */
export async function aProduct(options: ProductTestOptions = {}): Promise<TestProduct> {
  const database = await aDatabase()
  const folder = aFolder('product')
  const log: string[] = []
  const roles = options.worker === false ? ['--role=web'] : []
  const env = {
    VSSID_DATA: folder,
    VSSID_AUDIT_ROOTS: aFolder('roots'),
    LOG_LEVEL: 'info',
    VSSID_WEB: options.web,
    VSSID_RATE_FACTOR: options.limits ? '1' : '1000',
    VSSID_PROOF_COST: '1',
    VSSID_DISK_RESERVE_MB: '0',
    VSSID_UNDO_SECONDS: '0',
    ...options.env,
  }
  const config = readConfig(env, roles)
  if (options.people !== false) await seedDatabase({ config, secrets: TEST_SECRETS, pool: database.platform.pool })
  const product = await startProduct({
    config,
    secrets: {
      ...TEST_SECRETS,
      ...(options.proofKey && { proofKey: options.proofKey }),
      ...(options.transcriptKey && { transcriptKey: options.transcriptKey }),
    },
    database: { pool: database.platform.pool, jobPool: database.jobPool, sealPool: database.sealPool },
    logTo: { write: line => void log.push(line) },
    hasSchedule: options.schedule === true,
    ...(options.catalogue && { catalogue: options.catalogue }),
  })
  afterAll(() => product.close())
  return {
    product,
    database,
    log,
    origin: config.publicUrl.origin,
    dataFolder: folder,
    browser: () => browserOf(product),
    inbox: (recipient, count = 1) => inboxOf(database, recipient, count),
  }
}

async function inboxOf(database: TestDatabase, recipient: string, count: number): Promise<readonly InboxMessage[]> {
  for (let tries = 0; ; tries++) {
    const { rows } = await database.owner.query<InboxMessage>(
      'select channel, subject, body from demo_inbox where recipient = $1 order by id desc',
      [recipient],
    )
    if (rows.length >= count || tries > 600) return rows
    await new Promise(done => setTimeout(done, 50))
  }
}

export interface Answer {
  readonly status: number
  /** Parsed when JSON; a test looks into it with toMatchObject or bodyOf(). */
  readonly body: unknown
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
}

export interface Browser {
  readonly cookies: Map<string, string>
  get(path: string): Promise<Answer>
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>
  put(path: string, body: unknown): Promise<Answer>
  delete(path: string): Promise<Answer>
  send(
    method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options?: { readonly payload?: Buffer | string; readonly headers?: Record<string, string> },
  ): Promise<Answer>
}

function browserOf(product: Product): Browser {
  const cookies = new Map<string, string>()
  const send: Browser['send'] = async (method, path, options = {}) => {
    const response = await product.app.inject({
      method,
      url: path,
      headers: {
        'x-requested-by': 'vssid',
        'sec-fetch-site': 'same-origin',
        ...(cookies.size && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...options.headers,
      },
      ...(options.payload !== undefined && { payload: options.payload }),
    })
    for (const { name, value, maxAge } of response.cookies) {
      if (value === '' || maxAge === 0) cookies.delete(name)
      else cookies.set(name, value)
    }
    const isJson = response.rawPayload.length > 0 && /json/u.test(response.headers['content-type'] ?? '')
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body,
      bytes: response.rawPayload,
      headers: response.headers,
    }
  }
  const json = { 'content-type': 'application/json' }
  return {
    cookies,
    send,
    get: path => send('GET', path),
    post: (path, body = {}, headers = {}) => send('POST', path, { payload: JSON.stringify(body), headers: { ...json, ...headers } }),
    put: (path, body) => send('PUT', path, { payload: JSON.stringify(body), headers: json }),
    delete: path => send('DELETE', path),
  }
}
