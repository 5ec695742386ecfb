// npm test: every check of the project. --fast leaves the browser out (npm run check); --only=name runs one.
import { join } from 'node:path'
import { ensureInstalled, root, runNode } from './lib/bootstrap.mjs'
import { ensureChromium } from './lib/chromium.mjs'

ensureInstalled()
const tool = (name, file, ...args) => [join(root, 'node_modules', name, file), ...args]
const vitest = (config, ...args) => tool('vitest', 'vitest.mjs', 'run', '--config', config, ...args)

const CHECKS = [
  { name: 'format', run: () => runNode(tool('oxfmt', 'bin/oxfmt', '--check', '.')) },
  {
    name: 'lint',
    run: () => runNode(tool('oxlint', 'bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'db', 'test', 'tools', 'bench')),
  },
  {
    name: 'types',
    run: () => each(['shared', 'server', 'web'].map(part => () => runNode(tool('typescript', 'bin/tsc', '-p', `tsconfig.${part}.json`)))),
  },
  { name: 'unused', run: () => runNode(tool('knip', 'bin/knip.js')) },
  { name: 'generated', run: () => runNode(['tools/generate.ts', '--check']) },
  { name: 'tests', run: () => runNode(vitest('vitest.config.ts')) },
  { name: 'build', run: () => runNode(['tools/build-web.ts']), slow: true },
  { name: 'journeys', run: () => runNode(vitest('test/journeys/vitest.config.ts'), { VSSID_CHROMIUM: ensureChromium() }), slow: true },
]
const EXTRA = [
  { name: 'faults', run: () => runNode(vitest('test/faults/vitest.config.ts')) },
  { name: 'review-sim', run: () => runNode(vitest('test/review-sim/vitest.config.ts'), { VSSID_CHROMIUM: ensureChromium() }) },
]

async function each(steps) {
  for (const step of steps) {
    const code = await step()
    if (code) return code
  }
  return 0
}

const only = process.argv.find(arg => arg.startsWith('--only='))?.slice('--only='.length)
const fast = process.argv.includes('--fast')
const wanted = only
  ? [...CHECKS, ...EXTRA].filter(check => check.name === only || ((only === 'journeys' || only === 'review-sim') && check.name === 'build'))
  : CHECKS.filter(check => !fast || !check.slow)
const failed = []
for (const check of wanted) {
  const begun = Date.now()
  console.log(`\n▶ ${check.name}`)
  const code = await check.run()
  console.log(`${code ? '✗' : '✓'} ${check.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  if (code) failed.push(check.name)
}
if (failed.length) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`\nchecks: ${wanted.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length ? 1 : 0)
