import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Problem } from '#domain/kernel/problem.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import {
  CASE_ACTIONS,
  CASE_KINDS,
  CASE_STATES,
  TRANSITIONS,
  type CaseAction,
  type CaseKindName,
  type CaseState,
} from '#domain/review/transitions.ts'
import { DEFAULT_POLICIES } from '#domain/kernel/policy.ts'
import { newId } from '#server/platform/ids.ts'
import { aDatabase } from '#test/support/database.ts'
import {
  caseTrack,
  findCaseFileByNo,
  findLiveCaseFile,
  openCaseFile,
  reopenCaseFile,
  resubmitCaseFile,
  withdrawCaseFile,
  type OpenedCaseFile,
  releaseFilesOf,
} from './index.ts'
import { AGENCIES, anOffice, expectProblem, PHOTO, type Office, type TestOfficer } from './office.fixture.ts'

const office: Office = await anOffice(await aDatabase())
const lead = await office.anOfficer(AGENCIES.province, 'Trần Thị Nga')
const applicant = () => ({ kind: 'applicant', registrationId: newId() }) as const
const correction = { agencyCode: AGENCIES.local, applicantName: 'Nguyễn Thị Lan', contactIndex: Buffer.alloc(32, 7) }
const approval = (version: number) => ({ version, checklist: [...CHECKLIST] })

let officer: TestOfficer
let colleague: TestOfficer
beforeEach(async () => {
  officer = await office.anOfficer()
  colleague = await office.anOfficer(AGENCIES.local, 'Trần Quang Đạt')
  office.kind.refuseWith = undefined
})

const taken = async (file: OpenedCaseFile, by = officer) => {
  expect((await office.post(by, `/case-files/${file.id}/take`, { version: 1 })).statusCode).toBe(200)
  return file
}

describe('opening a dossier', () => {
  test('numbers are sequence/year/agency, without a gap, when forty dossiers arrive at once and some of them fail', async () => {
    const tries = Array.from({ length: 40 }, (_, i) =>
      office.as(applicant(), async ctx => {
        const declared = {
          kind: 'registration' as const,
          agencyCode: AGENCIES.sister,
          socialInsuranceNo: `0099${String(i).padStart(6, '0')}`,
          applicantName: 'Lý Thị Mai',
          forChild: false,
          contactIndex: Buffer.alloc(32),
        }
        const file = await openCaseFile(ctx, declared, DEFAULT_POLICIES)
        if (i % 4 === 0) throw new Problem('BUSY')
        return file.no
      }),
    )
    const numbers = (await Promise.allSettled(tries)).flatMap(one => (one.status === 'fulfilled' ? [one.value] : [])).toSorted()
    const year = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear()
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, i) => `${String(i + 1).padStart(5, '0')}/${year}/07912`))
  })

  test('a second live dossier for one number is refused by the database; after the withdrawal a new one is welcome', async () => {
    const socialInsuranceNo = '0088000001'
    const file = await office.aCaseFile({ socialInsuranceNo })
    await expect(office.aCaseFile({ socialInsuranceNo })).rejects.toMatchObject({ constraint: 'review_case_file_live' })
    await office.as(applicant(), ctx => withdrawCaseFile(ctx, file.id))
    expect((await office.aCaseFile({ socialInsuranceNo })).no).not.toBe(file.no)
    expect((await office.audit(file.id)).map(row => [row.action, row.version])).toEqual([
      ['review.submit', 1],
      ['review.withdraw', 2],
    ])
  })

  test('holidays of the calendar move the due day', async () => {
    const before = await office.aCaseFile()
    const rest = Array.from({ length: 9 }, (_, i) => new Date(Date.now() + i * 86_400_000).toISOString().slice(0, 10))
    for (const day of rest) await office.db.owner.query(`insert into review_holiday values ($1, 'Nghỉ')`, [day])
    const after = await office.aCaseFile()
    await office.db.owner.query('delete from review_holiday')
    expect(after.dueAt.getTime() - before.dueAt.getTime()).toBeGreaterThan(5 * 86_400_000)
    expect(after.dueAt.toISOString()).toMatch(/T10:00:00/u)
  })

  test('where the policy gives forty working days, a rest in the seventh week moves the day too', async () => {
    const { owner } = office.db
    const limit = { reviewWorkingDays: 40 }
    const before = await office.aCaseFile({}, limit)
    await owner.query(`insert into review_holiday select current_date + n, 'Nghỉ' from generate_series(42, 48) n`)
    const after = await office.aCaseFile({}, limit)
    await owner.query('delete from review_holiday')
    expect(after.dueAt.getTime() - before.dueAt.getTime()).toBe(7 * 86_400_000)
  })
})

