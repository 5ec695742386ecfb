// Runs a TypeScript program of this repository with Node 24: node tools/run.mjs file.ts args, or --bin name args for a tool of node_modules.
import { ensureInstalled, runNode } from './lib/bootstrap.mjs'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/bootstrap.mjs'

ensureInstalled()
const [first, ...rest] = process.argv.slice(2)
if (first === '--bin') {
  const [name, ...args] = rest
  const { bin } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  process.exit(await runNode([join('node_modules', name, typeof bin === 'string' ? bin : bin[name]), ...args]))
}
process.exit(await runNode([first, ...rest]))
