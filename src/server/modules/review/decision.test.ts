import { beforeEach, describe, expect, test } from 'vitest'
import { CaseFile } from '#contract/review.ts'
import { CHECKLIST } from '#domain/review/checklist.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { RiskMark } from '#domain/review/risk.ts'
import { newId } from '#server/platform/ids.ts'
import { setPolicy } from '#test/builders/policies.ts'
import { aDatabase } from '#test/support/database.ts'
import { caseTrack, releaseFilesOf, withdrawCaseFile, type OpenedCaseFile } from './index.ts'
import { AGENCIES, anOffice, expectProblem, type Office, type TestOfficer } from './office.fixture.ts'
import { endRows } from '#test/builders/traced.ts'

/** Decisions can be undone for a minute: longer than any test. */
const office: Office = await anOffice(await aDatabase(), 60)
const applicant = () => ({ kind: 'applicant', registrationId: newId() }) as const
const HIGH: readonly RiskMark[] = [{ code: 'same_portrait', severity: 'high', others: [] }]

let officer: TestOfficer
let colleague: TestOfficer
beforeEach(async () => {
  officer = await office.anOfficer()
  colleague = await office.anOfficer(AGENCIES.local, 'Trần Quang Đạt')
  office.kind.refuseWith = undefined
})

/** The file on somebody's screen; what is none of their tasks they open with a reason. */
async function see(by: TestOfficer, { id }: { readonly id: string }): Promise<CaseFile> {
  const opened = await office.get(by, `/case-files/${id}`)
  if (opened.statusCode === 200) return CaseFile.parse(opened.json())
  return CaseFile.parse((await office.post(by, `/case-files/${id}/reason`, { reason: 'for_colleague' })).json())
}
const post = async (by: TestOfficer, { id }: { readonly id: string }, action: string, body: object = {}) =>
  office.post(by, `/case-files/${id}/${action}`, { version: (await see(by, { id })).version, ...body })
const approve = { checklist: [...CHECKLIST] }
const giveBack = { corrections: [{ item: 'portrait', reason: 'portrait_unclear' }], note: 'Chụp lại ở nơi sáng' }

async function taken(risk: readonly RiskMark[] = []): Promise<OpenedCaseFile> {
  const file = await office.aCaseFile()
  office.kind.marks.set(file.id, risk)
  expect((await post(officer, file, 'take')).statusCode).toBe(200)
  return file
}

async function waitingForSecond(): Promise<OpenedCaseFile> {
  const file = await taken(HIGH)
  expect((await post(officer, file, 'approve', approve)).statusCode).toBe(200)
  await office.letPass(file.id)
  return file
}

const jobsFor = async ({ id }: { readonly id: string }) =>
  (await office.db.owner.query<{ count: number }>(`select count(*)::int from graphile_worker.jobs where key = $1`, [`take_effect:${id}`]))
    .rows[0]?.count
const toldOf = ({ no }: OpenedCaseFile) => office.kind.told.filter(line => line.includes(no))
const stateTold = (file: OpenedCaseFile) => office.as(applicant(), ctx => caseTrack(ctx, file.id))

/** An administrator moves somebody to another office. */
const moveTo = ({ actor }: TestOfficer, agencyCode: string) =>
  office.db.owner.query(
    `with moved as (update staff set agency_code = $2, version = version + 1 where id = $1 returning id, version)
     insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id)
       select 'system', 'staff.change', 'staff', id, version, 'test' from moved`,
    [actor.staffId, agencyCode],
  )

