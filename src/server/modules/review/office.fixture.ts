import { randomBytes } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { reviewDecision } from '#contract/review-decision.ts'
import { review } from '#contract/review.ts'
import { DEFAULT_POLICIES } from '#domain/kernel/policy.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { RiskMark } from '#domain/review/risk.ts'
import type { CaseKindName } from '#domain/review/transitions.ts'
import type { Actor, Ctx } from '#server/platform/context.ts'
import { implement, type HttpOptions } from '#server/platform/http/routes.ts'
import { buildServer } from '#server/platform/http/server.ts'
import { newId } from '#server/platform/ids.ts'
import { transact, type Guard } from '#server/platform/transact.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { TestDatabase } from '#test/support/database.ts'
import { disableStaff, hashToken, insertStaff, newToken, staffGuard } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { takeEffect } from './take-effect.ts'
import { openCaseFile, reviewRoutes, type CaseKind, type OpenedCaseFile } from './index.ts'

/** Agencies of the tests: a province's office, two offices below it, and one of another province. */
export const AGENCIES = { province: '079', local: '07911', sister: '07912', elsewhere: '02499' } as const

export interface TestOfficer {
  readonly actor: Actor & { kind: 'staff' }
  readonly fullName: string
  readonly cookie: string
}

export interface Office {
  readonly db: TestDatabase
  readonly kind: TestKind
  as<T>(actor: Actor, use: (ctx: Ctx) => Promise<T | Problem>): Promise<T>
  anOfficer(agencyCode?: string, fullName?: string): Promise<TestOfficer>
  aCaseFile(
    more?: Partial<{ kind: CaseKindName; agencyCode: string; applicantName: string; socialInsuranceNo: string }>,
    limit?: { readonly reviewWorkingDays: number },
  ): Promise<OpenedCaseFile>
  get(officer: TestOfficer, path: string): Promise<LightMyRequestResponse>
  post(officer: TestOfficer, path: string, body?: object): Promise<LightMyRequestResponse>
  /** The decision about a file can no longer be undone: it takes effect. */
  letPass(id: Uuid): Promise<Problem | undefined>
  /** The job as it runs now. */
  runEffect(id: Uuid): Promise<Problem | undefined>
  /** A member of staff leaves. */
  dismiss(officer: TestOfficer): Promise<void>
  audit(id: string): Promise<{ action: string; version: number | null; actor: string | null; reason: string | null }[]>
}

/** A capability that review knows nothing about; counts what was asked of it. */
interface TestKind extends CaseKind {
  readonly applied: string[]
  readonly told: string[]
  readonly applicants: Map<string, string>
  readonly relatives: Map<string, string>
  readonly marks: Map<string, readonly RiskMark[]>
  refuseWith: Problem | undefined
  prepared: number
}

/** An agency's office on a database of its own, with the real routes and guards. */
export async function anOffice(db: TestDatabase, undoSeconds = 0): Promise<Office> {
  await addAgencies(db)
  const kind = aKind()
  const app = await aServer(db, kind, undoSeconds)
  const as: Office['as'] = (actor, use) => transact(db.platform, { traceId: 'test', guard: async () => actor }, use)
  let people = 0
  return {
    db,
    kind,
    as,
    anOfficer: (agencyCode = AGENCIES.local, fullName = 'Phạm Thu Hà') => hire(db, as, agencyCode, fullName),
    aCaseFile: (more, limit = DEFAULT_POLICIES) =>
      as({ kind: 'applicant', registrationId: newId() }, ctx =>
        openCaseFile(
          ctx,
          {
            forChild: false,
            kind: 'registration',
            agencyCode: AGENCIES.local,
            applicantName: 'Nguyễn Thị Lan',
            socialInsuranceNo: `00${String(++people).padStart(8, '0')}`,
            contactIndex: Buffer.alloc(32, 7),
            ...more,
          },
          limit,
        ),
      ),
    get: (officer, path) => app.inject({ method: 'GET', url: `/api/v1/agency${path}`, headers: { cookie: officer.cookie } }),
    post: (officer, path, body) =>
      app.inject({
        method: 'POST',
        url: `/api/v1/agency${path}`,
        headers: { cookie: officer.cookie, 'x-requested-by': 'vssid', 'sec-fetch-site': 'same-origin' },
        ...(body && { payload: body }),
      }),
    letPass: async id => {
      await db.owner.query(`update review_decision set takes_effect_at = app_now() where case_file_id = $1`, [id])
      return takeEffect(use => as({ kind: 'system' }, use), { registration: kind, support: kind, feedback: kind }, id)
    },
    runEffect: id => takeEffect(use => as({ kind: 'system' }, use), { registration: kind, support: kind, feedback: kind }, id),
    dismiss: async ({ actor }) => {
      await as({ kind: 'system' }, async ctx => {
        const { rows } = await db.owner.query<{ login_name: string }>('select login_name from staff where id = $1', [actor.staffId])
        await disableStaff(ctx, rows[0]?.login_name ?? '')
      })
    },
    audit: async id =>
      (
        await db.owner.query(
          'select action, subject_version as version, actor_id as actor, reason from audit_entry where subject_id = $1 order by id',
          [id],
        )
      ).rows,
  }
}

async function addAgencies(db: TestDatabase): Promise<void> {
  for (const [code, parent] of [
    [AGENCIES.province, null],
    [AGENCIES.local, AGENCIES.province],
    [AGENCIES.sister, AGENCIES.province],
    [AGENCIES.elsewhere, null],
  ])
    await db.owner.query(
      `insert into directory_agency (code, parent_code, level, name, province_code, address, phone, opening_hours)
       values ($1, $2, $3, 'BHXH ' || $1, '79', 'Đường Thử', '0500000000', '07:30-16:30')
       on conflict (code) do update set parent_code = excluded.parent_code`,
      [code, parent, parent ? 'local' : 'province'],
    )
}

