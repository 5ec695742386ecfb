import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isUuid } from '#domain/kernel/ids.ts'
import { RECORD_OUTCOMES, type Finding, type RecordOutcome } from '#domain/hospitals/findings.ts'
import {
  bringFile,
  endFile,
  importRecords,
  issueKey,
  listKeys,
  lookThrough,
  matchWaiting,
  placeOf,
  revokeKey,
  Unreadable,
  wordsOf,
  type Language,
  type RecordTold,
  type Source,
} from './modules/hospitals/index.ts'
import type { InTransaction } from './policy-commands.ts'

export const HOSPITAL_USAGE = {
  import: 'hospital import <file-or-folder> [--dry-run] [--language vi|en]',
  match: 'hospital match',
  issue: 'hospital keys issue --facility <code> --label "<what for>"',
  list: 'hospital keys list [--facility <code>]',
  revoke: 'hospital keys revoke --id <id>',
} as const

/** One transaction after another on one connection, for what takes many. */
export type InTransactions = (work: (inTransaction: Source['inTransaction']) => Promise<number>) => Promise<number>

const PIECE_BYTES = 256 * 1024
const PROGRESS_EVERY = 1_000

/** Reads files of hospitals: each is reported on its own, and what is wrong with one keeps no other out.
 *  @returns 0 when every record is in or waits for its person, 1 when a file or a record was refused, 2 when asked wrongly */
export async function importHospitalFiles(args: readonly string[], run: InTransactions): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { 'dry-run': { type: 'boolean', default: false }, language: { type: 'string', default: 'en' } },
    allowPositionals: true,
  })
  const { language } = values
  const files = positionals.length === 1 ? filesAt(positionals[0] ?? '') : undefined
  if (!files || (language !== 'vi' && language !== 'en')) return wrongly(HOSPITAL_USAGE.import)
  return run(async inTransaction => {
    let refused = 0
    for (const path of files) {
      const isIn = await importOne(path, { inTransaction, isDry: values['dry-run'], language })
      if (!isIn) refused += 1
    }
    console.log(`${files.length} files, ${refused} of them not wholly in${values['dry-run'] ? '; nothing was written' : ''}`)
    return refused > 0 ? 1 : 0
  })
}

interface Way {
  readonly inTransaction: Source['inTransaction']
  readonly isDry: boolean
  readonly language: Language
}

/** @returns whether all of it is in */
async function importOne(path: string, { inTransaction, isDry, language }: Way): Promise<boolean> {
  const source: Source = { inTransaction, pieces: () => createReadStream(path, { highWaterMark: PIECE_BYTES }) }
  const tell = (finding: Finding, before = ''): void => console.log(`  ${before}${lineOf(language, finding)}`)
  try {
    const envelope = await lookThrough(source, undefined)
    const file = isDry ? undefined : await open(source, envelope.facilityCode ?? '', path)
    if (file?.finishedAt) {
      console.log(`${path}: read before, receipt ${file.id}; nothing new`)
      return true
    }
    const counts: Record<RecordOutcome, number> = { kept: 0, waiting: 0, refused: 0 }
    console.log(
      `${path}: ${envelope.recordCount} records of ${envelope.facilityCode ?? 'no facility'}${file ? `, receipt ${file.id}` : ''}`,
    )
    for (const warning of envelope.warnings) tell(warning)
    const onRecord = ({ no, outcome, findings }: RecordTold): void => {
      counts[outcome] += 1
      for (const finding of findings) tell(finding, `${no} ${outcome}: `)
      if (no % PROGRESS_EVERY === 0) console.log(`  ${no} of ${envelope.recordCount}`)
    }
    await importRecords(source, envelope, { fileId: file?.id, onRecord })
    if (file)
      await inTransaction(ctx => endFile(ctx, file.id, { state: 'done', recordCount: envelope.recordCount, findings: envelope.warnings }))
    console.log(`  ${RECORD_OUTCOMES.map(outcome => `${counts[outcome]} ${outcome}`).join(', ')}`)
    return counts.refused === 0
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    console.log(`${path}: refused, nothing of it was taken`)
    tell(error.finding)
    return false
  }
}