describe('a decision can be undone', () => {
  test('a job that comes too early, because two clocks differ, comes again', async () => {
    const file = await taken()
    await post(officer, file, 'return', giveBack)
    await office.db.owner.query('delete from graphile_worker._private_jobs where key = $1', [`take_effect:${file.id}`])
    expect([await office.runEffect(file.id), await jobsFor(file)]).toEqual([undefined, 1])
    expect((await see(officer, file)).state).toBe('deciding')
  })

  test('words that were undone are gone once the applicant has taken the file back', async () => {
    const file = await taken()
    await post(officer, file, 'return', giveBack)
    await post(officer, file, 'undo')
    await office.as(applicant(), ctx => withdrawCaseFile(ctx, file.id))
    expect((await see(colleague, file)).pending).toBe(null)
    expect((await office.db.owner.query('select from review_decision where case_file_id = $1', [file.id])).rowCount).toBe(0)
  })

  test('until its time has come nothing leaves, and the applicant reads that the file is being reviewed', async () => {
    const file = await taken()
    const decided = (await post(officer, file, 'return', giveBack)).json<CaseFile>()
    expect(decided).toMatchObject({
      state: 'deciding',
      actions: ['undo'],
      pending: { words: { action: 'return', ...giveBack }, by: { isMe: true } },
    })
    expect(decided.pending?.secondsLeft).toBeGreaterThan(50)
    expect([toldOf(file), await jobsFor(file)]).toEqual([[], 1])
    const track = await stateTold(file)
    expect([track.state, track.events.map(({ action }) => action), track.corrections]).toEqual(['in_review', ['submit', 'take'], []])
  })

  test('undone, it was never taken: everything typed is there again, also in another browser, and nothing happens later', async () => {
    const file = await taken()
    await post(officer, file, 'return', giveBack)
    expect((await post(officer, file, 'undo')).json()).toMatchObject({
      state: 'in_review',
      pending: { words: giveBack, takesEffectAt: null },
    })
    await office.letPass(file.id)
    expect(await see(officer, file)).toMatchObject({ state: 'in_review', pending: { words: giveBack } })
    expect(await see(colleague, file)).toMatchObject({ pending: null, assignedTo: { fullName: officer.fullName } })
    expect(toldOf(file)).toEqual([])
    expect((await stateTold(file)).events.map(({ action }) => action)).toEqual(['submit', 'take'])
  })

  test('when its time has come it takes effect once, however often the job runs', async () => {
    const file = await taken()
    await post(officer, file, 'return', giveBack)
    await Promise.all([office.letPass(file.id), office.letPass(file.id), office.letPass(file.id)])
    expect(toldOf(file)).toEqual([`returned ${file.no} portrait:portrait_unclear ${giveBack.note}`])
    expect(await see(officer, file)).toMatchObject({ state: 'returned', pending: null, assignedTo: null })
    expectProblem(await post(officer, file, 'undo'), 409, 'UNDO_TOO_LATE')
    expect((await stateTold(file)).corrections).toEqual(giveBack.corrections)
  })

  test('nothing happens before its time, whoever runs the job early', async () => {
    const file = await taken()
    await post(officer, file, 'reject', { reasons: ['paper_forged'], note: '' })
    const early = await office.runEffect(file.id)
    expect([early, toldOf(file), (await see(officer, file)).state]).toEqual([undefined, [], 'deciding'])
  })

  test('what turns out to stand against it puts it back to its officer, with the reason and everything typed', async () => {
    const file = await taken()
    await post(officer, file, 'approve', approve)
    office.kind.refuseWith = new Problem('REGISTRATION_MISMATCH')
    expect(await office.letPass(file.id)).toMatchObject({ code: 'REGISTRATION_MISMATCH' })
    expect(await see(officer, file)).toMatchObject({
      state: 'in_review',
      pending: { failure: 'REGISTRATION_MISMATCH', words: approve },
      assignedTo: { isMe: true },
    })
    expect(office.kind.applied).not.toContain(file.id)
  })

  test('the words lie sealed', async () => {
    const file = await taken()
    await post(officer, file, 'return', giveBack)
    const { rows } = await office.db.owner.query<{ words_sealed: Buffer }>(
      'select words_sealed from review_decision where case_file_id = $1',
      [file.id],
    )
    expect(rows[0]?.words_sealed.includes(Buffer.from('sáng'))).toBe(false)
  })

  test('of an undo and the end of the time, at the same moment, exactly one holds, in thirty rounds', async () => {
    const outcomes = new Set<string>()
    for (let round = 0; round < 30; round += 1) {
      const file = await taken()
      await post(officer, file, 'return', giveBack)
      const { version } = await see(officer, file)
      await office.db.owner.query('update review_decision set takes_effect_at = app_now() where case_file_id = $1', [file.id])
      const [undone] = await Promise.all([office.post(officer, `/case-files/${file.id}/undo`, { version }), office.runEffect(file.id)])
      const { state } = await see(officer, file)
      expect([undone.statusCode, state, toldOf(file).length]).toEqual(
        undone.statusCode === 200 ? [200, 'in_review', 0] : [409, 'returned', 1],
      )
      outcomes.add(state)
    }
    expect(outcomes.size).toBeGreaterThan(0)
  })

  test('of a withdrawal and the end of the time, at the same moment, exactly one holds, in thirty rounds', async () => {
    for (let round = 0; round < 30; round += 1) {
      const file = await taken()
      await post(officer, file, 'approve', approve)
      await office.db.owner.query('update review_decision set takes_effect_at = app_now() where case_file_id = $1', [file.id])
      const [withdrawn] = await Promise.allSettled([
        office.as(applicant(), ctx => withdrawCaseFile(ctx, file.id)),
        office.runEffect(file.id),
      ])
      const { state } = await see(officer, file)
      expect([state, office.kind.applied.includes(file.id)]).toEqual(
        withdrawn.status === 'fulfilled' ? ['withdrawn', false] : ['approved', true],
      )
    }
  })
})

