import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Pool } from 'pg'
import { ADMIN_USAGE, createAdmin } from './admin-command.ts'
import { adoptRestored, AUDIT_USAGE, verifyAudit } from './audit-commands.ts'
import { CODES_USAGE, loadCodes } from './code-commands.ts'
import { FEED_USAGE, importCommand, listImports, showColumns, takeBackImport, type OnDatabase } from './feed-commands.ts'
import { checkInvariants } from './invariants/index.ts'
import { disableStaff, insertStaff, openPasswords } from './modules/accounts/index.ts'
import { readRoots, recordAudit } from './modules/audit/index.ts'
import { findAgency } from './modules/directory/index.ts'
import { Problem } from '#domain/kernel/problem.ts'
import { problem as refusals } from '#texts/en/problem.ts'
import { isPlainDate } from '#domain/kernel/date.ts'
import { listHolidays, releaseFilesOf, setHoliday } from './modules/review/index.ts'
import { readConfig, type Config } from './platform/config.ts'
import { openDatabase } from './platform/database/open.ts'
import { handleOf } from './platform/database/query.ts'
import { KEYS_USAGE, listKeys, retireKeyFile, rotateKeys } from './key-commands.ts'
import { forgetDemo, openSecrets } from './platform/deployment.ts'
import { openFileStore } from './platform/files.ts'
import { FolderTaken, lockFolder } from './platform/folder-lock.ts'
import { listFailedJobs } from './platform/jobs.ts'
import { POLICY_USAGE, setPolicy, showPolicies, takeBackPolicy, type InTransaction } from './policy-commands.ts'
import { asSystem, transact } from './platform/transact.ts'
import { openVault } from './platform/vault.ts'

/** One command of `npx vssid`. @returns the exit code: 0 done, 1 something is wrong, 2 asked wrongly */
interface Command {
  readonly usage: string
  readonly does: string
  run(args: readonly string[]): Promise<number>
}

const COMMANDS: Readonly<Record<string, Command>> = {
  migrate: { usage: 'migrate', does: 'bring the database up to date and end', run: () => withOwner(async () => 0) },
  invariants: { usage: 'invariants', does: 'check what must always be true of the data', run: () => withOwner(showInvariants) },
  'audit verify': {
    usage: AUDIT_USAGE.verify,
    does: 'compute the chain of the audit trail anew and name each entry that was changed, deleted, inserted or moved',
    run: args => withOwner((pool, config) => verifyAudit(args, pool, config)),
  },
  'audit adopt': {
    usage: AUDIT_USAGE.adopt,
    does: 'after a restore to another database server: seal what came with the dump, and go on here',
    run: args => withOwner((pool, config) => adoptRestored(args, pool, config)),
  },
  'keys list': {
    usage: KEYS_USAGE.list,
    does: 'show the versions of the keys, and how much still needs each',
    run: () => withOwner(listKeys),
  },
  'keys rotate': {
    usage: KEYS_USAGE.rotate,
    does: 'bring a new key-encryption key (or pepper) and wrap every data key by it, while the product runs',
    run: args => withOwner((pool, config) => rotateKeys(args, pool, config)),
  },
  'keys retire': {
    usage: KEYS_USAGE.retire,
    does: 'put a version aside that nothing in the database needs any more',
    run: args => withOwner((pool, config) => retireKeyFile(args, pool, config)),
  },
  'jobs failed': { usage: 'jobs failed', does: 'list the jobs that nobody tries again', run: () => withOwner(showFailedJobs) },
  'admin create': {
    usage: ADMIN_USAGE,
    does: 'invite the administrator who runs the deployment; prints a link that works once. Refused when there is one, unless you say why',
    run: args => createAdmin(args, asTheSystem, readConfig(process.env).consoleUrl.origin),
  },
  'staff add': {
    usage: 'staff add --login <name> --name "<full name>" --agency <code> [--role officer|administrator] [--nationwide]',
    does: 'create a member of staff; prints a first password. --nationwide: an administrator who may set policies of the nation',
    run: addStaff,
  },
  'staff disable': {
    usage: 'staff disable --login <name>',
    does: 'close the door to a member of staff who has left; ends the sessions',
    run: leaveStaff,
  },
  'policy list': {
    usage: POLICY_USAGE.list,
    does: 'list the policies of a scope: value, source, planned changes',
    run: args => showPolicies(args, asTheSystem),
  },
  'policy set': {
    usage: POLICY_USAGE.set,
    does: 'change a policy from a day on (today); "wider" gives it back to the wider scope',
    run: args => setPolicy(args, asTheSystem),
  },
  'policy take-back': {
    usage: POLICY_USAGE.takeBack,
    does: 'take a change back: what counted before it counts again',
    run: args => takeBackPolicy(args, asTheSystem),
  },
  'holidays list': {
    usage: 'holidays list [<year>]',
    does: 'show the days on which agencies rest, or work on a weekend',
    run: args => withOwner(pool => showHolidays(pool, args)),
  },
  'holidays rest': {
    usage: 'holidays rest <YYYY-MM-DD> "<name>"',
    does: 'a day on which agencies rest; due dates of what is sent from then on leave it out',
    run: args => sayHoliday(args, false),
  },
  'holidays work': {
    usage: 'holidays work <YYYY-MM-DD> "<name>"',
    does: 'a day on which agencies work: a Saturday in exchange, or no holiday after all',
    run: args => sayHoliday(args, true),
  },
  'codes load': {
    usage: CODES_USAGE,
    does: 'load names of codes, ICD-10 or lists of the hospitals; one wrong line and nothing is loaded',
    run: args => loadCodes(args, asTheSystem),
  },
  'import list': {
    usage: FEED_USAGE.list,
    does: 'show what was imported, the newest first, with the numbers of the batches',
    run: () => listImports(asTheSystem),
  },
  'import take-back': {
    usage: FEED_USAGE.takeBack,
    does: 'make everything as it was before a batch; refused when later ones build on it',
    run: args => takeBackImport(args, onDatabase),
  },
  'import columns': {
    usage: FEED_USAGE.columns,
    does: 'say which columns a file of a kind has, and write an empty one',
    run: showColumns,
  },
  import: {
    usage: FEED_USAGE.import,
    does: 'check a file (CSV or Excel, any size), say what it would do, and write all of it or nothing',
    run: args => importCommand(args, asTheSystem, onDatabase),
  },
  'demo reset': { usage: 'demo reset', does: 'forget all demo data; the next start begins anew', run: resetDemo },
}

