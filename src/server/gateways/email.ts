import nodemailer from 'nodemailer'
import { GatewayFailure, type EmailGateway, type GatewayFailureCode } from './ports.ts'

export interface EmailOptions {
  /** smtp://user:password@host:port, or smtps:// for TLS from the first byte. */
  readonly url: string
  /** Address of the sender. */
  readonly from: string
  /** The sender's name as people see it. */
  readonly fromName: string
  readonly connectMs?: number
  readonly totalMs?: number
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])
/** One plain address: no name, no list, no comment, no line break. */
const ADDRESS = /^[a-z0-9._%+-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/iu

/** Letters over SMTP. Exactly one recipient; nothing that a person typed can add a header or a second recipient. */
export function openEmailGateway(options: EmailOptions): EmailGateway {
  const { hostname, port, protocol, username, password } = new URL(options.url)
  const secure = protocol === 'smtps:'
  const connectMs = options.connectMs ?? 10_000
  const totalMs = options.totalMs ?? 30_000
  const transport = nodemailer.createTransport({
    pool: true,
    maxConnections: 4,
    host: hostname,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    // In the open a letter with a first password travels encrypted or not at all.
    requireTLS: !secure && !LOOPBACK.has(hostname),
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: totalMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  // A pool tells lost idle connections this way; each letter reports its own failure.
  transport.on('error', () => undefined)
  const domain = options.from.split('@')[1] ?? 'localhost'

  return {
    send: async message => {
      if (!ADDRESS.test(message.to) || message.to.length > 254) throw new GatewayFailure('RECIPIENT_REFUSED')
      const messageId = `<${message.id}@${domain}>`
      const sent = transport.sendMail({
        messageId,
        from: { name: options.fromName, address: options.from },
        to: { name: '', address: message.to },
        envelope: { from: options.from, to: [message.to] },
        subject: oneLine(message.subject),
        text: message.text,
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: (message.attachments ?? []).map(file => ({
          filename: oneLine(file.name),
          contentType: file.contentType,
          content: Buffer.from(file.bytes),
        })),
      })
      await within(totalMs, sent)
      return { ref: messageId }
    },
    close: async () => transport.close(),
  }
}

const oneLine = (value: string): string => value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()

async function within(ms: number, sent: Promise<unknown>): Promise<void> {
  const timer = Promise.withResolvers<never>()
  const timeout = setTimeout(() => timer.reject(new GatewayFailure('TIMEOUT')), ms)
  try {
    await Promise.race([sent, timer.promise])
  } catch (error) {
    throw error instanceof GatewayFailure ? error : new GatewayFailure(failureOf(error))
  } finally {
    clearTimeout(timeout)
  }
}

/** The mail server's answer as a code; its words are dropped, since they quote the address. */
function failureOf(error: unknown): GatewayFailureCode {
  const code = detail(error, 'code')
  const answer = Number(detail(error, 'responseCode') ?? 0)
  if (code === 'ETIMEDOUT') return 'TIMEOUT'
  if (code === 'EAUTH') return 'SIGN_IN_REFUSED'
  if (code === 'EENVELOPE' && answer >= 500) return 'RECIPIENT_REFUSED'
  if (answer > 0) return answer < 500 ? 'BUSY' : 'REFUSED'
  return code === 'ESOCKET' || code === 'EDNS' ? 'UNREACHABLE' : 'CONNECTION_LOST'
}

function detail(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Object.entries(error).find(([key]) => key === name)?.[1] : undefined
}
