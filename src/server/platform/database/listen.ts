import pg from 'pg'

export interface Listener {
  close(): Promise<void>
}

interface ListenOptions {
  readonly pool: pg.Pool
  readonly channel: string
  readonly onNotice: (payload: string) => void
  /** The connection was lost for a while: what was said meanwhile was not heard. */
  readonly onGap: () => void
}

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [200, 5_000]

/** Hears what transactions of all processes have told by `pg_notify`, on one connection of its own that comes back by itself. */
export function listen({ pool, channel, onNotice, onGap }: ListenOptions): Listener {
  let client: pg.Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  let pauseMs = FIRST_PAUSE_MS

  const again = () => {
    if (isClosed || timer) return
    timer = setTimeout(() => {
      timer = undefined
      void connect(true)
    }, pauseMs)
    timer.unref()
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
  }
  const connect = async (isAgain: boolean): Promise<void> => {
    const { connectionString, connectionTimeoutMillis } = pool.options
    const own = new pg.Client({ connectionString, connectionTimeoutMillis, application_name: 'vssid-listen', keepAlive: true })
    const lost = () => {
      if (client === own) client = undefined
      again()
    }
    own.on('error', lost).on('end', lost)
    own.on('notification', ({ payload }) => onNotice(payload ?? ''))
    try {
      await own.connect()
      if (isClosed) return void (await own.end())
      await own.query(`listen ${pg.escapeIdentifier(channel)}`)
      client = own
      pauseMs = FIRST_PAUSE_MS
      if (isAgain) onGap()
    } catch {
      again()
    }
  }
  const first = connect(false)
  return {
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await first
      await client?.end().catch(() => undefined)
    },
  }
}