/** The receipt of the file, by what it holds. */
async function open(source: Source, facilityCode: string, path: string) {
  const hash = createHash('sha256')
  for await (const piece of source.pieces()) hash.update(piece)
  const sha256 = hash.digest()
  return source.inTransaction(ctx => bringFile(ctx, { facilityCode, sha256, byteCount: statSync(path).size }))
}

function lineOf(language: Language, finding: Finding): string {
  const place = placeOf(language, finding)
  return `${place ? `${place}: ` : ''}${wordsOf(language, finding)} [${finding.code}]`
}

/** The file, or the XML files of a folder by name; undefined when there is neither. */
function filesAt(path: string): readonly string[] | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) return [path]
  const inside = found?.isDirectory() ? readdirSync(path).filter(name => /\.xml$/iu.test(name)) : []
  return inside.length > 0 ? inside.toSorted().map(name => join(path, name)) : undefined
}

const AT_ONCE = 100

/** Tries what waits once more, as a job does each night. */
export const matchHospitalRecords = (run: InTransactions): Promise<number> =>
  run(async inTransaction => {
    let [after, found, tried]: [string | undefined, number, number] = [FIRST, 0, 0]
    while (after !== undefined) {
      const from: string = after
      const some = await inTransaction(ctx => matchWaiting(ctx, from, AT_ONCE))
      ;[after, found, tried] = [some.next, found + some.found, tried + some.tried]
    }
    console.log(`${tried} records waited, ${found} of them are in the book of their person now`)
    return 0
  })
const FIRST = '00000000-0000-0000-0000-000000000000'

/** Gives the program of a facility its key: the only time that it is shown. */
export async function issueHospitalKey(args: readonly string[], run: InTransaction): Promise<number> {
  const { facility, label } = parseArgs({ args: [...args], options: { facility: { type: 'string' }, label: { type: 'string' } } }).values
  if (!facility || !label || label.length > 80) return wrongly(HOSPITAL_USAGE.issue)
  return run(async ctx => {
    const issued = await issueKey(ctx, { facilityCode: facility, label })
    if (!issued) {
      console.error(`The directory has no facility ${facility}.`)
      return 1
    }
    console.log(
      `Key of ${facility} ${issued.facility}, shown this once:\n${issued.key}\nTo take it back: hospital keys revoke --id ${issued.id}`,
    )
    return 0
  })
}

export async function listHospitalKeys(args: readonly string[], run: InTransaction): Promise<number> {
  const { facility } = parseArgs({ args: [...args], options: { facility: { type: 'string' } } }).values
  return run(async ctx => {
    const keys = await listKeys(ctx.tx, facility)
    for (const { id, facilityCode, label, issuedAt, revokedAt, usedAt } of keys)
      console.log(
        `${id} ${facilityCode} "${label}", since ${dayOf(issuedAt)}, ${usedAt ? `last used ${dayOf(usedAt)}` : 'never used'}${revokedAt ? `, taken back ${dayOf(revokedAt)}` : ''}`,
      )
    console.log(`${keys.length} keys`)
    return 0
  })
}

export async function revokeHospitalKey(args: readonly string[], run: InTransaction): Promise<number> {
  const { id } = parseArgs({ args: [...args], options: { id: { type: 'string' } } }).values
  if (!id || !isUuid(id)) return wrongly(HOSPITAL_USAGE.revoke)
  return run(async ctx => {
    const isGone = await revokeKey(ctx, id)
    if (isGone) console.log('The key no longer opens anything.')
    else console.error('There is no such key that counts.')
    return isGone ? 0 : 1
  })
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

const wrongly = (usage: string): number => {
  console.error(`Usage: npx vssid ${usage}`)
  return 2
}
