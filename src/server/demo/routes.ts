import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { Problem } from '#domain/kernel/problem.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { handleOf, q, type Tx } from '#server/platform/database/query.ts'
import type { Platform } from '#server/platform/transact.ts'
import { demoCode } from '#seed/people/demo-code.ts'
import { buildDemo } from '#seed/people/index.ts'
import { DEMO_UNIT, UNIT_STORY } from '#seed/people/students.ts'
import type { PopulationRegister, PushService } from '../demo-gateway/index.ts'
import { listInbox } from './inbox.ts'
import { newsPage } from './news.ts'
import { html, page, sameSite, SCRIPT, send, STYLE, table } from './page.ts'
import { populationPage } from './population.ts'
import { pushDevices } from './push-devices.ts'

/** Pages for demo mode only: every message that went out, the demo people, the clock, the jobs. Registered only when demo mode is on. */
export async function demoRoutes(
  app: FastifyInstance,
  platform: Platform,
  { register, pushService }: { readonly register: PopulationRegister | undefined; readonly pushService: PushService | undefined },
): Promise<void> {
  const tx = handleOf(platform.pool)
  app.get('/dev/style.css', (_, reply) => reply.type('text/css').send(STYLE))
  app.get('/dev/script.js', (_, reply) => reply.type('text/javascript').send(SCRIPT))
  app.get('/dev', (_, reply) => reply.redirect('/dev/people'))
  app.get('/dev/inbox', async (request, reply) => send(reply, page('Inbox', inboxTable(await inboxOf(tx, request)))))
  app.get('/dev/inbox.json', async (request, reply) => reply.header('cache-control', 'no-store').send(await inboxOf(tx, request)))
  app.get('/dev/people', async (_, reply) => send(reply, page('Demo people', peopleTables(await now(tx)))))
  newsPage(app, platform)
  if (register) populationPage(app, register)
  if (pushService) pushDevices(app, pushService)
  app.get('/dev/clock', async (_, reply) => send(reply, page('Clock', await clockBody(tx))))
  app.post('/dev/clock', async (request, reply) => {
    sameSite(request)
    await move(tx, request.body)
    return reply.status(204).send()
  })
  app.get('/dev/jobs', async (_, reply) => send(reply, page('Jobs', await jobsTable(tx))))
  app.post('/dev/jobs/run', async (request, reply) => {
    sameSite(request)
    await tx.run({
      text: 'select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs), run_at := now())',
      values: [],
    })
    return reply.status(204).send()
  })
}

function inboxOf(tx: Tx, request: FastifyRequest) {
  const to = request.query && typeof request.query === 'object' && 'to' in request.query ? String(request.query.to) : undefined
  return listInbox(tx, to)
}

const inboxTable = (rows: Awaited<ReturnType<typeof listInbox>>) =>
  rows.length
    ? table(
        ['At', 'Channel', 'To', 'Message'],
        rows.map(row => [
          timeInVietnam(row.receivedAt),
          row.channel,
          row.recipient,
          html`${row.subject ? html`<b>${row.subject}</b>` : ''}
            <pre>${row.body}</pre>`,
        ]),
      )
    : html`<p>No message yet. What the product sends by SMS, email and web push arrives here.</p>`

const timeInVietnam = (at: Date): string => at.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })

const now = async (tx: Tx): Promise<Date> => (await tx.one(q.selectNoFrom(sql<Date>`app_now()`.as('now')))).now

function peopleTables(at: Date) {
  const { stories, staff } = buildDemo(dayInVietnam(new Date()))
  return html`<p>Everybody here is invented.</p>
    <h2>Citizens</h2>
    ${table(
      ['Name', 'Mã số BHXH', 'Password', 'Identity number', 'Phone', 'Story'],
      stories.map(story => [
        story.fullName,
        html`<code>${story.socialInsuranceNo}</code>`,
        story.password ?? 'no account yet: register',
        html`<code>${story.personalId}</code>`,
        story.phone,
        story.story.en,
      ]),
    )}
    <h2>Staff (at /agency; coordinators of units at /unit)</h2>
    <p data-reload-in="${secondsLeft(at)}">
      Second step for all of them: the code <code>${demoCode(at)}</code>. It changes every half minute and works once for a person; the next
      one, <code>${demoCode(new Date(at.getTime() + CODE_MS))}</code>, is taken too.
    </p>
    ${table(
      ['Name', 'Sign-in name', 'Password', 'Agency or unit', 'Role'],
      staff.map(member => [
        member.fullName,
        html`<code>${member.loginName}</code>`,
        member.password,
        member.unitCode ?? member.agencyCode,
        member.role,
      ]),
    )}
    <h2>The unit of huy (${DEMO_UNIT})</h2>
    <p>${UNIT_STORY.en}</p>`
}

const CODE_MS = 30_000
const secondsLeft = (at: Date): number => Math.ceil((CODE_MS - (at.getTime() % CODE_MS)) / 1000)

async function clockBody(tx: Tx) {
  const at = await now(tx)
  const steps = ['1 minute', '5 minutes', '1 hour', '1 day', '3 days', '30 days', '-1 day']
  return html`<p>The product thinks it is <b>${timeInVietnam(at)}</b>.</p>
    <p>
      ${steps.map(step => html`<button data-post="/dev/clock" data-body='{"by":"${step}"}'>${step.startsWith('-') ? step : `+${step}`}</button> `)}
    </p>
    <p><button data-post="/dev/clock" data-body="{}">Back to now</button></p>`
}

/** Body {by: "3 days"} travels on; {} goes back to the real time. */
async function move(tx: Tx, body: unknown): Promise<void> {
  const by = body && typeof body === 'object' && 'by' in body ? String(body.by) : undefined
  if (by === undefined) return void (await tx.run(q.deleteFrom('platformClock')))
  if (!/^-?\d{1,4} (?:second|minute|hour|day)s?$/u.test(by)) throw new Problem('REQUEST_MALFORMED')
  await tx.run({
    text: `insert into platform_clock (offset_by) values ($1::interval) on conflict (only_row) do update set offset_by = platform_clock.offset_by + excluded.offset_by`,
    values: [by],
  })
}

async function jobsTable(tx: Tx) {
  const jobs = await tx.all<{
    id: string
    taskIdentifier: string
    attempts: number
    maxAttempts: number
    runAt: Date
    lastError: string | null
  }>({
    text: 'select id::text, task_identifier, attempts, max_attempts, run_at, last_error from graphile_worker.jobs order by run_at limit 200',
    values: [],
  })
  return html`<p>${jobs.length} jobs wait. <button data-post="/dev/jobs/run">Run all now</button></p>
    ${table(
      ['Job', 'Task', 'Attempts', 'Runs at', 'Last error'],
      jobs.map(job => [job.id, job.taskIdentifier, `${job.attempts} of ${job.maxAttempts}`, timeInVietnam(job.runAt), job.lastError ?? '']),
    )}`
}
