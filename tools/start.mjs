// npm start: installs what is missing, builds the web apps if their sources changed, serves the product.
import { ensureInstalled, runNode } from './lib/bootstrap.mjs'

ensureInstalled()
const watch = process.argv.includes('--watch')
const built = await runNode(['tools/build-web.ts'])
// Requests leave little behind: a small nursery saves some 50 MB and costs no time that can be measured.
const memory = ['--max-semi-space-size=8']
process.exit(built || (await runNode([...memory, ...(watch ? ['--watch'] : []), 'src/server/main.ts'])))
