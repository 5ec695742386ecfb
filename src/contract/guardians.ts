import * as z from 'zod/mini'
import { RELATIONS } from '#domain/guardians/childhood.ts'
import { day, operation, uuid } from './core.ts'

/** A child whose records the signed-in person may read. */
export const Child = z.strictObject({
  id: uuid,
  fullName: z.string(),
  birthDate: day,
  relation: z.enum(RELATIONS),
  /** The eighteenth birthday: from this day on the records are the child's own. */
  adultOn: day,
})
export type Child = z.output<typeof Child>

/** The path of a child's records; the caller `guardian` is asked for this id. */
export const childParams = z.strictObject({ childId: uuid })

export const guardians = {
  listChildren: operation({
    method: 'GET',
    path: '/api/v1/me/children',
    summary: 'Children under eighteen whose records the signed-in person may read, eldest first',
    tag: 'guardians',
    caller: 'participant',
    output: z.array(Child),
    status: 200,
    problems: [],
  }),
  giveUpChild: operation({
    method: 'DELETE',
    path: '/api/v1/me/children/:childId',
    summary: 'Give the records of a child up; asking for them again takes another registration',
    tag: 'guardians',
    caller: 'guardian',
    params: childParams,
    output: z.undefined(),
    status: 204,
    problems: ['NOT_FOUND'],
  }),
}
