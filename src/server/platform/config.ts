import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const ROOT = resolve(fileURLToPath(new URL('../../..', import.meta.url)))

export interface Config {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** Folder of the built web apps. */
  readonly webFolder: string
  /** An external PostgreSQL, as a user who may create roles; undefined = the embedded one. */
  readonly databaseUrl: string | undefined
  readonly publicUrl: URL
  readonly demo: boolean
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** smtp://user:password@host:port of the mail server; undefined = the demo one. */
  readonly smtpUrl: string | undefined
  /** smpp://user:password@host:port of the carrier; undefined = the demo one. */
  readonly smppUrl: string | undefined
  readonly mailFrom: string
  readonly smsSender: string
  readonly hotline: string
  /** Address of the reverse proxy whose X-Forwarded-For is believed. */
  readonly trustedProxy: string | undefined
  readonly web: boolean
  readonly worker: boolean
  /** Multiplies the limits on requests; load experiments raise it. */
  readonly rateFactor: number
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings from environment and arguments. Each variable is explained in docs/operate.md.
 *  @throws with all faults at once, each with the way out */
export function readConfig(env: Environment, args: readonly string[] = []): Config {
  const faults: string[] = []
  const number = (name: string, fallback: number, min: number, max: number): number => {
    const raw = env[name]
    if (raw === undefined || raw === '') return fallback
    const value = Number(raw)
    if (Number.isFinite(value) && value >= min && value <= max) return value
    faults.push(`${name} must be a number from ${min} to ${max}, not "${raw}".`)
    return fallback
  }
  const url = (name: string, protocols: readonly string[]): string | undefined => {
    const raw = env[name]
    if (!raw) return undefined
    if (URL.canParse(raw) && protocols.includes(new URL(raw).protocol)) return raw
    faults.push(`${name} must begin with ${protocols.map(p => `${p}//`).join(' or ')}.`)
    return undefined
  }
  const port = number('PORT', 8080, 0, 65_535)
  const role = args.find(arg => arg.startsWith('--role='))?.slice('--role='.length) ?? 'web,worker'
  const roles = role.split(',')
  if (!roles.every(name => name === 'web' || name === 'worker')) faults.push(`--role takes web, worker or web,worker, not "${role}".`)
  const demo = env['VSSID_DEMO'] !== '0'
  const config: Config = {
    port,
    host: env['HOST'] ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    dataFolder: resolve(env['VSSID_DATA'] ?? join(ROOT, '.data')),
    webFolder: resolve(env['VSSID_WEB'] ?? join(ROOT, 'dist')),
    databaseUrl: url('DATABASE_URL', ['postgres:', 'postgresql:']),
    publicUrl: new URL(url('VSSID_PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`),
    demo,
    logLevel: logLevel(env['LOG_LEVEL'], faults),
    smtpUrl: url('VSSID_SMTP_URL', ['smtp:', 'smtps:']),
    smppUrl: url('VSSID_SMPP_URL', ['smpp:', 'ssmpp:']),
    mailFrom: env['VSSID_MAIL_FROM'] ?? 'bhxhso@vidu.example',
    smsSender: env['VSSID_SMS_SENDER'] ?? 'BHXHVN',
    hotline: env['VSSID_HOTLINE'] ?? '1900 9068',
    trustedProxy: env['VSSID_TRUSTED_PROXY'],
    web: roles.includes('web'),
    worker: roles.includes('worker'),
    rateFactor: number('VSSID_RATE_FACTOR', 1, 1, 1_000_000),
  }
  if (!demo && (!config.smtpUrl || !config.smppUrl)) faults.push('Outside demo mode VSSID_SMTP_URL and VSSID_SMPP_URL are needed.')
  if (faults.length) throw new ConfigFault(faults)
  return config
}

export class ConfigFault extends Error {
  constructor(faults: readonly string[]) {
    super(`The settings are not complete:\n${faults.map(fault => `  - ${fault}`).join('\n')}`)
  }
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
function logLevel(raw: string | undefined, faults: string[]): Config['logLevel'] {
  const level = LEVELS.find(name => name === (raw ?? 'info'))
  if (level) return level
  faults.push(`LOG_LEVEL takes ${LEVELS.join(', ')}, not "${raw ?? ''}".`)
  return 'info'
}