async function hire(db: TestDatabase, as: Office['as'], agencyCode: string, fullName: string): Promise<TestOfficer> {
  const [staffId, sessionId, token] = [newId(), newId(), newToken()]
  await as({ kind: 'system' }, async ctx => {
    const loginName = `cb-${randomBytes(5).toString('hex')}`
    await insertStaff(ctx.tx, {
      id: staffId,
      loginName,
      fullName,
      role: 'officer',
      agencyCode,
      passwordHash: 'none',
      passwordMustChange: false,
    })
    await recordAudit(ctx, { action: 'staff.hire', subjectKind: 'staff', subjectId: staffId, subjectVersion: 1 })
  })
  await db.owner.query(
    `insert into staff_session (id, staff_id, token_hash, device_label, created_at, seen_at, expires_at, proven_at, factor)
     values ($1, $2, $3, 'test', app_now(), app_now(), app_now() + interval '8 hours', app_now(), 'passkey')`,
    [sessionId, staffId, hashToken(token)],
  )
  return { actor: { kind: 'staff', staffId, role: 'officer', agencyCode, sessionId }, fullName, cookie: `a=${token}` }
}

async function aServer(db: TestDatabase, kind: CaseKind, undoSeconds: number): Promise<FastifyInstance> {
  const app = await buildServer({ logLevel: 'silent', https: false, trustedProxy: undefined })
  const officer: HttpOptions['guards']['officer'] = call =>
    staffGuard(call.cookie('staff'), { roles: ['officer', 'administrator'] }, () => undefined)
  const nobody = (): Guard => async () => ({ kind: 'guest' })
  const guards = {
    guest: nobody,
    applicant: nobody,
    setup: nobody,
    proving: nobody,
    participant: nobody,
    guardian: nobody,
    entering: officer,
    staff: officer,
    officer,
    administrator: officer,
    coordinator: nobody,
    facility: nobody,
  }
  implement(app, {
    platform: db.platform,
    guards,
    secureCookies: false,
    rateFactor: 1000,
    onceSecret: Buffer.alloc(32),
    proofOfWork: { spend: async () => undefined },
  })({ ...review, ...reviewDecision }, reviewRoutes({ kinds: { registration: kind, support: kind, feedback: kind }, undoSeconds }))
  return app
}

function aKind(): TestKind {
  const kind: TestKind = {
    applied: [],
    told: [],
    applicants: new Map(),
    relatives: new Map(),
    marks: new Map(),
    refuseWith: undefined,
    prepared: 0,
    content: async () => ({
      comparison: [{ item: 'address', declared: 'Phường Bến Nghé', registry: 'Phường Đa Kao', result: 'differs', name: null }],
      population: null,
      scanned: [],
      birthDate: '1986-05-14',
      photos: [{ id: PHOTO, kind: 'portrait', width: 600, height: 800, at: new Date('2026-11-17T01:00:00Z') }],
      contact: { channel: 'sms', masked: '05•• ••• 123', language: 'vi' },
      signedForm: { isNeeded: false, on: null },
      filedUnder: null,
      campaign: null,
      child: null,
    }),
    countDifferences: async (_ctx, ids) => new Map(ids.map(id => [id, 1])),
    photo: async (_ctx, _file, id) => (id === PHOTO ? { open: async () => new Uint8Array([0xff, 0xd8]) } : undefined),
    form: async () => async () => new TextEncoder().encode('%PDF'),
    prepareApproval: async () => {
      kind.prepared += 1
      return {
        apply: async (_ctx, file) => {
          if (!kind.refuseWith) kind.applied.push(file.id)
          return kind.refuseWith
        },
      }
    },
    approvalRefusal: async () => undefined,
    receiveSignedForm: async () => undefined,
    endGuardianAccess: async () => undefined,
    kinship: async (_ctx, file, staffId) =>
      kind.applicants.get(file.id) === staffId ? 'self' : kind.relatives.get(file.id) === staffId ? 'relative' : undefined,
    riskMarks: async (_ctx, file) => kind.marks.get(file.id) ?? [],
    refuseCorrections: async () => undefined,
    returned: async (_ctx, file, words) =>
      void kind.told.push(`returned ${file.no} ${words.corrections.map(({ item, reason }) => `${item}:${reason}`).join()} ${words.note}`),
    rejected: async (_ctx, file, words) => void kind.told.push(`rejected ${file.no} ${words.reasons.join()} ${words.note}`),
    overdue: async (_ctx, file, { expectedAt }) => void kind.told.push(`overdue ${file.no} ${expectedAt.toISOString()}`),
    reminded: async (_ctx, file, { until }) => void kind.told.push(`reminded ${file.no} ${until.toISOString()}`),
    lapsed: async (_ctx, file) => void kind.told.push(`lapsed ${file.no}`),
    settled: async (_ctx, file, { way, contact }) => void kind.told.push(`settled ${file.no} ${way} ${contact.to}`),
    answered: async (_ctx, file, { note, settled }) => {
      kind.told.push(`answered ${file.no} ${settled ? settled.file.no : note}`)
      return { channel: 'sms', to: '0500000777' }
    },
  }
  return kind
}

export const PHOTO = '00000000-0000-7000-8000-0000000000f0' as Uuid

/** A refusal as a person gets it. */
export function expectProblem(answer: { statusCode: number; json: () => unknown }, status: number, code: string): void {
  expect([answer.statusCode, answer.json()]).toEqual([status, expect.objectContaining({ code })])
}