describe('a second officer', () => {
  test('looks at a file with a mark of high severity: nothing leaves until somebody else has confirmed', async () => {
    const file = await waitingForSecond()
    expect(await see(officer, file)).toMatchObject({
      state: 'second_check',
      actions: [],
      pending: { secondLook: ['risk'], takesEffectAt: null },
    })
    expectProblem(await post(officer, file, 'confirm'), 409, 'SECOND_OFFICER_NEEDED')
    const confirmed = (await post(colleague, file, 'confirm')).json<CaseFile>()
    expect(confirmed).toMatchObject({ state: 'confirming', pending: { confirmedBy: { isMe: true }, by: { fullName: officer.fullName } } })
    expect(office.kind.applied).not.toContain(file.id)
    await office.letPass(file.id)
    expect(office.kind.applied).toContain(file.id)
    const { rows } = await office.db.owner.query('select state, decided_by, second_by from review_case_file where id = $1', [file.id])
    expect(rows).toEqual([{ state: 'approved', decided_by: officer.actor.staffId, second_by: colleague.actor.staffId }])
  })

  test('may undo the own word too; it waits again', async () => {
    const file = await waitingForSecond()
    await post(colleague, file, 'confirm')
    expectProblem(await post(officer, file, 'undo'), 409, 'CASE_FILE_OF_COLLEAGUE')
    expect((await post(colleague, file, 'undo')).json()).toMatchObject({
      state: 'second_check',
      pending: { confirmedBy: null },
      assignedTo: { isMe: false },
    })
    await office.letPass(file.id)
    expect((await see(officer, file)).state).toBe('second_check')
  })

  test('sends back with words that officers read and the applicant does not', async () => {
    const file = await waitingForSecond()
    expectProblem(await office.post(colleague, `/case-files/${file.id}/send-back`, { version: 4, note: ' ' }), 422, 'FIELDS_INVALID')
    expect((await post(colleague, file, 'send-back', { note: 'Ảnh không phải một người' })).statusCode).toBe(200)
    expect(await see(officer, file)).toMatchObject({
      state: 'in_review',
      assignedTo: { isMe: true },
      pending: { words: approve, sentBack: { by: 'Trần Quang Đạt', note: 'Ảnh không phải một người' } },
    })
    expect(JSON.stringify((await stateTold(file)).events)).not.toContain('Ảnh không phải')
  })

  test('sends it to the queue when who has decided has left', async () => {
    const file = await waitingForSecond()
    await office.dismiss(officer)
    expect((await post(colleague, file, 'send-back', { note: 'Xem lại' })).json()).toMatchObject({
      state: 'submitted',
      assignedTo: null,
      pending: null,
    })
  })

  test('sends it to the queue when who has decided works at another office by now', async () => {
    const mover = await office.anOfficer(AGENCIES.local, 'Vũ Thị Mơ')
    const file = await office.aCaseFile()
    office.kind.marks.set(file.id, HIGH)
    for (const [action, body] of [
      ['take', {}],
      ['approve', approve],
    ] as const)
      expect((await post(mover, file, action, body)).statusCode).toBe(200)
    await office.letPass(file.id)
    await moveTo(mover, AGENCIES.sister)
    expect((await post(colleague, file, 'send-back', { note: 'Xem lại' })).json()).toMatchObject({ state: 'submitted', assignedTo: null })
  })

  test('looks at a settlement for the marks of the dossier, and reads which dossier it is', async () => {
    const socialInsuranceNo = '0099887766'
    const dossier = await office.aCaseFile({ socialInsuranceNo })
    const request = await office.aCaseFile({ kind: 'support', socialInsuranceNo })
    office.kind.marks.set(dossier.id, HIGH)
    await post(officer, request, 'take')
    const words = { way: 'ask_phone', note: '', dossier: { id: dossier.id, version: 1 } }
    const decided = (await post(officer, request, 'settle', words)).json<CaseFile>()
    expect(decided.pending?.secondLook).toEqual(['risk'])
    await office.letPass(request.id)
    expect((await see(colleague, request)).pending?.words).toMatchObject({ way: 'ask_phone', dossier: { id: dossier.id } })
    office.kind.applicants.set(dossier.id, colleague.actor.staffId)
    expectProblem(await post(colleague, request, 'confirm'), 403, 'OWN_CASE_FILE')
    expect((await office.audit(dossier.id)).map(({ action }) => action)).toContain('review.refused_self')
  })

  test('is not asked for a return, nor for a mark of notice', async () => {
    const returned = await taken(HIGH)
    await post(officer, returned, 'return', giveBack)
    const noticed = await taken([{ code: 'same_phone', severity: 'notice', others: [] }])
    await post(officer, noticed, 'approve', approve)
    for (const { id } of [returned, noticed]) await office.letPass(id)
    expect([(await see(officer, returned)).state, (await see(officer, noticed)).state]).toEqual(['returned', 'approved'])
  })

  test('is asked for a sample that follows from the file and the key: the same again each time', async () => {
    await setPolicy(office.db.owner, { key: 'secondLookPercent', value: 50, scope: { kind: 'agency', code: AGENCIES.local } })
    const looked: boolean[] = []
    for (let n = 0; n < 24; n += 1) {
      const file = await taken()
      const decide = async () => (await post(officer, file, 'approve', approve)).json<CaseFile>().pending?.secondLook
      const first = await decide()
      await post(officer, file, 'undo')
      expect(await decide()).toEqual(first)
      looked.push(first?.includes('sample') ?? false)
    }
    await endRows(office.db.owner, 'policy_change', `scope_kind = 'agency'`)
    expect(new Set(looked).size).toBe(2)
  })

  test('of two who confirm, and of one who confirms and one who sends back, exactly one is heard, in twenty rounds', async () => {
    const third = await office.anOfficer(AGENCIES.province, 'Nguyễn Thị Nga')
    for (let round = 0; round < 20; round += 1) {
      const file = await waitingForSecond()
      const { version } = await see(third, file)
      const answers = await Promise.all([
        office.post(colleague, `/case-files/${file.id}/confirm`, { version }),
        round % 2
          ? office.post(third, `/case-files/${file.id}/confirm`, { version })
          : office.post(third, `/case-files/${file.id}/send-back`, { version, note: 'Xem lại' }),
      ])
      expect(answers.map(answer => answer.statusCode).toSorted()).toEqual([200, 409])
    }
  })
})

