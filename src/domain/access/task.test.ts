import { expect, test } from 'vitest'
import { CASE_STATES, DECIDED_STATES } from '../review/transitions.ts'
import { accessWords } from './reads.ts'
import { isTask, type LookedAt } from './task.ts'

const me = { id: 'me', today: '2026-11-20' }
const file = (more: Partial<LookedAt>): LookedAt => ({
  state: 'submitted',
  assignedTo: null,
  decided: null,
  wasFound: false,
  wasTask: false,
  ...more,
})

test('what waits for anybody of the office is everybody’s task, unless it was searched for', () => {
  for (const state of ['submitted', 'returned', 'second_check'] as const) {
    expect(isTask(file({ state }), me)).toBe(true)
    expect(isTask(file({ state, wasFound: true }), me)).toBe(false)
  }
})

test('what an officer has in hand is the officer’s task, found or not; what a colleague has is not', () => {
  for (const state of ['in_review', 'deciding', 'confirming'] as const) {
    expect(isTask(file({ state, assignedTo: 'me', wasFound: true }), me)).toBe(true)
    expect(isTask(file({ state, assignedTo: 'colleague' }), me)).toBe(false)
    expect(isTask(file({ state }), me)).toBe(false)
  }
})

test('what is decided may be looked at again on its day by who decided or confirmed, later and by others with a reason', () => {
  for (const state of DECIDED_STATES) {
    expect(isTask(file({ state, decided: { by: ['me', null], on: me.today } }), me)).toBe(true)
    expect(isTask(file({ state, decided: { by: ['colleague', 'me'], on: me.today } }), me)).toBe(true)
    expect(isTask(file({ state, decided: { by: ['me', null], on: '2026-11-19' } }), me)).toBe(false)
    expect(isTask(file({ state, assignedTo: 'me', decided: { by: ['colleague', null], on: me.today } }), me)).toBe(false)
  }
})

test('what an officer has opened as a task stays one for the day, whoever has it by then', () => {
  for (const state of CASE_STATES) expect(isTask(file({ state, assignedTo: 'colleague', wasFound: true, wasTask: true }), me)).toBe(true)
})

test('what was withdrawn is nobody’s task', () => {
  expect(CASE_STATES.filter(state => !isTask(file({ state, assignedTo: 'me' }), me))).toEqual([
    ...['approved', 'rejected', 'withdrawn', 'answered', 'settled'],
  ])
})

test.each(['gọi lại 0500123456', '0500 123 456', 'CCCD 079.599.199.401', 'chau@vidu.example'])(
  '%s does not stand beside a reason',
  words => {
    expect(accessWords(words)).toEqual({ ok: false, code: 'NO_PERSONAL_DATA' })
  },
)

test('a file number and a day may', () => {
  expect(accessWords('  Đơn 00012/2026, ngày 20/11/2026 ')).toEqual({ ok: true, value: 'Đơn 00012/2026, ngày 20/11/2026' })
})
