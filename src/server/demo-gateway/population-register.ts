import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

/** A person as the register knows them; without a birth date when only the year is known. */
export interface Citizen {
  readonly personalId: string
  readonly fullName: string
  readonly birthDate: string | null
}

/** What the register does with the next questions. */
export const POPULATION_MODES = {
  right: 'answers as it should',
  slow: 'answers after two and a half seconds',
  hang: 'takes the question and never answers',
  down: 'breaks every connection',
  busy: 'answers 503, come back later',
  error: 'answers 500',
  refuse: 'answers 401: the key is not accepted',
  garbage: 'answers with something that is no JSON',
  truncated: 'breaks off in the middle of the answer',
  wrong_type: 'answers with a page (text/html)',
  wrong_shape: 'answers with JSON of another shape',
  other_answer: 'answers the question of somebody else',
  endless: 'answers with more than anybody wants to read',
  redirect: 'sends the caller to another address',
} as const
export type PopulationMode = keyof typeof POPULATION_MODES
export const isPopulationMode = (name: unknown): name is PopulationMode => typeof name === 'string' && Object.hasOwn(POPULATION_MODES, name)

export interface PopulationRegister {
  readonly url: string
  readonly key: string
  readonly mode: () => PopulationMode
  /** From the next question on; `times` limits it to so many questions, after which it is right again. */
  readonly behave: (mode: PopulationMode, times?: number) => void
  /** Questions that have come so far, as they came. */
  readonly asked: () => readonly Question[]
  close(): Promise<void>
}

export interface Question {
  readonly address: string
  readonly requestId: string
  readonly person: Citizen
}

interface RegisterOptions {
  readonly citizens: readonly Citizen[]
  readonly key?: string
  readonly port?: number
}

const SLOW_MS = 2_500

/** A small population register that speaks the protocol of docs/integrate.md and can be told to have a bad day:
 *  POST /v1/checks asks, PUT /control {"mode": "slow", "times": 3} changes the weather. Both need the key. */
export async function openPopulationRegister(options: RegisterOptions): Promise<PopulationRegister> {
  const key = options.key ?? crypto.randomUUID()
  const byNumber = new Map(options.citizens.map(citizen => [citizen.personalId, citizen]))
  const asked: Question[] = []
  let mode: PopulationMode = 'right'
  let left = Number.POSITIVE_INFINITY
  const behave = (wanted: PopulationMode, times = Number.POSITIVE_INFINITY): void => {
    mode = wanted
    left = times
  }
  const nextMode = (): PopulationMode => {
    const current = mode
    if ((left -= 1) <= 0) behave('right')
    return current
  }

  const control = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { mode: wanted, times } = recordOf(await bodyOf(request))
    if (!isPopulationMode(wanted)) return send(response, 422, { modes: POPULATION_MODES })
    behave(wanted, typeof times === 'number' && times > 0 ? times : undefined)
    send(response, 200, { mode: wanted })
  }
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const person = personIn(await bodyOf(request))
    const requestId = String(request.headers['x-request-id'] ?? '')
    if (!person || requestId === '') return send(response, 422, { error: 'personalId, fullName and X-Request-Id are needed' })
    asked.push({ address: request.url ?? '', requestId, person })
    await inMode(nextMode(), response, { requestId, ...compared(person, byNumber.get(person.personalId)) })
  }
  const server = createServer((request, response) => {
    const isAllowed = request.headers.authorization === `Bearer ${key}`
    if (!isAllowed) return send(response, 401, { error: 'the key is not accepted' })
    const way = `${request.method} ${request.url}`
    const handle = way === 'POST /v1/checks' ? answer : way === 'PUT /control' ? control : undefined
    if (!handle) return send(response, 404, { error: 'POST /v1/checks or PUT /control' })
    handle(request, response).catch(() => response.destroy())
  })
  const port = await listen(server, options.port ?? 0)
  return {
    url: `http://127.0.0.1:${port}/v1/checks`,
    key,
    mode: () => mode,
    behave,
    asked: () => asked,
    close: async () => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

/** The register's own judgement: letters and diacritics of the name count, capitals and spaces do not. */
function compared(said: Citizen, known: Citizen | undefined): object {
  if (!known) return { result: 'unknown' }
  const items = [
    ...(spelled(said.fullName) === spelled(known.fullName) ? [] : ['fullName']),
    ...(said.birthDate === null || known.birthDate === null || said.birthDate === known.birthDate ? [] : ['birthDate']),
  ]
  return items.length ? { result: 'differs', items } : { result: 'confirmed' }
}
const spelled = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

async function inMode(mode: PopulationMode, response: ServerResponse, right: object): Promise<void> {
  const whole = JSON.stringify(right)
  switch (mode) {
    case 'right':
      return send(response, 200, right)
    case 'slow':
      await pause(SLOW_MS, undefined, { ref: false })
      return send(response, 200, right)
    case 'hang':
      return
    case 'down':
      return void response.destroy()
    case 'busy':
      return void response.writeHead(503, { 'retry-after': '60' }).end()
    case 'error':
      return send(response, 500, { error: 'told to fail' })
    case 'refuse':
      return send(response, 401, { error: 'told to refuse' })
    case 'garbage':
      return sendText(response, 'application/json', '{"result": confirmed')
    case 'truncated':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length }).write(whole.slice(0, 20))
      await pause(20)
      return void response.destroy()
    case 'wrong_type':
      return sendText(response, 'text/html', '<h1>Bảo trì</h1>')
    case 'wrong_shape':
      return send(response, 200, { ...right, result: 'ok' })
    case 'other_answer':
      return send(response, 200, { ...right, requestId: crypto.randomUUID(), result: 'confirmed' })
    case 'endless':
      return send(response, 200, { ...right, more: 'x'.repeat(1_000_000) })
    case 'redirect':
      return void response.writeHead(307, { location: '/v1/elsewhere' }).end()
  }
}

const send = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const sendText = (response: ServerResponse, type: string, text: string): void =>
  void response.writeHead(200, { 'content-type': type }).end(text)

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'))
  } catch {
    return undefined
  }
}
const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {})

function personIn(body: unknown): Citizen | undefined {
  const { personalId, fullName, birthDate } = recordOf(body)
  if (typeof personalId !== 'string' || typeof fullName !== 'string') return undefined
  return { personalId, fullName, birthDate: typeof birthDate === 'string' ? birthDate : null }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address ? address.port : port
}