describe('nobody decides about themselves or the family', () => {
  test.each([
    ['applicants', 'OWN_CASE_FILE', 'self'],
    ['relatives', 'RELATIVE_CASE_FILE', 'relative'],
  ] as const)('%s: refused in words, with its trace, and neither as second officer', async (list, code, kinship) => {
    const file = await taken()
    office.kind[list].set(file.id, officer.actor.staffId)
    expectProblem(await post(officer, file, 'approve', approve), 403, code)
    expect(await see(officer, file)).toMatchObject({ state: 'in_review', kinship, actions: ['release'] })
    expectProblem(await post(officer, file, 'assign', { to: colleague.actor.staffId }), 403, code)
    expectProblem(await office.post(officer, `/case-files/${file.id}/signed-form`, { on: null }), 403, code)
    expect((await post(officer, file, 'release')).statusCode).toBe(200)
    expectProblem(await post(officer, file, 'take'), 403, code)
    expect((await office.audit(file.id)).map(({ action }) => action)).toContain(`review.refused_${kinship}`)
    const waiting = await waitingForSecond()
    office.kind[list].set(waiting.id, colleague.actor.staffId)
    expectProblem(await post(colleague, waiting, 'confirm'), 403, code)
    expectProblem(await post(colleague, waiting, 'send-back', { note: 'Xem lại' }), 403, code)
  })
})

