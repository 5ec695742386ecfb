import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '#server/platform/config.ts'
import type { OpenPeer } from './contestant.ts'
import { getRequest } from './load.ts'
import { installPeer, lastLine } from './peers.ts'
import { freePort, startProgram, untilReady } from './processes.ts'

const PATH = '/api/v1/me/contributions?fund=social&limit=20'

/** NestJS on its Fastify adapter with TypeORM: a guard that looks the session up, a repository that finds 20 rows with their unit. */
export const nestPeer: OpenPeer = async (world, { apiUrl }) => {
  const installed = installPeer('nest')
  if ('missing' in installed) return installed
  const { folder } = installed
  const tsc = spawnSync(process.execPath, [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder], { encoding: 'utf8' })
  if (tsc.status !== 0) return { missing: `nest: does not compile (${lastLine(tsc.stdout)})` }
  const port = await freePort()
  const program = startProgram(['dist/main.js'], { cwd: folder, env: { PORT: String(port), BENCH_URL: apiUrl, NODE_ENV: 'production' } })
  const url = `http://127.0.0.1:${port}${PATH}`
  await untilReady(url, { headers: { cookie: `s=${world.tokens[0] ?? ''}` } })
  return {
    ...program,
    port,
    name: 'NestJS + TypeORM',
    requests: world.tokens.map(token => getRequest(PATH, { Cookie: `s=${token}` })),
    read: async n => (await fetch(url, { headers: { cookie: `s=${world.tokens[n] ?? ''}` } })).json(),
  }
}
