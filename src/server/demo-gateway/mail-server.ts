import { once } from 'node:events'
import type { Socket } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { openWeather, type OnMessage, type StandIn } from './stand-in.ts'

const USER = 'vssid'
const LARGEST = 5 * 1024 * 1024

/** A small mail server that speaks SMTP: takes letters of its one user, for one recipient each. */
export async function openMailServer(options: { readonly onMessage: OnMessage }): Promise<StandIn> {
  const weather = openWeather()
  const password = crypto.randomUUID().slice(0, 8)
  const sockets = new Set<Socket>()

  const receive = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const bytes = Buffer.concat(await stream.toArray())
    const verdict = await weather.next()
    if (verdict === 'fail' || stream.sizeExceeded) throw answered(451)
    if (verdict === 'refuse') throw answered(554)
    const letter = await PostalMime.parse(bytes)
    for (const recipient of session.envelope.rcptTo)
      await options.onMessage({
        channel: 'email',
        recipient: recipient.address,
        subject: letter.subject ?? null,
        body: letter.text?.trimEnd() ?? '',
        messageRef: letter.messageId ?? '',
        senderRef: null,
        attachments: letter.attachments.map(file => file.filename ?? ''),
      })
    if (verdict === 'take_and_drop') dropConnections()
  }

  const create = (): SMTPServer => {
    const server = new SMTPServer({
      banner: 'demo',
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      size: LARGEST,
      logger: false,
      onAuth: (auth, _session, callback) =>
        auth.username === USER && auth.password === password ? callback(null, { user: USER }) : callback(answered(535)),
      onData: (stream, session, callback) =>
        void receive(stream, session).then(
          () => callback(),
          error => callback(error instanceof Error ? error : answered(451)),
        ),
    })
    server.on('error', () => undefined)
    server.server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    return server
  }
  const dropConnections = (): void => {
    for (const socket of sockets) socket.destroy()
  }

  let server = create()
  const port = await listen(server, 0)
  const goDown = async (): Promise<void> => {
    if (!server.server.listening) return
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    dropConnections()
    await closed
  }
  return {
    ...weather,
    url: `smtp://${USER}:${password}@127.0.0.1:${port}`,
    dropConnections,
    goDown,
    comeBack: async () => {
      server = create()
      await listen(server, port)
    },
    close: goDown,
  }
}

const answered = (responseCode: number): Error => Object.assign(new Error('not taken'), { responseCode })

async function listen(server: SMTPServer, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  return typeof address === 'object' && address ? address.port : port
}