const help = (): string =>
  [
    'Usage: npx vssid <command>',
    '',
    ...Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`),
    '',
    'Settings come from the environment, as for npm start.',
  ].join('\n')

async function main(): Promise<number> {
  const words = process.argv.slice(2)
  const name = Object.keys(COMMANDS).find(command => words.join(' ').startsWith(command))
  const command = name === undefined ? undefined : COMMANDS[name]
  if (!command || name === undefined || words.includes('--help')) {
    console.log(command && words.includes('--help') ? `Usage: npx vssid ${command.usage}\n\n${command.does}` : help())
    return words.length === 0 || words.includes('--help') ? 0 : 2
  }
  return command.run(words.slice(name.split(' ').length))
}

/** Works on the database of the deployment: the running product's when it runs, else opened for the command. */
async function withOwner(work: (pool: Pool, config: Config) => Promise<number>): Promise<number> {
  const config = readConfig(process.env)
  const secrets = openSecrets(config.dataFolder)
  const running = runningServer(config, secrets.databaseOwner)
  const database = running ? undefined : await openHere(config)
  // As the program's own role: an owner without bypassrls would see no rows of people, and find everything in order.
  const pool = new Pool({ connectionString: running ?? database?.ownerUrl, max: 2, options: '-c role=vssid_api' })
  // An idle connection may hear of the server's end before it is closed itself.
  pool.on('error', () => undefined)
  try {
    return await work(pool, config)
  } finally {
    await pool.end()
    await database?.close()
  }
}

async function openHere(config: Config) {
  const unlock = config.databaseUrl ? () => undefined : lockFolder(config.dataFolder)
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataFolder: config.dataFolder,
    secrets: openSecrets(config.dataFolder),
  })
  return { ownerUrl: database.ownerUrl, close: () => database.close().finally(unlock) }
}

/** Address of the embedded database that the running product has open; undefined when none runs. */
function runningServer(config: Config, password: string): string | undefined {
  if (config.databaseUrl) return undefined
  try {
    lockFolder(config.dataFolder)()
    return undefined
  } catch (error) {
    if (!(error instanceof FolderTaken)) throw error
    const port = readFileSync(join(config.dataFolder, 'postgres', 'postmaster.pid'), 'utf8')
      .split('\n')[3]
      ?.trim()
    return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port ?? ''}/vssid`
  }
}

/** One transaction of the system on the deployment's database. */
const asTheSystem: InTransaction = work =>
  withOwner((pool, config) =>
    transact({ pool, vault: openVault(openSecrets(config.dataFolder)) }, { traceId: 'cli', guard: asSystem }, work),
  )

/** The deployment's database with connections of their own: for what works for minutes. */
const onDatabase: OnDatabase = work =>
  withOwner((pool, config) => work({ platform: { pool, vault: openVault(openSecrets(config.dataFolder)) }, connect: () => pool.connect() }))

async function showInvariants(pool: Pool, config: Config): Promise<number> {
  const secrets = openSecrets(config.dataFolder)
  const results = await checkInvariants(handleOf(pool), {
    vault: openVault(secrets),
    files: openFileStore(join(config.dataFolder, 'files')),
    roots: readRoots(config.auditRoots, secrets.auditKey),
  })
  for (const { id, says, broken } of results) console.log(`${broken ? '✗' : '✓'} ${id} ${says}${broken ? `: ${broken} broken` : ''}`)
  return results.some(({ broken }) => broken) ? 1 : 0
}

