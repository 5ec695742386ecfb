import { connect, type Socket } from 'node:net'

/** Sends GET requests over kept-alive connections, one open request for each connection, as fast as the answers come or at a
 *  given rate. Reads a LoadPlan from standard input, writes a LoadResult to standard output. A process of its own, so that it
 *  shares no event loop with what it measures; raw sockets, so that it costs little beside it. */
export interface LoadPlan {
  readonly port: number
  readonly connections: number
  readonly seconds: number
  /** Whole requests, taken in turn. */
  readonly requests: readonly string[]
  /** Requests a second over all connections; as fast as possible when left out. */
  readonly rate?: number
}

export interface LoadResult {
  readonly answers: number
  /** How many answers had another status than 200; 0 stands for a broken connection. */
  readonly others: Readonly<Record<string, number>>
  readonly seconds: number
  readonly latenciesMs: readonly number[]
}

const HEAD_END = Buffer.from('\r\n\r\n')

async function main(): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  const plan = JSON.parse(Buffer.concat(chunks).toString('utf8')) as LoadPlan
  process.stdout.write(JSON.stringify(await run(plan)))
}

async function run(plan: LoadPlan): Promise<LoadResult> {
  const begun = performance.now()
  const until = begun + plan.seconds * 1_000
  const latenciesMs: number[] = []
  const others: Record<string, number> = {}
  let [turn, planned] = [0, 0]

  /** When the next request may go: now, or its place in the given rate. The wait counts as latency, as it would for a person. */
  const nextAt = (): number => (plan.rate === undefined ? performance.now() : begun + (planned++ / plan.rate) * 1_000)
  const worker = async (): Promise<void> => {
    const socket = await open(plan.port)
    const exchange = exchangeOver(socket)
    for (;;) {
      const at = nextAt()
      if (at >= until) break
      const wait = at - performance.now()
      if (wait > 0) await new Promise(done => setTimeout(done, wait))
      const status = await exchange(plan.requests[turn++ % plan.requests.length] ?? '')
      if (status === 200) latenciesMs.push(performance.now() - at)
      else others[status] = (others[status] ?? 0) + 1
      if (status === 0) break
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: plan.connections }, worker))
  return { answers: latenciesMs.length, others, seconds: (performance.now() - begun) / 1_000, latenciesMs }
}

function open(port: number): Promise<Socket> {
  return new Promise((done, refuse) => {
    const socket = connect(port, '127.0.0.1', () => done(socket)).setNoDelay(true)
    socket.once('error', refuse)
  })
}

/** Sends a request and gives the status of its answer, 0 when the connection broke. Knows answers with Content-Length only. */
function exchangeOver(socket: Socket): (request: string) => Promise<number> {
  let done: (status: number) => void = () => undefined
  let [status, missing] = [0, -1]
  let held = Buffer.alloc(0)
  socket.on('data', chunk => {
    if (missing < 0) {
      held = held.length ? Buffer.concat([held, chunk]) : chunk
      const end = held.indexOf(HEAD_END)
      if (end < 0) return
      const head = held.toString('latin1', 0, end)
      status = Number(head.slice(9, 12))
      missing = Number(/\r\ncontent-length: *(\d+)/iu.exec(head)?.[1] ?? 0) - (held.length - end - 4)
      held = Buffer.alloc(0)
    } else missing -= chunk.length
    if (missing > 0) return
    missing = -1
    done(status)
  })
  socket.on('close', () => done(0))
  socket.on('error', () => done(0))
  return request =>
    new Promise(resolve => {
      done = resolve
      socket.write(request)
    })
}

await main()
