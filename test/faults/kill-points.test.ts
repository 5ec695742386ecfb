import { expect, test } from 'vitest'
import type { Answer } from '#test/support/product.ts'
import { aProduct } from '#test/support/product.ts'
import { accountCommandsOf } from './support/account-commands.ts'
import { commandsOf, type Command } from './support/commands.ts'
import { disputeCommandsOf } from './support/dispute-commands.ts'
import { sideCommandsOf } from './support/side-commands.ts'
import { personCommandsOf } from './support/person-commands.ts'
import { recoveryCommandsOf } from './support/recovery-commands.ts'
import { staffCommandsOf } from './support/staff-commands.ts'
import { expectInvariants, shown, tally, tell } from './support/counts.ts'
import { changes, effectsOf, type Effects } from './support/effects.ts'
import { wordOf } from './support/http.ts'
import { killPoints, WAYS, type Way } from './support/kill-point.ts'

/** More statements than any command has: the sweep must have ended before. */
const MOST_STATEMENTS = 150

const product = await aProduct()
const { owner } = product.database
const failing = killPoints(product.database.platform.pool)

/** What the command leaves behind when nothing fails. */
async function wholeEffect(command: Command): Promise<Effects> {
  const run = await command.prepare()
  const before = await effectsOf(owner)
  expect((await run()).status, command.name).toBe(command.done)
  return changes(before, await effectsOf(owner))
}

interface Sweep {
  readonly points: number
  readonly words: readonly string[]
  /** Points after which the command was done although its answer said otherwise. */
  readonly unanswered: number
}

/** Lets the first statement fail, then the second, and so on, until the command no longer reaches the one that would fail. */
async function sweep(command: Command, way: Way, whole: Effects): Promise<Sweep> {
  const words: string[] = []
  let unanswered = 0
  let run = await command.prepare()
  for (let at = 1; at < MOST_STATEMENTS; at++) {
    const where = `${command.name}, statement ${at} ${way}`
    const before = await effectsOf(owner)
    const { result, struck } = await failing(way, at, run)
    const changed = changes(before, await effectsOf(owner))
    if (!struck) {
      // After all failures before it, the command does its work.
      expect([where, result.status, changed]).toEqual([where, command.done, whole])
      return { points: at - 1, words, unanswered }
    }
    words.push(wordOf(result))
    await expectInvariants(owner, where)
    const used = await judge(command, where, result, changed, whole, run)
    if (used && result.status !== command.done) unanswered += 1
    if (used) run = await command.prepare()
  }
  throw new Error(`${command.name} has no end`)
}

/** @returns whether the command is done: by a statement that it can do without, or because only the answer was lost */
async function judge(
  command: Command,
  where: string,
  answer: Answer,
  changed: Effects,
  whole: Effects,
  run: () => Promise<Answer>,
): Promise<boolean> {
  const done = answer.status === command.done
  if (!done) expect(answer.status, `${where}: ${JSON.stringify(answer.body)}`).toBeGreaterThanOrEqual(500)
  if (!done && Object.keys(changed).length === 0) return false
  expect([where, changed]).toEqual([where, whole])
  if (!done) expect(command.again, where).toContain(wordOf(await run()))
  return true
}

const commands = [commandsOf, sideCommandsOf, staffCommandsOf, accountCommandsOf, recoveryCommandsOf, personCommandsOf, disputeCommandsOf]

test.each(commands.flatMap(commandsIn => commandsIn(product)))(
  'whichever statement fails while somebody wants to $name, all of it happens or nothing',
  async command => {
    const whole = await wholeEffect(command)
    expect(Object.keys(whole).length).toBeGreaterThan(0)
    for (const way of WAYS) {
      const { points, words, unanswered } = await sweep(command, way, whole)
      expect(points).toBeGreaterThan(3)
      if (way !== 'answer lost') expect(unanswered).toBe(0)
      // A broken connection is no fault of the program: the person is asked to try again.
      if (way !== 'refused') expect(new Set(words)).toEqual(new Set(['503 BUSY']))
      tell(`E01 ${command.name}, ${way}`, { points, 'done without answer': unanswered, answers: shown(tally(words)) })
    }
    await expectInvariants(owner, command.name)
  },
)
