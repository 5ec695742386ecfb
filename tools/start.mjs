// npm start: installs what is missing, builds the web apps if their sources changed, serves the product.
import { ensureInstalled, runNode } from './lib/bootstrap.mjs'

ensureInstalled()
const watch = process.argv.includes('--watch')
const built = await runNode(['tools/build-web.ts'])
process.exit(built || (await runNode([...(watch ? ['--watch'] : []), 'src/server/main.ts'])))
