import { describe, expect, test } from 'vitest'
import { REASONS, reasonsOf, type Reason } from './reasons.ts'
import {
  CASE_ACTIONS,
  CASE_KINDS,
  CASE_ROLES,
  CASE_STATES,
  caseRoleOf,
  decideTransition,
  DECISIONS,
  INNER_STATES,
  labelOfStep,
  LIVE_STATES,
  officerActions,
  toldState,
  TRANSITIONS,
  type ActsOnFile,
  type CaseAction,
  type CaseKindName,
  type CaseState,
} from './transitions.ts'

const ME = 'me'
const HELD: readonly CaseState[] = ['in_review', 'deciding', 'confirming']
const file = (state: CaseState, kind: CaseKindName = 'registration') => ({
  kind,
  state,
  assignedTo: HELD.includes(state) ? ME : state === 'second_check' ? 'first' : null,
})
const complete = (action: CaseAction, kind: CaseKindName) => ({
  reasons: reasonsOf(action, kind).slice(0, 1),
  note: 'Xem lại',
  checklistDone: true,
})

describe('who may do what in which state', () => {
  const grid = CASE_KINDS.flatMap(kind =>
    CASE_STATES.flatMap(state => CASE_ACTIONS.flatMap(action => CASE_ROLES.map(role => [role, action, kind, state] as const))),
  )
  test.each(grid)('%s: %s a %s that is %s', (role, action, kind, state) => {
    const rule = TRANSITIONS[kind][state][action]
    const outcome = decideTransition(file(state, kind), action, { role, id: ME, ...complete(action, kind) })
    const isNew = rule?.handsOver === true && state === 'submitted' && role === 'officer'
    if (rule?.by.includes(role) && !isNew) expect(outcome).toEqual({ kind: 'allowed', to: rule.to, rule })
    else expect(outcome.kind).toBe('refused')
  })

  test('what a colleague holds is only to be looked at, and an officer without a name holds nothing', () => {
    for (const state of HELD)
      for (const action of ['take', 'release', 'approve', 'return', 'reject', 'ask_phone', 'cancel', 'undo'] as const)
        for (const id of ['other', undefined])
          expect(
            decideTransition(file(state), action, { role: 'officer', ...(id && { id }), ...complete(action, 'registration') }),
          ).toEqual({
            kind: 'refused',
            code: 'CASE_FILE_OF_COLLEAGUE',
          })
    expect(officerActions(file('in_review'), { id: 'other', role: 'officer' })).toEqual([])
  })

  test('the buttons of the console follow from the table', () => {
    const mine = { id: ME, role: 'officer' } as const
    expect(officerActions(file('submitted'), mine)).toEqual(['take'])
    expect(officerActions(file('in_review'), mine)).toEqual(['assign', 'release', 'approve', 'return', 'reject'])
    expect(officerActions(file('in_review', 'support'), mine)).toEqual(['assign', 'release', 'reject', 'answer', 'settle'])
    expect(officerActions(file('in_review', 'feedback'), mine)).toEqual(['assign', 'release', 'reject', 'answer'])
    expect(officerActions(file('deciding'), mine)).toEqual(['undo'])
    expect(officerActions(file('second_check'), mine)).toEqual(['confirm', 'send_back'])
    expect(officerActions(file('second_check'), { ...mine, id: 'first' })).toEqual([])
    expect(officerActions(file('confirming'), mine)).toEqual(['undo'])
    expect(officerActions(file('returned'), mine)).toEqual([])
  })

  test('a file is given away by who holds it and by who leads; a new one only by who leads', () => {
    const assign = (state: CaseState, by: ActsOnFile) => decideTransition(file(state), 'assign', by)
    expect(assign('in_review', { role: 'officer', id: ME })).toMatchObject({ to: 'in_review' })
    expect(assign('in_review', { role: 'officer', id: 'other' })).toMatchObject({ code: 'CASE_FILE_OF_COLLEAGUE' })
    expect(assign('in_review', { role: 'province_officer', id: 'other' })).toMatchObject({ to: 'in_review' })
    expect(assign('submitted', { role: 'officer', id: ME })).toMatchObject({ code: 'ACTION_NOT_ALLOWED' })
    expect(assign('submitted', { role: 'administrator', id: ME })).toMatchObject({ to: 'in_review' })
    expect(caseRoleOf({ role: 'officer', agencyCode: '07911' })).toBe('officer')
    expect(caseRoleOf({ role: 'officer', agencyCode: '079' })).toBe('province_officer')
  })

  test('a return or rejection needs a reason of its own list, an approval the checklist, a settlement of words its words', () => {
    const decide = (action: CaseAction, more: object) => decideTransition(file('in_review'), action, { role: 'officer', id: ME, ...more })
    expect(decide('return', {})).toMatchObject({ code: 'REASON_REQUIRED' })
    expect(decide('return', { reasons: ['paper_forged'] })).toMatchObject({ code: 'REASON_UNKNOWN' })
    expect(decide('reject', { reasons: ['data_wrong'] })).toMatchObject({ code: 'REASON_UNKNOWN' })
    expect(decide('approve', { checklistDone: false })).toMatchObject({ code: 'CHECKLIST_REQUIRED' })
    expect(decideTransition(file('in_review', 'support'), 'answer', { role: 'officer', id: ME, note: ' ' })).toMatchObject({
      code: 'NOTE_REQUIRED',
    })
  })

  test('who has decided does not confirm, and nothing is sent back without words', () => {
    const look = (action: CaseAction, id: string, note = '') =>
      decideTransition(file('second_check'), action, { role: 'officer', id, note })
    expect(look('confirm', 'first')).toMatchObject({ code: 'SECOND_OFFICER_NEEDED' })
    expect(look('confirm', ME)).toMatchObject({ to: 'confirming' })
    expect(look('send_back', ME)).toMatchObject({ code: 'NOTE_REQUIRED' })
    expect(look('send_back', ME, 'Ảnh mờ')).toMatchObject({ to: 'in_review' })
  })

  test('what has taken effect is not undone', () => {
    for (const state of ['approved', 'rejected', 'returned'] as const)
      expect(decideTransition(file(state), 'undo', { role: 'officer', id: ME })).toMatchObject({ code: 'UNDO_TOO_LATE' })
  })
})