describe('two officers and one dossier', () => {
  test('of two who take it at the same moment exactly one has it, in twenty rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const file = await office.aCaseFile()
      const answers = await Promise.all([officer, colleague].map(one => office.post(one, `/case-files/${file.id}/take`, { version: 1 })))
      expect(answers.map(answer => answer.statusCode).toSorted()).toEqual([200, 409])
    }
  })

  test('of an approval and a return sent at the same moment exactly one decides, in twenty rounds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const file = await taken(await office.aCaseFile())
      const answers = await Promise.all([
        office.post(officer, `/case-files/${file.id}/approve`, approval(2)),
        office.post(officer, `/case-files/${file.id}/return`, {
          version: 2,
          corrections: [{ item: 'fullName', reason: 'data_wrong' }],
          note: '',
        }),
      ])
      expect(answers.map(answer => answer.statusCode).toSorted()).toEqual([200, 409])
      const approved = answers[0]?.statusCode === 200
      expect(office.kind.applied.includes(file.id)).toBe(approved)
      expect((await office.audit(file.id)).filter(row => row.version === 4)).toHaveLength(1)
    }
  })

  test('the colleague reads whose it is and can do nothing with it', async () => {
    const file = await taken(await office.aCaseFile())
    const seen = (await office.post(colleague, `/case-files/${file.id}/reason`, { reason: 'for_colleague' })).json()
    expect(seen).toMatchObject({ assignedTo: { fullName: 'Phạm Thu Hà', isMe: false }, actions: [] })
    for (const [action, body] of [
      ['take', { version: 2 }],
      ['release', { version: 2 }],
      ['approve', approval(2)],
      ['return', { version: 2, corrections: [{ item: 'fullName', reason: 'data_wrong' }], note: '' }],
      ['reject', { version: 2, reasons: ['paper_forged'], note: '' }],
    ] as const) {
      const answer = await office.post(colleague, `/case-files/${file.id}/${action}`, body)
      expectProblem(answer, 409, 'CASE_FILE_OF_COLLEAGUE')
      expect(answer.json()).toMatchObject({ values: { name: 'Phạm Thu Hà' } })
    }
  })

  test('who asks for the next dossier gets one that nobody has: ten ask at once, ten get different ones', async () => {
    const province = await office.anOfficer(AGENCIES.elsewhere)
    const files = await Promise.all(Array.from({ length: 10 }, () => office.aCaseFile({ agencyCode: AGENCIES.elsewhere })))
    const answers = await Promise.all(Array.from({ length: 12 }, () => office.post(province, '/case-files/take-next')))
    const got = answers.map(answer => answer.json<{ id: string } | null>()?.id)
    expect(got.filter(Boolean).toSorted()).toEqual(files.map(file => file.id as string).toSorted())
    expect(got.filter(id => id === undefined)).toHaveLength(2)
  })

  test('what was decided from an old screen is refused', async () => {
    const file = await taken(await office.aCaseFile())
    expectProblem(await office.post(officer, `/case-files/${file.id}/approve`, approval(1)), 409, 'CASE_FILE_CHANGED')
  })
})

