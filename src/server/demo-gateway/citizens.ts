import type { PlainDate } from '#domain/kernel/date.ts'
import { buildDemo } from '#seed/people/index.ts'
import { buildStudents } from '#seed/people/students.ts'
import type { Citizen } from './population-register.ts'

/** Everybody of the demo, students included, who is alive and has a personal number, as the population register knows them. All are invented. */
export const demoCitizens = (today: PlainDate): readonly Citizen[] =>
  [...buildDemo(today).participants, ...buildStudents(today).map(({ participant }) => participant)].flatMap(
    ({ personalId, fullName, birthDate, birthPrecision, diedOn }) =>
      personalId === null || diedOn !== null ? [] : [{ personalId, fullName, birthDate: birthPrecision === 'day' ? birthDate : null }],
  )