describe('the table as a whole', () => {
  test.each(CASE_KINDS)('%s: from every live state that it reaches there is a way on, from every other none but to open it again', kind => {
    const reached = CASE_STATES.filter(
      state => state === 'submitted' || CASE_STATES.some(from => Object.values(TRANSITIONS[kind][from]).some(({ to }) => to === state)),
    )
    for (const state of reached)
      expect([state, Object.keys(TRANSITIONS[kind][state]).some(action => action !== 'reopen')]).toEqual([
        state,
        LIVE_STATES.includes(state),
      ])
  })

  test('only feedback is opened again, by whoever has sent it, after an answer or a rejection', () => {
    const reopened = CASE_KINDS.flatMap(kind => CASE_STATES.filter(state => TRANSITIONS[kind][state].reopen).map(state => [kind, state]))
    expect(reopened).toEqual([
      ['feedback', 'rejected'],
      ['feedback', 'answered'],
    ])
    expect(TRANSITIONS.feedback.answered.reopen).toMatchObject({ to: 'submitted', by: ['applicant'] })
  })

  test.each(CASE_KINDS)('%s: every decision passes the seconds in which it can be undone and leads where its row says', kind => {
    for (const name of DECISIONS) {
      const rule = TRANSITIONS[kind].in_review[name]
      if (!rule) continue
      expect([rule.to, TRANSITIONS[kind].deciding[name]]).toEqual([
        'deciding',
        expect.objectContaining({ to: rule.leadsTo, by: ['system'] }),
      ])
      expect(TRANSITIONS[kind].confirming[name]?.to).toBe(rule.mayNeedSecond ? rule.leadsTo : undefined)
    }
  })

  test('the applicant never reads of what officers do among themselves', () => {
    for (const state of INNER_STATES) expect(toldState(state)).toBe('in_review')
    expect(toldState('approved')).toBe('approved')
  })

  test('a decision and its effect have words of their own', () => {
    expect(labelOfStep('registration', 'approve', 'deciding')).toBe('review.action.approve')
    expect(labelOfStep('registration', 'approve', 'approved')).toBe('review.effect.approve')
    expect(labelOfStep('registration', 'submit', 'submitted')).toBe('review.action.submit')
  })

  test('a change is rejected for a reason that fits what it is about', () => {
    const reject = (aboutPerson: boolean, reason: Reason) =>
      decideTransition({ kind: 'change', state: 'in_review', assignedTo: 'nga', aboutPerson }, 'reject', {
        role: 'officer',
        id: 'nga',
        reasons: [reason],
        note: 'Ghi chú',
      })
    expect(reject(true, 'paper_unclear')).toMatchObject({ kind: 'allowed' })
    expect(reject(true, 'address_unclear')).toMatchObject({ code: 'REASON_UNKNOWN' })
    expect(reject(false, 'address_unclear')).toMatchObject({ kind: 'allowed' })
    expect(reject(false, 'paper_forged')).toMatchObject({ code: 'REASON_UNKNOWN' })
  })

  test('each reason belongs to one action of a kind, and every list is whole', () => {
    for (const kind of CASE_KINDS) {
      const all = [...reasonsOf('return', kind), ...reasonsOf('reject', kind)]
      expect(new Set(all).size).toBe(all.length)
    }
    const all = CASE_KINDS.flatMap(kind => [...reasonsOf('return', kind), ...reasonsOf('reject', kind)])
    expect([...new Set(all)].toSorted()).toEqual([...REASONS].toSorted())
  })
})
