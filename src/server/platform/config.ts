import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)))

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** Folder to which heads of the audit chain are written; another disk in a deployment. */
  readonly auditRoots: string
  /** Folder of the built web apps. */
  readonly webFolder: string
  /** An external PostgreSQL, as a user who may create roles; undefined = the embedded one. */
  readonly databaseUrl: string | undefined
  readonly publicUrl: URL
  /** Where staff work: the public address, or one on a host of its own. */
  readonly consoleUrl: URL
  readonly demo: boolean
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** smtp://user:password@host:port of the mail server; undefined = the demo one. */
  readonly smtpUrl: string | undefined
  /** smpp://user:password@host:port of the carrier; undefined = the demo one. */
  readonly smppUrl: string | undefined
  /** Address of the national population database's check; undefined = the demo one, outside demo mode none. */
  readonly populationUrl: string | undefined
  /** The key that it knows us by. */
  readonly populationKey: string
  /** Where the payment gateway's interface begins; undefined = the demo one, outside demo mode none. */
  readonly paymentUrl: string | undefined
  /** The key that it knows us by, and the one with which it signs what it tells us. */
  readonly paymentKey: string
  readonly paymentCallbackKey: string
  /** Private key of web push, 32 bytes as base64url; undefined = the one in the data folder. */
  readonly pushKey: string | undefined
  /** Origins of push services beside the known ones. */
  readonly pushServices: readonly string[]
  readonly mailFrom: string
  readonly smsSender: string
  readonly hotline: string
  /** Address of the reverse proxy whose X-Forwarded-For is believed. */
  readonly trustedProxy: string | undefined
  readonly web: boolean
  readonly worker: boolean
  /** Multiplies the limits on requests; load experiments raise it. */
  readonly rateFactor: number
  /** Seconds for which a decision can be undone. */
  readonly undoSeconds: number
  /** How hard one try at a proof of work is, in rounds of PBKDF2. */
  readonly proofCost: number
  /** Bytes of the disk of files that uploads never fill. */
  readonly diskReserveBytes: number
  /** One-time codes that a day may cost, of all people together. */
  readonly codesPerDay: Readonly<Record<'sms' | 'email', number>>
  /** From so many wrong passwords in a minute on there is an alarm. */
  readonly wrongPasswordsPerMinute: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings from environment and arguments. Each variable is explained in docs/operate.md.
 *  @throws with all faults at once, each with the way out */
