import { existsSync, readdirSync, renameSync, rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import { compressFolder } from './web/compress.ts'
import { DIST, ROOT, WEB } from './web/paths.ts'
import { inputsHash, isFresh, writeStamp } from './web/stamp.ts'
import type { WebApp } from './web/vite-config.ts'

/** Builds the web apps into dist/ when something they are made of has changed. `--force` builds anyway; `--only=citizen` one of them;
 *  `--watch` goes on and builds again after each change. */
const only = process.argv.find(argument => argument.startsWith('--only='))?.slice('--only='.length)
const apps: readonly WebApp[] = ['citizen', 'agency', 'unit']

if (isFresh(inputsHash()) && !process.argv.includes('--force') && only === undefined) console.log('web apps are up to date')
else await buildAll()
if (process.argv.includes('--watch')) watchSources()

async function buildAll(): Promise<void> {
  const started = performance.now()
  // Before the build: what changes meanwhile must not count as built.
  const built = inputsHash()
  // Built aside and moved when whole: a server that runs meanwhile never sees half an app.
  const workshop = join(DIST, `.building-${process.pid}`)
  const { build } = await import('vite')
  const { viteConfig } = await import('./web/vite-config.ts')
  for (const app of apps.filter(name => (only === undefined || name === only) && existsSync(join(WEB, name, 'index.html')))) {
    const folder = join(workshop, app)
    await build(viteConfig(app, folder))
    compressFolder(folder)
  }
  for (const app of readdirSync(workshop)) {
    rmSync(join(DIST, app), { recursive: true, force: true })
    renameSync(join(workshop, app), join(DIST, app))
  }
  rmSync(workshop, { recursive: true, force: true })
  if (only === undefined) writeStamp(built)
  console.log(`web apps built in ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/** One build a moment after the last of several changes; a build that fails is told and the next change tries again. */
function watchSources(): void {
  let timer: NodeJS.Timeout | undefined
  for (const folder of ['web', 'texts', 'domain', 'contract'])
    watch(join(ROOT, 'src', folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void buildAll().catch((error: unknown) => console.error(error)), 200)
    })
}
