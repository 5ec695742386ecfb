import { createServer, type Socket } from 'node:net'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { openMailServer, type DemoMessage } from '#server/demo-gateway/index.ts'
import { openEmailGateway } from '#server/gateways/index.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function aMailServer(limits: { connectMs?: number; totalMs?: number } = {}) {
  const received: DemoMessage[] = []
  const server = await openMailServer({ onMessage: message => void received.push(message) })
  const gateway = anEmailGateway(server.url, limits)
  open.push(server)
  return { server, gateway, received }
}
function anEmailGateway(url: string, limits: { connectMs?: number; totalMs?: number } = {}) {
  const gateway = openEmailGateway({ url, from: 'bhxhso@vidu.example', fromName: 'BHXH Việt Nam', ...limits })
  open.push(gateway)
  return gateway
}
const aLetter = (more: { to?: string; subject?: string; text?: string; id?: string } = {}) => ({
  id: '0198c0de-0000-7000-8000-00000000beef',
  to: 'dao@vidu.example',
  subject: 'Hồ sơ của bạn',
  text: 'Chào bạn.\n\nế ộ ữ ặ đ\n.\nHết.',
  ...more,
})
const failure = (code: string) => expect.objectContaining({ name: 'GatewayFailure', code })

test('a letter arrives letter for letter, with its subject and the attached form', async () => {
  const { gateway, received } = await aMailServer()
  const form = { name: 'Tờ khai mẫu 01.pdf', contentType: 'application/pdf', bytes: Buffer.from('%PDF-1.7 …') }
  const { ref } = await gateway.send({ ...aLetter(), attachments: [form] })
  expect(ref).toBe('<0198c0de-0000-7000-8000-00000000beef@vidu.example>')
  expect(received).toEqual([
    {
      channel: 'email',
      recipient: 'dao@vidu.example',
      subject: 'Hồ sơ của bạn',
      body: 'Chào bạn.\n\nế ộ ữ ặ đ\n.\nHết.',
      messageRef: ref,
      senderRef: null,
      attachments: ['Tờ khai mẫu 01.pdf'],
    },
  ])
})

test('a letter that is sent twice carries the same Message-ID', async () => {
  const { server, gateway, received } = await aMailServer()
  server.loseNextAnswers(1)
  await expect(gateway.send(aLetter())).rejects.toEqual(failure('CONNECTION_LOST'))
  await gateway.send(aLetter())
  expect(new Set(received.map(message => message.messageRef)).size).toBe(1)
  expect(received).toHaveLength(2)
})

test('nothing that a person typed adds a header, a recipient or a line of the protocol', async () => {
  const { gateway, received } = await aMailServer()
  const poisoned = [
    'a@vidu.example\r\nBcc: x@vidu.example',
    'a@vidu.example,b@vidu.example',
    'a@vidu.example> RCPT TO:<b@vidu.example',
    '"x" <a@vidu.example>',
    'a',
    '',
  ]
  for (const to of poisoned) await expect(gateway.send(aLetter({ to }))).rejects.toEqual(failure('RECIPIENT_REFUSED'))
  expect(received).toEqual([])
  await gateway.send(aLetter({ subject: 'Xin chào\r\nBcc: x@vidu.example\u2028X: y', text: 'a\r\n.\r\nMAIL FROM:<x@vidu.example>' }))
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({ recipient: 'dao@vidu.example', subject: 'Xin chào Bcc: x@vidu.example X: y' })
})

test('a mail server that is away, busy or refusing is told apart', async () => {
  const { server, gateway, received } = await aMailServer()
  server.failNext(1)
  await expect(gateway.send(aLetter())).rejects.toEqual(failure('BUSY'))
  server.refuse(true)
  await expect(gateway.send(aLetter())).rejects.toEqual(failure('REFUSED'))
  server.refuse(false)
  await server.goDown()
  await expect(gateway.send(aLetter())).rejects.toEqual(failure('UNREACHABLE'))
  await server.comeBack()
  await vi.waitFor(() => gateway.send(aLetter()))
  expect(received).toHaveLength(1)
})

test('a wrong password is told apart too', async () => {
  const { server } = await aMailServer()
  const stranger = anEmailGateway(Object.assign(new URL(server.url), { password: 'other' }).href)
  await expect(stranger.send(aLetter())).rejects.toEqual(failure('SIGN_IN_REFUSED'))
})

test('a mail server that says nothing, or never finishes, is given up in time', async () => {
  const { server, gateway } = await aMailServer({ totalMs: 300 })
  server.beSlow(2_000)
  await expect(gateway.send(aLetter())).rejects.toEqual(failure('TIMEOUT'))
  const silent = await aSilentServer()
  await expect(anEmailGateway(silent, { connectMs: 200 }).send(aLetter())).rejects.toEqual(failure('TIMEOUT'))
})

async function aSilentServer(): Promise<string> {
  const sockets: Socket[] = []
  const server = createServer(socket => void sockets.push(socket)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push({
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  const address = server.address()
  return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}