export function readConfig(environment: Environment, args: readonly string[] = []): Config {
  const env = withoutEmpty(environment)
  const faults: string[] = []
  const number = (name: string, fallback: number, min: number, max: number): number => {
    const raw = env[name]
    if (raw === undefined) return fallback
    const value = Number(raw)
    if (Number.isFinite(value) && value >= min && value <= max) return value
    faults.push(`${name} must be a number from ${min} to ${max}, not "${raw}".`)
    return fallback
  }
  const url = (name: string, protocols: readonly string[]): string | undefined => {
    const raw = env[name]
    if (raw === undefined) return undefined
    if (URL.canParse(raw) && protocols.includes(new URL(raw).protocol)) return raw
    faults.push(`${name} must begin with ${protocols.map(p => `${p}//`).join(' or ')}.`)
    return undefined
  }
  const port = number('PORT', 8080, 0, 65_535)
  const role = args.find(arg => arg.startsWith('--role='))?.slice('--role='.length) ?? 'web,worker'
  const roles = role.split(',')
  if (!roles.every(name => name === 'web' || name === 'worker')) faults.push(`--role takes web, worker or web,worker, not "${role}".`)
  const demo = isDemo(env, faults)
  const dataFolder = resolve(env['VSSID_DATA'] ?? join(ROOT, '.data'))
  const publicUrl = new URL(url('VSSID_PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`)
  const config: Config = {
    port,
    host: env['HOST'] ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    dataFolder,
    auditRoots: resolve(env['VSSID_AUDIT_ROOTS'] ?? join(dataFolder, 'audit-roots')),
    webFolder: resolve(env['VSSID_WEB'] ?? join(ROOT, 'dist')),
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    publicUrl,
    consoleUrl: consoleUrl(env['VSSID_CONSOLE_HOST'], publicUrl, faults),
    demo,
    logLevel: logLevel(env['LOG_LEVEL'], faults),
    smtpUrl: url('VSSID_SMTP_URL', ['smtp:', 'smtps:']),
    smppUrl: url('VSSID_SMPP_URL', ['smpp:', 'ssmpp:']),
    populationUrl: url('VSSID_POPULATION_URL', ['http:', 'https:']),
    populationKey: env['VSSID_POPULATION_KEY'] ?? '',
    paymentUrl: url('VSSID_PAYMENT_URL', ['http:', 'https:']),
    paymentKey: env['VSSID_PAYMENT_KEY'] ?? '',
    paymentCallbackKey: env['VSSID_PAYMENT_CALLBACK_KEY'] ?? '',
    pushKey: env['VSSID_PUSH_KEY'],
    pushServices: (env['VSSID_PUSH_SERVICES'] ?? '').split(/[\s,]+/u).filter(Boolean),
    mailFrom: env['VSSID_MAIL_FROM'] ?? 'bhxhso@vidu.example',
    smsSender: env['VSSID_SMS_SENDER'] ?? 'BHXHVN',
    hotline: env['VSSID_HOTLINE'] ?? '1900 9068',
    trustedProxy: env['VSSID_TRUSTED_PROXY'],
    web: roles.includes('web'),
    worker: roles.includes('worker'),
    rateFactor: number('VSSID_RATE_FACTOR', 1, 1, 1_000_000),
    undoSeconds: number('VSSID_UNDO_SECONDS', 10, 0, 60),
    proofCost: number('VSSID_PROOF_COST', 2_000, 1, 100_000),
    diskReserveBytes: number('VSSID_DISK_RESERVE_MB', 1024, 0, 1_000_000_000) * 1024 * 1024,
    codesPerDay: {
      sms: number('VSSID_SMS_CODES_PER_DAY', 50_000, 0, 100_000_000),
      email: number('VSSID_EMAIL_CODES_PER_DAY', 200_000, 0, 100_000_000),
    },
    wrongPasswordsPerMinute: number('VSSID_SIGN_IN_ALARM', 300, 1, 1_000_000),
  }
  if (config.smppUrl && !isPrivateWay(config.smppUrl)) faults.push(PLAIN_SMPP)
  if (config.populationUrl && !isPrivateWay(config.populationUrl)) faults.push(PLAIN_POPULATION)
  if (config.populationUrl && config.populationKey === '') faults.push('VSSID_POPULATION_URL needs VSSID_POPULATION_KEY beside it.')
  if (config.paymentUrl && !isPrivateWay(config.paymentUrl)) faults.push(PLAIN_PAYMENT)
  if (config.paymentUrl && (config.paymentKey.length < 16 || config.paymentCallbackKey.length < 16)) faults.push(PAYMENT_KEYS)
  if (config.pushKey !== undefined && !/^[\w-]{43}$/u.test(config.pushKey)) faults.push(PUSH_KEY)
  if (!config.pushServices.every(isOrigin)) faults.push(PUSH_SERVICES)
  if (!demo && (!config.smtpUrl || !config.smppUrl)) faults.push('Outside demo mode VSSID_SMTP_URL and VSSID_SMPP_URL are needed.')
  if (faults.length) throw new ConfigFault(faults)
  return config
}

/** A variable that is set to nothing is not set: `VSSID_DATA= npm start` must not mean the current folder. */
const withoutEmpty = (env: Environment): Environment => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

/** The demo is on unless it is turned off. A database of somebody's own gets the demo people, whose passwords are published, only
 *  when that is asked for. */
function isDemo(env: Environment, faults: string[]): boolean {
  const wish = env['VSSID_DEMO']
  if (wish !== undefined && wish !== '0' && wish !== '1') faults.push(`VSSID_DEMO takes 0 or 1, not "${wish}".`)
  if (wish === undefined && env['DATABASE_URL'] !== undefined) faults.push(DEMO_OR_NOT)
  return wish !== '0'
}
const DEMO_OR_NOT =
  'With DATABASE_URL say which it is: VSSID_DEMO=0 for real work, or VSSID_DEMO=1 to fill that database with demo people, whose passwords are published.'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])
const isPrivateWay = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return protocol === 'ssmpp:' || protocol === 'https:' || LOOPBACK.has(hostname)
}
const PLAIN_SMPP =
  'VSSID_SMPP_URL must begin with ssmpp:// (TLS): codes and first passwords travel in it. A carrier without TLS is reached through a tunnel that ends on this machine: smpp://127.0.0.1:<port>.'

const PLAIN_POPULATION =
  'VSSID_POPULATION_URL must begin with https://: identity numbers and names travel to it. Plain http:// goes to this machine only, where a tunnel may begin.'

const PLAIN_PAYMENT =
  'VSSID_PAYMENT_URL must begin with https://: money is ordered there. Plain http:// goes to this machine only, where a tunnel may begin.'
const PAYMENT_KEYS = 'VSSID_PAYMENT_URL needs VSSID_PAYMENT_KEY and VSSID_PAYMENT_CALLBACK_KEY beside it, of 16 signs or more each.'

const PUSH_KEY =
  'VSSID_PUSH_KEY must be a private key of 32 bytes as base64url (43 signs), the same in each process. Leave it out to use the one in the data folder.'
const PUSH_SERVICES =
  'VSSID_PUSH_SERVICES takes origins, separated by commas: https://push.example. Plain http:// goes to this machine only: http://127.0.0.1:8091.'
const isOrigin = (entry: string): boolean => URL.canParse(entry) && new URL(entry).origin === entry && isPrivateWay(entry)

export class ConfigFault extends Error {
  constructor(faults: readonly string[]) {
    super(`The settings are not complete:\n${faults.map(fault => `  - ${fault}`).join('\n')}`)
  }
}

/** The public address with the host of the consoles in place of its own. */
function consoleUrl(host: string | undefined, publicUrl: URL, faults: string[]): URL {
  if (host === undefined) return publicUrl
  if (!HOST_NAME.test(host) || host === publicUrl.hostname) faults.push(CONSOLE_HOST)
  else return Object.assign(new URL(publicUrl), { hostname: host })
  return publicUrl
}
const HOST_NAME = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/u
const CONSOLE_HOST =
  'VSSID_CONSOLE_HOST takes a host name in small letters, without https:// and port, that is not the host of VSSID_PUBLIC_URL.'

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
function logLevel(raw: string | undefined, faults: string[]): Config['logLevel'] {
  const level = LEVELS.find(name => name === (raw ?? 'info'))
  if (level) return level
  faults.push(`LOG_LEVEL takes ${LEVELS.join(', ')}, not "${raw ?? ''}".`)
  return 'info'
}