describe('whose dossiers an officer sees', () => {
  test('those of another agency are not there, whatever is tried', async () => {
    const file = await office.aCaseFile()
    for (const stranger of [await office.anOfficer(AGENCIES.sister), await office.anOfficer(AGENCIES.elsewhere)]) {
      for (const path of [`/case-files/${file.id}`, `/case-files/${file.id}/photos/${PHOTO}`, `/case-files/${file.id}/form`])
        expectProblem(await office.get(stranger, path), 404, 'CASE_FILE_NOT_FOUND')
      expectProblem(await office.post(stranger, `/case-files/${file.id}/take`, { version: 1 }), 404, 'CASE_FILE_NOT_FOUND')
      expectProblem(await office.post(stranger, `/case-files/${file.id}/approve`, approval(1)), 404, 'CASE_FILE_NOT_FOUND')
      const found = (await office.post(stranger, '/case-files/search', { q: file.no })).json()
      expect(found).toMatchObject({ items: [] })
    }
    expect((await office.audit(file.id)).map(row => row.action)).toEqual(['review.submit'])
  })

  test("the province's office sees and decides those of the offices below", async () => {
    const province = await office.anOfficer(AGENCIES.province)
    const file = await taken(await office.aCaseFile(), province)
    expect((await office.get(province, `/case-files/${file.id}`)).json()).toMatchObject({
      state: 'in_review',
      agency: { code: AGENCIES.local },
    })
    expect((await office.post(province, `/case-files/${file.id}/approve`, approval(2))).statusCode).toBe(200)
  })

  test('the office below does not see those of the province', async () => {
    const file = await office.aCaseFile({ agencyCode: AGENCIES.province })
    expectProblem(await office.get(officer, `/case-files/${file.id}`), 404, 'CASE_FILE_NOT_FOUND')
  })

  test('nobody without a session', async () => {
    expectProblem(await office.post({ ...officer, cookie: 'a=nonsense' }, '/case-files/search', {}), 401, 'SIGN_IN_REQUIRED')
  })
})

test('what an officer holds who has left goes back into the queue, and a colleague can take it', async () => {
  const [leaver, successor] = [await office.anOfficer(), await office.anOfficer()]
  const [held, others] = [await office.aCaseFile(), await office.aCaseFile()]
  await office.post(leaver, `/case-files/${held.id}/take`, { version: 1 })
  await office.post(successor, `/case-files/${others.id}/take`, { version: 1 })
  expect(await office.as({ kind: 'system' }, ctx => releaseFilesOf(ctx, leaver.actor.staffId))).toBe(1)
  expect(await office.audit(held.id)).toContainEqual({ action: 'review.release', version: 3, actor: null, reason: null })
  expect((await office.post(successor, `/case-files/${held.id}/take`, { version: 3 })).statusCode).toBe(200)
  expect((await office.post(successor, `/case-files/${others.id}/release`, { version: 2 })).statusCode).toBe(200)
})

