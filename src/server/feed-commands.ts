import { createWriteStream, existsSync } from 'node:fs'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { FEED_KINDS, FEED_SHAPES, type FeedKind } from '#domain/feeds/shapes.ts'
import type { FeedStep } from '#domain/feeds/states.ts'
import { feedColumns } from '#texts/en/feed-columns.ts'
import { feeds as texts } from '#texts/en/feeds.ts'
import { faultLines, fileSource, importFile, listFeedErrors, listFeeds, sayFault, takeBackByNo, templateOf } from './modules/feeds/index.ts'
import type { InTransaction } from './policy-commands.ts'
import type { Platform } from './platform/transact.ts'

export const FEED_USAGE = {
  import: 'import <kind> <file> [--dry-run] [--errors <out.csv>] [--yes]',
  list: 'import list',
  takeBack: 'import take-back <number> --reason "<why>"',
  columns: 'import columns <kind> [--template <out.csv>]',
}

/** The deployment's database for one command. */
export type OnDatabase = (
  work: (deps: { readonly platform: Platform; readonly connect: () => Promise<pg.PoolClient> }) => Promise<number>,
) => Promise<number>

const isKind = (word: string | undefined): word is FeedKind => FEED_KINDS.some(kind => kind === word)

/** Brings a file into the registry: all of it or nothing. */
export async function importCommand(args: readonly string[], run: InTransaction, on: OnDatabase): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false }, errors: { type: 'string' }, yes: { type: 'boolean', default: false } },
  })
  const [kind, file] = positionals
  if (!isKind(kind) || file === undefined)
    return usage(FEED_USAGE.import, `Kinds: ${FEED_KINDS.join(', ')}. Their columns: npx vssid import columns <kind>`)
  if (!existsSync(file)) return refuse(`There is no file ${file}.`)
  const isDry = values['dry-run']
  if (!isDry && !values.yes && !process.stdin.isTTY)
    return refuse('Nobody can be asked here. Say --yes to write, or --dry-run to check only.', 2)
  let no = 0
  let faults = 0
  const code = await on(async deps => {
    const source = await fileSource(file)
    const told = progress(source.size)
    try {
      const found = await importFile(deps, {
        kind,
        fileName: basename(file),
        source,
        onStep: told.step,
        mayWrite: async ({ added, changed, same, rows }) => {
          told.end()
          console.log(`${rows} rows: ${added} new, ${changed} changed, ${same} as they are.`)
          return !isDry && (values.yes || (await agreed()))
        },
      })
      told.end()
      ;({ no, faults } = found)
      if (found.faults > 0) {
        console.error(`${found.faults}${found.hasMoreFaults ? ' or more' : ''} faults in ${found.rows} rows; nothing was written.`)
        return 1
      }
      const { ignored } = found.columns ?? { ignored: [] }
      if (ignored.length > 0) console.log(`Columns that were passed over: ${ignored.join(', ')}.`)
      console.log(
        found.isWritten
          ? `Written as batch ${no}. To take it back: npx vssid import take-back ${no}`
          : `Checked as batch ${no}; nothing was written.`,
      )
      return 0
    } finally {
      told.end()
      await source.close()
    }
  })
  if (faults > 0) await tellFaults(no, values.errors, run)
  return code
}

const SHOWN = 20

/** The first faults on the screen, all of them in a file where one is wanted. */
async function tellFaults(no: number, file: string | undefined, run: InTransaction): Promise<void> {
  await run(async ctx => {
    const { items } = await listFeedErrors(ctx, no, {})
    for (const fault of items.slice(0, SHOWN))
      console.error(
        `  ${fault.line === 0 ? 'the file' : `line ${fault.line}`}${fault.column === null ? '' : `, ${fault.column}`}: ${sayFault('en', fault)}`,
      )
    if (items.length > SHOWN && file === undefined) console.error('  … all of them in a file: --errors <out.csv>')
    if (file !== undefined) {
      await pipeline(
        faultLines(after => listFeedErrors(ctx, no, after), 'vi'),
        createWriteStream(file),
      )
      console.error(`All of them, in words: ${file}`)
    }
    return 0
  })
}

async function agreed(): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^(?:y|yes|c|co|có)$/iu.test((await asking.question('Write them? [y/N] ')).trim())
  } finally {
    asking.close()
  }
}

/** One line on the screen that tells step, share and megabytes a second; a plain line for each step where nobody watches. */
function progress(size: number) {
  const begun = performance.now()
  let [last, shown]: [FeedStep | undefined, number] = [undefined, 0]
  const isWatched = process.stderr.isTTY
  return {
    step(step: FeedStep, done: number, whole: number): void {
      const now = performance.now()
      const isNew = step !== last
      if (!isNew && (!isWatched || now - shown < 200)) return
      last = step
      shown = now
      const words = texts[`feeds.step.${step}`]
      const share =
        step === 'reading' && whole > 0
          ? ` ${Math.floor((done / whole) * 100)} %, ${(done / 1024 / 1024 / ((now - begun) / 1_000)).toFixed(1)} MB/s`
          : ''
      process.stderr.write(isWatched ? `\r\u001b[K${words}${share}` : `${words}${share} (${(size / 1024 / 1024).toFixed(1)} MB)\n`)
    },
    end(): void {
      if (isWatched && last) process.stderr.write('\r\u001b[K')
      last = undefined
    },
  }
}

export async function listImports(run: InTransaction): Promise<number> {
  return run(async ctx => {
    const { items } = await listFeeds(ctx)
    for (const { no, kind, fileName, state, counts, createdAt, by } of items)
      console.log(
        `${no} ${createdAt.slice(0, 16)} ${kind} "${fileName}" ${texts[`feeds.state.${state}`]}${counts ? `: ${counts.added} new, ${counts.changed} changed, ${counts.faults} faults` : ''} (${by ?? 'operator'})`,
      )
    if (items.length === 0) console.log('Nothing was imported yet.')
    return 0
  })
}

export async function takeBackImport(args: readonly string[], on: OnDatabase): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { reason: { type: 'string' } } })
  const no = Number(positionals[0])
  if (!Number.isInteger(no) || no < 1 || !values.reason) return usage(FEED_USAGE.takeBack)
  const { reason } = values
  return on(async deps => {
    await takeBackByNo(deps, no, reason)
    console.log(`Everything is as it was before batch ${no}.`)
    return 0
  })
}

/** What a file of a kind looks like. */
export async function showColumns(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { template: { type: 'string' } } })
  const [kind] = positionals
  if (!isKind(kind)) return usage(FEED_USAGE.columns, `Kinds: ${FEED_KINDS.join(', ')}`)
  for (const { key, vi, en, isRequired, example } of FEED_SHAPES[kind].columns)
    console.log(
      `${isRequired ? '*' : ' '} ${vi} (${en})${example === '' ? '' : `, as in "${example}"`}\n      ${feedColumns[`feedColumns.${key}` as keyof typeof feedColumns]}`,
    )
  console.log('\n* must be there. Heads may be Vietnamese or English, in any order; other columns are passed over.')
  if (values.template !== undefined) await pipeline([templateOf(kind, 'vi')], createWriteStream(values.template))
  return 0
}

function usage(line: string, more = ''): number {
  console.error(`Usage: npx vssid ${line}${more === '' ? '' : `\n${more}`}`)
  return 2
}

function refuse(words: string, code = 1): number {
  console.error(words)
  return code
}
