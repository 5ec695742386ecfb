// A reporter for vitest that keeps what failed in a file, so that npm test can say it once more as the last thing it prints.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { root } from './bootstrap.mjs'

const LINES_OF_A_MESSAGE = 12

export default class FailedTests {
  onTestRunEnd(modules, unhandled) {
    const told = modules.flatMap(module => [
      ...named(module.errors(), relative(root, module.moduleId)),
      ...[...module.children.allTests('failed')].flatMap(test => named(test.result().errors ?? [], nameOf(test))),
    ])
    const file = process.env.VSSID_FAILED_TESTS
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, [...told, ...named(unhandled, 'outside every test')].join('\n'))
  }
}

const nameOf = test => `${relative(root, test.module.moduleId)} > ${test.fullName}`

const named = (errors, name) => errors.map(error => `✗ ${name}\n${withCauses(error)}\n`)

/** What lies behind is often the answer: which file was running when a process ended, and by which signal. */
const withCauses = error => shortened(error.stack ?? error.message ?? String(error)) + (error.cause ? `\n${withCauses(error.cause)}` : '')

const shortened = text =>
  text
    .split('\n')
    .filter(line => !line.includes('/node_modules/') && !line.includes('(node:internal'))
    .slice(0, LINES_OF_A_MESSAGE)
    .map(line => `    ${line.slice(0, 300)}`)
    .join('\n')
