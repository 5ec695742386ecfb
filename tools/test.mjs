// npm test: every check of the project. --fast leaves the browser out (npm run check); --only=name runs one.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root, runNode } from './lib/bootstrap.mjs'
import { ensureChromium } from './lib/chromium.mjs'

ensureInstalled()
const tool = (name, file, ...args) => [join(root, 'node_modules', name, file), ...args]
const REPORTERS = ['--reporter=default', `--reporter=${join(root, 'tools/lib/failed-tests.mjs')}`]
const vitest = (config, ...args) => tool('vitest', 'vitest.mjs', 'run', '--config', config, ...REPORTERS, ...args)
const FAILED_TESTS = join(root, 'test-results', 'failed.txt')

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
  {
    name: 'kills',
    run: () => runNode(vitest('test/faults/vitest.config.ts', 'program-killed', 'database-killed'), { ...FEW, ...chosen(FEW) }),
    slow: true,
  },
]
/** Rounds of the experiments that kill: a few on every day, as many as are promised when somebody asks for them. */
const FEW = { FAULTS_KILLS: '3', FAULTS_DATABASE_KILLS: '2' }
const ALL = { FAULTS_KILLS: '200', FAULTS_DATABASE_KILLS: '50', FAULTS_ROUNDS: '100', FAULTS_SAMPLES: '2000', FAULTS_WRONG: '10000' }
const EXTRA = [
  { name: 'faults', run: () => runNode(vitest('test/faults/vitest.config.ts'), { ...ALL, ...chosen(ALL) }) },
  { name: 'review-sim', run: () => runNode(vitest('test/review-sim/vitest.config.ts'), { VSSID_CHROMIUM: ensureChromium() }) },
]

/** What the environment says already. */
function chosen(rounds) {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name in rounds))
}

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
const told = []
process.env.VSSID_FAILED_TESTS = FAILED_TESTS
for (const check of wanted) {
  const begun = Date.now()
  rmSync(FAILED_TESTS, { force: true })
  console.log(`\n▶ ${check.name}`)
  const code = await check.run()
  console.log(`${code ? '✗' : '✓'} ${check.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  if (code) failed.push(check.name)
  if (code && existsSync(FAILED_TESTS)) told.push(readFileSync(FAILED_TESTS, 'utf8'))
}
if (failed.length) console.log(`\n${told.join('\n')}\nFailed: ${failed.join(', ')}`)
console.log(`\nchecks: ${wanted.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length ? 1 : 0)