describe('deciding', () => {
  test('an approval is the decision, its trace and what follows, or nothing at all', async () => {
    const file = await taken(await office.aCaseFile())
    office.kind.refuseWith = new Problem('REGISTRATION_MISMATCH')
    expectProblem(await office.post(officer, `/case-files/${file.id}/approve`, approval(2)), 409, 'REGISTRATION_MISMATCH')
    expect((await office.get(officer, `/case-files/${file.id}`)).json()).toMatchObject({
      state: 'in_review',
      version: 2,
      assignedTo: { isMe: true },
    })

    office.kind.refuseWith = undefined
    const decided = await office.post(officer, `/case-files/${file.id}/approve`, approval(2))
    expect(decided.json()).toMatchObject({ state: 'approved', version: 4, actions: [], assignedTo: { isMe: true } })
    expect((await office.audit(file.id)).filter(row => row.version !== null && row.version >= 3)).toEqual([
      { action: 'review.approve', version: 3, actor: officer.actor.staffId, reason: null },
      { action: 'review.approve', version: 4, actor: null, reason: null },
    ])
  })

  test('an approval needs the whole checklist, and no password is made for less', async () => {
    const file = await taken(await office.aCaseFile())
    const before = office.kind.prepared
    const answer = await office.post(officer, `/case-files/${file.id}/approve`, { version: 2, checklist: ['paper_valid'] })
    expectProblem(answer, 422, 'FIELDS_INVALID')
    expect(answer.json()).toMatchObject({ fields: [{ field: 'checklist', code: 'CHECKLIST_REQUIRED' }] })
    expect(office.kind.prepared).toBe(before)
  })

  test('a return names each item with its reason, and gives the note to the applicant; the note lies sealed', async () => {
    const file = await taken(await office.aCaseFile())
    const corrections = [
      { item: 'portrait', reason: 'portrait_unclear' },
      { item: 'id_back', reason: 'paper_unclear' },
    ]
    const body = { version: 2, corrections, note: 'Chụp lại ngoài trời sáng.' }
    expect((await office.post(officer, `/case-files/${file.id}/return`, body)).json()).toMatchObject({
      state: 'returned',
      assignedTo: null,
    })
    expect(office.kind.told).toContain(`returned ${file.no} portrait:portrait_unclear,id_back:paper_unclear Chụp lại ngoài trời sáng.`)
    const track = await office.as(applicant(), ctx => caseTrack(ctx, file.id))
    expect(track.events.at(-1)).toMatchObject({ action: 'return', reasons: ['portrait_unclear', 'paper_unclear'], note: body.note })
    expect(track.corrections.toSorted((a, b) => (a.item < b.item ? 1 : -1))).toEqual(corrections)
    const stored = await office.db.owner.query('select note_sealed from review_event where case_file_id = $1 and version = 4', [file.id])
    expect(stored.rows[0].note_sealed.includes(Buffer.from('sáng'))).toBe(false)

    await office.as(applicant(), ctx => resubmitCaseFile(ctx, file.id, correction))
    expect((await office.get(officer, `/case-files/${file.id}`)).json()).toMatchObject({
      state: 'submitted',
      version: 5,
      actions: ['take'],
    })
  })

  test('a reason for a return is none for a rejection', async () => {
    const file = await taken(await office.aCaseFile())
    const wrong = await office.post(officer, `/case-files/${file.id}/reject`, { version: 2, reasons: ['data_wrong'], note: '' })
    expectProblem(wrong, 422, 'FIELDS_INVALID')
    const none = await office.post(officer, `/case-files/${file.id}/return`, { version: 2, corrections: [], note: '' })
    expect(none.json()).toMatchObject({ fields: [{ field: 'corrections', code: 'REASON_REQUIRED' }] })
    const misfit = { version: 2, corrections: [{ item: 'phone', reason: 'portrait_unclear' }], note: '' }
    const answer = await office.post(officer, `/case-files/${file.id}/return`, misfit)
    expect(answer.json()).toMatchObject({ code: 'FIELDS_INVALID', fields: [{ field: 'corrections', code: 'CHOICE' }] })
    const right = await office.post(officer, `/case-files/${file.id}/reject`, { version: 2, reasons: ['paper_forged'], note: '' })
    expect(right.json()).toMatchObject({ state: 'rejected' })
  })

  test('nobody decides about themselves, nor gets their own dossier as the next one', async () => {
    const self = await office.anOfficer(AGENCIES.elsewhere)
    const file = await office.aCaseFile({ agencyCode: AGENCIES.elsewhere })
    await taken(file, self)
    office.kind.applicants.set(file.id, self.actor.staffId)
    expect((await office.post(self, '/case-files/take-next')).json()).toBe(null)
    expectProblem(await office.post(self, `/case-files/${file.id}/approve`, approval(2)), 403, 'OWN_CASE_FILE')
    const body = { version: 2, reasons: ['paper_forged'], note: '' }
    expectProblem(await office.post(self, `/case-files/${file.id}/reject`, body), 403, 'OWN_CASE_FILE')
  })

  test('reading leaves a trace: the file, each photo, the form', async () => {
    const file = await office.aCaseFile()
    expect((await office.get(officer, `/case-files/${file.id}`)).json()).toMatchObject({ birthDate: '1986-05-14', photos: [{ id: PHOTO }] })
    const photo = await office.get(officer, `/case-files/${file.id}/photos/${PHOTO}`)
    expect([photo.headers['content-type'], photo.rawPayload.length]).toEqual(['image/jpeg', 2])
    expect((await office.get(officer, `/case-files/${file.id}/form`)).headers['content-type']).toBe('application/pdf')
    expectProblem(await office.get(officer, `/case-files/${file.id}/photos/${newId()}`), 404, 'CASE_FILE_NOT_FOUND')
    expect((await office.audit(file.id)).slice(1)).toEqual(
      ['review.open', 'review.see_photo', 'review.read_form'].map(action => ({
        action,
        version: null,
        actor: officer.actor.staffId,
        reason: null,
      })),
    )
  })
})

