import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '#server/platform/config.ts'

/** Installs what is compared with the product: packages of their own, never among the product's. Takes minutes the first time.
 *  @returns its folder, or why it cannot be had here */
export function installPeer(name: 'nest' | 'directus' | 'lighthouse'): { readonly folder: string } | { readonly missing: string } {
  const folder = join(ROOT, 'bench', 'peers', name)
  const stampFile = join(folder, 'node_modules', '.bench-lock')
  const stamp = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return { folder }
  console.log(`installing bench/peers/${name} (once) …`)
  const args = ['install', '--no-save', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const done = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', timeout: 600_000 })
  if (done.status !== 0) return { missing: `${name}: npm install failed (${lastLine(done.stderr)})` }
  writeFileSync(stampFile, stamp)
  return { folder }
}

export const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.slice(0, 200) ?? ''
