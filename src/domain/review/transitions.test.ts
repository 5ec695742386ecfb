import { describe, expect, test } from 'vitest'
import {
  CASE_ACTIONS,
  CASE_STATES,
  decideTransition,
  LIVE_STATES,
  officerActions,
  REASONS,
  reasonsOf,
  REGISTRATION_TRANSITIONS,
  type CaseAction,
  type CaseActor,
  type CaseState,
} from './transitions.ts'

const ME = 'me'
const file = (state: CaseState) => ({ state, assignedTo: state === 'in_review' ? ME : null })
const complete = (action: CaseAction) => ({ reasons: reasonsOf(action).slice(0, 1), checklistDone: true })

describe('who may do what in which state', () => {
  const grid = CASE_STATES.flatMap(state =>
    CASE_ACTIONS.flatMap(action => (['applicant', 'officer'] as const).map(actor => [actor, action, state] as const)),
  )
  test.each(grid)('%s: %s a dossier that is %s', (actor: CaseActor, action, state) => {
    const row = REGISTRATION_TRANSITIONS[state][action]
    const outcome = decideTransition(file(state), action, { actor, id: ME, ...complete(action) })
    expect(outcome).toEqual(row?.by === actor ? { kind: 'allowed', to: row.to } : { kind: 'refused', code: 'ACTION_NOT_ALLOWED' })
  })

  test('what a colleague holds is only to be looked at, and an officer without a name holds nothing', () => {
    for (const action of CASE_ACTIONS.filter(one => one !== 'submit' && one !== 'resubmit' && one !== 'withdraw'))
      for (const id of ['other', undefined])
        expect(decideTransition(file('in_review'), action, { actor: 'officer', ...(id && { id }), ...complete(action) })).toEqual({
          kind: 'refused',
          code: 'CASE_FILE_OF_COLLEAGUE',
        })
    expect(officerActions(file('in_review'), 'other')).toEqual([])
    expect(officerActions(file('in_review'), ME)).toEqual(['release', 'approve', 'return', 'reject'])
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
      expect([state, Object.keys(REGISTRATION_TRANSITIONS[state]).length > 0]).toEqual([state, LIVE_STATES.includes(state)])
  })

  test('each reason belongs to exactly one action', () => {
    expect([...reasonsOf('return'), ...reasonsOf('reject')].toSorted()).toEqual([...REASONS].toSorted())
  })
})