describe('every state and action of the tables, on the database', () => {
  // Decisions can be undone here: what leads further is letPass().
  let slow: Office
  let holder: TestOfficer
  let second: TestOfficer
  beforeAll(async () => {
    slow = await anOffice(office.db, 60)
    holder = await slow.anOfficer()
    second = await slow.anOfficer(AGENCIES.province, 'Nguyễn Thị Nga')
  })
  type Step = CaseAction | 'pass' | 'risk'
  const pathTo: Record<CaseKindName, Partial<Record<CaseState, readonly Step[]>>> = {
    change: {},
    service: {},
    feedback: {
      submitted: [],
      in_review: ['take'],
      answered: ['take', 'answer', 'pass'],
      rejected: ['take', 'reject', 'pass'],
      withdrawn: ['withdraw'],
    },
    unit_account: {},
    dispute: {},
    registration: {
      submitted: [],
      in_review: ['take'],
      deciding: ['take', 'approve'],
      second_check: ['risk', 'take', 'approve', 'pass'],
      confirming: ['risk', 'take', 'approve', 'pass', 'confirm'],
      returned: ['take', 'return', 'pass'],
      approved: ['take', 'approve', 'pass'],
      rejected: ['take', 'reject', 'pass'],
      withdrawn: ['withdraw'],
    },
    support: {
      submitted: [],
      in_review: ['take'],
      deciding: ['take', 'answer'],
      answered: ['take', 'answer', 'pass'],
      settled: ['take', 'settle', 'pass'],
      rejected: ['take', 'reject', 'pass'],
      withdrawn: ['withdraw'],
    },
  }
  const post = async (id: string, by: TestOfficer, action: string, body: object) =>
    (await slow.post(by, `/case-files/${id}/${action}`, body)).statusCode
  const stateOf = async (id: string): Promise<unknown> =>
    (await office.db.owner.query('select state from review_case_file where id = $1', [id])).rows[0]?.state
  const settle = async (
    request: OpenedCaseFile,
    dossier: OpenedCaseFile & { readonly version: number },
    more: { version: number; way: string },
  ) =>
    (
      await slow.post(holder, `/case-files/${request.id}/settle`, {
        ...more,
        dossier: { id: dossier.id, version: dossier.version },
        note: '',
      })
    ).statusCode === 200

  const go = async (step: Step, file: OpenedCaseFile & { readonly kind: CaseKindName }, version: number): Promise<boolean> => {
    if (step === 'risk') slow.kind.marks.set(file.id, [{ code: 'same_phone', severity: 'high', others: [] }])
    else if (step === 'pass') await slow.letPass(file.id)
    else return act(step, file, version)
    return true
  }
  const act = async (action: CaseAction, file: OpenedCaseFile & { readonly kind: CaseKindName }, version: number): Promise<boolean> => {
    switch (action) {
      case 'withdraw':
        return did(office.as(applicant(), ctx => withdrawCaseFile(ctx, file.id)))
      case 'resubmit':
        return did(office.as(applicant(), ctx => resubmitCaseFile(ctx, file.id, correction)))
      case 'reopen':
        return did(office.as(applicant(), ctx => reopenCaseFile(ctx, file.id, { reviewWorkingDays: 3 })))
      case 'ask_phone':
      case 'cancel': {
        const request = await taken(await office.aCaseFile({ kind: 'support', ...sameNumber(file) }), holder)
        if (!(await settle(request, { ...file, version }, { version: 2, way: action }))) return false
        await slow.letPass(request.id)
        return true
      }
      case 'settle':
        return settle(
          file,
          file.kind === 'registration' ? { ...file, version } : { ...(await office.aCaseFile(sameNumber(file))), version: 1 },
          { version, way: 'cancel' },
        )
      case 'submit':
      case 'lapse':
      case 'ask_second':
      case 'revert':
        throw new Error(`${action} is done by nobody`)
      case 'undo':
        return (await post(file.id, (await stateOf(file.id)) === 'confirming' ? second : holder, 'undo', { version })) === 200
      case 'confirm':
        return (await post(file.id, second, 'confirm', { version })) === 200
      case 'send_back':
        return (await post(file.id, second, 'send-back', { version, note: 'Xem lại ảnh' })) === 200
      case 'assign':
        return (await office.post(lead, `/case-files/${file.id}/assign`, { version, to: colleague.actor.staffId })).statusCode === 200
      case 'take':
      case 'release':
      case 'approve':
      case 'return':
      case 'reject':
      case 'answer': {
        const reasons = { reasons: [file.kind === 'registration' ? 'paper_forged' : 'cannot_identify'], note: '' }
        const bodies: Partial<Record<CaseAction, object>> = {
          approve: approval(version),
          return: { corrections: [{ item: 'fullName', reason: 'data_wrong' }], note: '' },
          reject: reasons,
          answer: { note: 'Bạn mang giấy tờ đến cơ quan.' },
        }
        return (await post(file.id, holder, action, { version, ...bodies[action] })) === 200
      }
    }
  }
  let number = 0
  const sameNumber = (file: OpenedCaseFile) => ({ socialInsuranceNo: numbers.get(file.id) ?? '' })
  const numbers = new Map<string, string>()
  // Only the clock does `lapse` (waiting.test.ts), only the program these others (decision.test.ts).
  const BY_ITSELF: readonly CaseAction[] = ['submit', 'lapse', 'ask_second', 'revert']
  const grid = CASE_KINDS.flatMap(kind =>
    CASE_STATES.filter(state => pathTo[kind][state]).flatMap(state =>
      CASE_ACTIONS.filter(
        action => !BY_ITSELF.includes(action) && !(kind !== 'registration' && TRANSITIONS.registration.submitted[action]?.bySupport),
      ).map(action => [kind, state, action] as const),
    ),
  )

  test.each(grid)('a %s that is %s: %s', async (kind, state, action) => {
    const socialInsuranceNo = `0066${String(++number).padStart(6, '0')}`
    const file = { kind, ...(await office.aCaseFile({ kind, socialInsuranceNo })) }
    numbers.set(file.id, socialInsuranceNo)
    let version = 1
    for (const step of pathTo[kind][state] ?? []) {
      expect(await go(step, file, version)).toBe(true)
      version += step === 'risk' ? 0 : 1
    }
    const rule = TRANSITIONS[kind][state][action]
    const wanted = rule?.by.includes('system') ? undefined : rule
    expect(await act(action, file, version)).toBe(wanted !== undefined)
    const now = await office.db.owner.query('select state, version from review_case_file where id = $1', [file.id])
    expect(now.rows[0]).toEqual(wanted ? { state: wanted.to, version: version + 1 } : { state, version })
    const trail = (await office.audit(file.id)).filter(row => row.action !== 'review.weigh')
    const versions = trail.flatMap(row => row.version ?? [])
    expect(versions).toEqual(Array.from({ length: now.rows[0].version }, (_, i) => i + 1))
  })
})

const did = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Problem && error.code === 'ACTION_NOT_ALLOWED') return false
      throw error
    },
  )

test('a dossier is found by its number and by the person it is about, while it is under way', async () => {
  const file = await office.aCaseFile({ socialInsuranceNo: '0077000001' })
  await office.as(applicant(), async ctx => {
    expect((await findCaseFileByNo(ctx.tx, file.no))?.id).toBe(file.id)
    expect((await findLiveCaseFile(ctx.tx, 'registration', '0077000001'))?.id).toBe(file.id)
    await withdrawCaseFile(ctx, file.id)
    expect(await findLiveCaseFile(ctx.tx, 'registration', '0077000001')).toBe(undefined)
  })
})
