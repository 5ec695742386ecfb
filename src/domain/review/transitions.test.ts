import { describe, expect, test } from 'vitest'
import {
  CASE_ACTIONS,
  CASE_STATES,
  decideTransition,
  leadsOthers,
  LIVE_STATES,
  officerActions,
  REASONS,
  reasonsOf,
  CASE_KINDS,
  TRANSITIONS,
  type CaseAction,
  type CaseActor,
  type CaseKindName,
  type CaseState,
} from './transitions.ts'

const ME = 'me'
const file = (state: CaseState, kind: CaseKindName = 'registration') => ({ kind, state, assignedTo: state === 'in_review' ? ME : null })
const complete = (action: CaseAction, kind: CaseKindName) => ({
  reasons: reasonsOf(action, kind).slice(0, 1),
  checklistDone: true,
  leads: true,
})

describe('who may do what in which state', () => {
  const grid = CASE_KINDS.flatMap(kind =>
    CASE_STATES.flatMap(state =>
      CASE_ACTIONS.flatMap(action => (['applicant', 'officer', 'system'] as const).map(actor => [actor, action, kind, state] as const)),
    ),
  )
  test.each(grid)('%s: %s a %s that is %s', (actor: CaseActor, action, kind, state) => {
    const row = TRANSITIONS[kind][state][action]
    const outcome = decideTransition(file(state, kind), action, { actor, id: ME, ...complete(action, kind) })
    expect(outcome).toEqual(row?.by === actor ? { kind: 'allowed', to: row.to } : { kind: 'refused', code: 'ACTION_NOT_ALLOWED' })
  })

  test('what a colleague holds is only to be looked at, and an officer without a name holds nothing', () => {
    for (const action of ['take', 'release', 'approve', 'return', 'reject', 'ask_phone', 'cancel'] as const)
      for (const id of ['other', undefined])
        expect(
          decideTransition(file('in_review'), action, { actor: 'officer', ...(id && { id }), ...complete(action, 'registration') }),
        ).toEqual({
          kind: 'refused',
          code: 'CASE_FILE_OF_COLLEAGUE',
        })
    expect(officerActions(file('in_review'), 'other')).toEqual([])
    expect(officerActions(file('in_review'), ME)).toEqual(['assign', 'release', 'approve', 'return', 'reject'])
    expect(officerActions(file('in_review', 'support'), ME)).toEqual(['assign', 'release', 'reject', 'answer', 'settle'])
  })

  test('a file is given away by who holds it, and by who leads; a new one only by who leads', () => {
    const assign = (state: CaseState, by: object) => decideTransition(file(state), 'assign', { actor: 'officer', ...by })
    const allowed = { kind: 'allowed', to: 'in_review' }
    expect(assign('in_review', { id: ME })).toEqual(allowed)
    expect(assign('in_review', { id: 'other' })).toMatchObject({ code: 'CASE_FILE_OF_COLLEAGUE' })
    expect(assign('in_review', { id: 'other', leads: true })).toEqual(allowed)
    expect(assign('submitted', { id: ME })).toMatchObject({ code: 'ACTION_NOT_ALLOWED' })
    expect(assign('submitted', { id: ME, leads: true })).toEqual(allowed)
    expect(assign('returned', { id: ME, leads: true })).toMatchObject({ code: 'ACTION_NOT_ALLOWED' })
    expect(officerActions(file('submitted'), ME)).toEqual(['take'])
    expect(officerActions(file('submitted'), ME, true)).toEqual(['take', 'assign'])
    expect(officerActions(file('in_review'), 'other', true)).toEqual(['assign'])
    expect([leadsOthers({ role: 'officer', agencyCode: '07911' }), leadsOthers({ role: 'officer', agencyCode: '079' })]).toEqual([
      false,
      true,
    ])
    expect(leadsOthers({ role: 'administrator', agencyCode: '07911' })).toBe(true)
  })

  test('a return or rejection needs a reason of its own list, an approval the checklist', () => {
    const decide = (action: CaseAction, more: object) => decideTransition(file('in_review'), action, { actor: 'officer', id: ME, ...more })
    expect(decide('return', {})).toMatchObject({ code: 'REASON_REQUIRED' })
    expect(decide('return', { reasons: ['paper_forged'] })).toMatchObject({ code: 'REASON_UNKNOWN' })
    expect(decide('reject', { reasons: ['data_wrong'] })).toMatchObject({ code: 'REASON_UNKNOWN' })
    expect(decide('approve', { checklistDone: false })).toMatchObject({ code: 'CHECKLIST_REQUIRED' })
  })

  test('from every live state there is a way on, from every other none', () => {
    for (const state of CASE_STATES)
      expect([state, Object.keys(TRANSITIONS.registration[state]).length > 0]).toEqual([state, LIVE_STATES.includes(state)])
    // A support request is never returned.
    expect(CASE_STATES.filter(state => Object.keys(TRANSITIONS.support[state]).length > 0)).toEqual(['submitted', 'in_review'])
  })

  test('what only a settled support request does has no button of its own', () => {
    for (const state of CASE_STATES) expect(officerActions(file(state), ME)).not.toEqual(expect.arrayContaining(['ask_phone']))
    expect(officerActions(file('returned'), ME)).toEqual([])
  })

  test('each reason belongs to one action of a kind, and every list is whole', () => {
    const all = [...reasonsOf('return'), ...reasonsOf('reject')]
    expect(new Set(all).size).toBe(all.length)
    expect([...new Set([...all, ...reasonsOf('reject', 'support')])].toSorted()).toEqual([...REASONS].toSorted())
  })
})
