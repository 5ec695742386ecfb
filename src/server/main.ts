import { openDemoLife } from './demo/index.ts'
import { openPasswords } from './modules/accounts/index.ts'
import { DemoLeft, seedDatabase } from './seed.ts'
import { ConfigFault, readConfig } from './platform/config.ts'
import { openDatabase } from './platform/database/open.ts'
import { DeploymentFault, noteDemo, openSecrets } from './platform/deployment.ts'
import { lockFolder, FolderTaken } from './platform/folder-lock.ts'
import { startProduct } from './product.ts'
import { greeting } from './greeting.ts'

/** One program: `--role=web`, `--role=worker`, or both (default). Ends in order on SIGTERM and Ctrl-C. */
async function main(): Promise<void> {
  const begun = performance.now()
  const config = readConfig(process.env, process.argv.slice(2))
  const unlock = lockFolder(config.dataFolder)
  const secrets = openSecrets(config.dataFolder)
  let onLost = (error: Error): void => fail(error)
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataFolder: config.dataFolder,
    secrets,
    onLost: error => onLost(error),
    onDead: fail,
  })
  const product = await seedDatabase({ config, secrets, pool: database.pool })
    .then(() => (config.demo && !config.databaseUrl ? noteDemo(config.dataFolder) : undefined))
    .then(() => startProduct({ config, secrets, database }))
    .catch(async (error: unknown) => {
      await database.close()
      unlock()
      throw error
    })
  onLost = error => product.app.log.error({ err: error }, 'database connection lost')

  const stop = once(async () => {
    const forced = setTimeout(() => process.exit(1), 20_000).unref()
    await product.close()
    await database.close()
    unlock()
    clearTimeout(forced)
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop().then(() => process.exit(0), fail))

  if (config.web) {
    await product.app.listen({ port: config.port, host: config.host }).catch(async (error: NodeJS.ErrnoException) => {
      await stop()
      throw error.code === 'EADDRINUSE' ? new PortTaken(config.port) : error
    })
  }
  console.log(greeting(config, Math.round(performance.now() - begun)))
  if (config.demo && config.web && config.worker) {
    const passwords = openPasswords(secrets.passwordPepper)
    await openDemoLife({
      app: product.app,
      platform: product.platform,
      origin: config.publicUrl.origin,
      hashPassword: password => passwords.hash(password),
    }).catch((error: unknown) => product.app.log.warn({ err: error }, 'the demo is not filled'))
  }
}

class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken by another program. End that program, or choose another port: PORT=${port + 1} npm start`)
  }
}

/** Faults that the person at the keyboard can mend are told in a sentence; others with their trace. */
function fail(error: unknown): never {
  const plain = [ConfigFault, DemoLeft, DeploymentFault, FolderTaken, PortTaken].some(kind => error instanceof kind)
  console.error(plain && error instanceof Error ? `\n${error.message}\n` : error)
  process.exit(1)
}

function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  return () => (running ??= work())
}

await main().catch(fail)