test('marks are shown with the other dossier of the area, and only counted where it is at another agency', async () => {
  const [near, far, file] = [await office.aCaseFile(), await office.aCaseFile({ agencyCode: AGENCIES.elsewhere }), await taken()]
  office.kind.marks.set(file.id, [{ code: 'same_portrait', severity: 'high', others: [near.id, far.id] }])
  expect((await see(officer, file)).risks).toEqual([
    { code: 'same_portrait', severity: 'high', others: [{ id: near.id, no: near.no, state: 'submitted' }], elsewhere: 1 },
  ])
  const { rows } = await office.db.owner.query('select risk from review_case_file where id = $1', [file.id])
  expect(rows).toEqual([{ risk: 2 }])
})

test('a file opened by a colleague says whose it is and since when', async () => {
  const file = await taken()
  const { assignedTo } = await see(colleague, file)
  expect(assignedTo).toMatchObject({ fullName: officer.fullName, isMe: false })
  expect(Date.now() - Date.parse(assignedTo?.since ?? '')).toBeLessThan(60_000)
})

test('what was decided stays under "mine" until it has left or waits for a second officer, which has a list of its own', async () => {
  const [file, decided] = [await waitingForSecond(), await taken()]
  await post(officer, decided, 'approve', approve)
  const list = async (filter: string) => {
    const page = (await office.post(officer, '/case-files/search', { filter, limit: 100 })).json<{
      items: { id: string; risk: number }[]
    }>()
    return page.items.map(({ id, risk }) => [id, risk]).filter(([id]) => id === file.id || id === decided.id)
  }
  expect(await list('mine')).toEqual([[decided.id, 0]])
  expect(await list('second')).toEqual([[file.id, 2]])
  expect(await list('open')).toEqual([
    [file.id, 2],
    [decided.id, 0],
  ])
  const counts = (await office.get(officer, '/case-files/counts')).json<Record<string, number>>()
  const { rows } = await office.db.owner.query<{ count: number }>(`select count(*)::int from review_case_file where state = 'second_check'`)
  expect(counts).toMatchObject({ mine: 1, second: rows[0]?.count })
})

test('given to a colleague, a file brings no words that were undone; given back, they are there again', async () => {
  const file = await taken()
  await post(officer, file, 'return', giveBack)
  await post(officer, file, 'undo')
  expect((await post(officer, file, 'assign', { to: colleague.actor.staffId })).statusCode).toBe(200)
  expect(await see(colleague, file)).toMatchObject({ pending: null, assignedTo: { isMe: true } })
  await post(colleague, file, 'assign', { to: officer.actor.staffId })
  expect(await see(officer, file)).toMatchObject({ pending: { words: giveBack } })
})

test('words that were undone do not wait for the next officer', async () => {
  const file = await taken()
  await post(officer, file, 'return', giveBack)
  await post(officer, file, 'undo')
  await office.as({ kind: 'system' }, ctx => releaseFilesOf(ctx, officer.actor.staffId))
  await post(colleague, file, 'take')
  expect((await see(colleague, file)).pending).toBe(null)
})