async function leaveStaff(args: readonly string[]): Promise<number> {
  const { login } = parseArgs({ args: [...args], options: { login: { type: 'string' } } }).values
  if (!login) {
    console.error(`Usage: npx vssid ${COMMANDS['staff disable']?.usage ?? ''}`)
    return 2
  }
  return withOwner(async (pool, config) => {
    const platform = { pool, vault: openVault(openSecrets(config.dataFolder)) }
    const left = await transact(platform, { traceId: 'cli', guard: asSystem }, async ctx => {
      const staff = await disableStaff(ctx, login)
      return staff && { ...staff, released: await releaseFilesOf(ctx, staff.id) }
    })
    if (left)
      console.log(`${left.fullName} can no longer sign in; open sessions have ended, ${left.released} case files are back in the queue.`)
    else console.error(`Nobody has the sign-in name "${login}".`)
    return left ? 0 : 1
  })
}

async function showFailedJobs(pool: Pool): Promise<number> {
  const jobs = await listFailedJobs(handleOf(pool))
  for (const { id, task, attempts, problem, createdAt } of jobs)
    console.log(`${id} ${task}, ${attempts} attempts, since ${createdAt.toISOString()}: ${problem}`)
  console.log(jobs.length ? `${jobs.length} failed` : 'none has failed')
  return jobs.length ? 1 : 0
}

async function showHolidays(pool: Pool, [year = String(new Date().getFullYear())]: readonly string[]): Promise<number> {
  const days = await listHolidays(handleOf(pool), Number(year))
  for (const { day, works, name, source } of days) console.log(`${day} ${works ? 'works' : 'rests'} ${name} (${source})`)
  console.log(`${days.length} days in ${year}`)
  return 0
}

/** What an operator says about a day stands above the list that comes with the program. */
async function sayHoliday(args: readonly string[], works: boolean): Promise<number> {
  const [day, name] = args
  if (!day || !isPlainDate(day) || !name) {
    console.error(`Usage: npx vssid ${COMMANDS[works ? 'holidays work' : 'holidays rest']?.usage ?? ''}`)
    return 2
  }
  return withOwner(async (pool, config) => {
    const platform = { pool, vault: openVault(openSecrets(config.dataFolder)) }
    await transact(platform, { traceId: 'cli', guard: asSystem }, async ctx => {
      await setHoliday(ctx.tx, { day, name, works })
      await recordAudit(ctx, {
        action: works ? 'review.holiday_work' : 'review.holiday_rest',
        subjectKind: 'review_holiday',
        subjectId: ctx.newId(),
        reason: day,
      })
    })
    console.log(`${day}: agencies ${works ? 'work' : 'rest'}. Dossiers that are under way keep their day.`)
    return 0
  })
}

async function addStaff(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      login: { type: 'string' },
      name: { type: 'string' },
      agency: { type: 'string' },
      role: { type: 'string', default: 'officer' },
      nationwide: { type: 'boolean', default: false },
    },
  })
  const { login, name, agency, role, nationwide } = values
  if (!login || !name || !agency || (role !== 'administrator' && (role !== 'officer' || nationwide))) {
    console.error(`Usage: npx vssid ${COMMANDS['staff add']?.usage ?? ''}`)
    return 2
  }
  return withOwner(async (pool, config) => {
    const secrets = openSecrets(config.dataFolder)
    const password = randomBytes(12).toString('base64url')
    const passwordHash = await openPasswords(secrets.passwordPepper).hash(password)
    return transact({ pool, vault: openVault(secrets) }, { traceId: 'cli', guard: asSystem }, async ctx => {
      if (!(await findAgency(ctx.tx, agency))) {
        console.error(`There is no agency ${agency}.`)
        return 1
      }
      const id = ctx.newId()
      await insertStaff(ctx.tx, {
        id,
        loginName: login.toLowerCase(),
        fullName: name,
        role,
        nationwide,
        agencyCode: agency,
        passwordHash,
        createdAt: ctx.now,
      })
      await recordAudit(ctx, { action: 'staff.add', subjectKind: 'staff', subjectId: id, subjectVersion: 1, agencyCode: agency })
      console.log(`${name} may sign in at /agency as "${login.toLowerCase()}" with the password ${password}, and is asked for another one`)
      return 0
    })
  })
}

/** Removes what a demo has put into its data folder; refuses anywhere else. */
async function resetDemo(): Promise<number> {
  const config = readConfig(process.env)
  if (!config.demo || config.databaseUrl) {
    console.error('Only the embedded database of demo mode is reset.')
    return 1
  }
  forgetDemo(config.dataFolder, lockFolder)
  console.log('The demo data is gone. The next start begins anew.')
  return 0
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Problem ? refusals[`problem.${error.code}`] : error instanceof Error ? error.message : error)
  return 1
})
