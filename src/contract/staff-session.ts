import * as z from 'zod/mini'
import { FACTORS } from '#domain/accounts/second-factor.ts'
import { STAFF_ROLES } from '#domain/accounts/staff-reach.ts'
import { good } from '#domain/kernel/field.ts'
import { field, instant, operation, uuid } from './core.ts'

/** A member of staff or a coordinator, signed in at one of the consoles. */
export const StaffSession = z.strictObject({
  staffId: uuid,
  fullName: z.string(),
  role: z.enum(STAFF_ROLES),
  nationwide: z.boolean(),
  agency: z.strictObject({ code: z.string(), name: z.string(), level: z.enum(['province', 'local']) }),
  /** Of a coordinator; null for who works at the agency. */
  unit: z.nullable(z.strictObject({ code: z.string(), name: z.string() })),
  expiresAt: instant,
  /** The password was made by somebody else: nothing may be done before it is changed. */
  mustChangePassword: z.boolean(),
  /** Nothing may be done before the second factor is proven; who has none sets one up first. */
  secondFactor: z.enum(['needed', 'to_set_up', 'proven']),
  /** What it can be proven with. */
  factors: z.array(z.enum(FACTORS)),
})
export type StaffSession = z.output<typeof StaffSession>

const password = z.string('REQUIRED').check(z.minLength(1, 'REQUIRED'), z.maxLength(256, 'PASSWORD_LONG'))

export const staffSession = {
  signInStaff: operation({
    method: 'POST',
    path: '/api/v1/agency/sessions',
    summary: 'First step of the staff sign-in: name and password. The session may do nothing but prove or set up the second factor',
    tag: 'staff',
    caller: 'guest',
    body: z.strictObject({
      name: field(raw => good(raw.trim().toLowerCase()), 60).check(z.minLength(1, 'REQUIRED')),
      password,
    }),
    output: StaffSession,
    status: 201,
    problems: ['FIELDS_INVALID', 'SIGN_IN_FAILED', 'SIGN_IN_SLOWED', 'BUSY', 'TOO_MANY_REQUESTS', 'PROOF_OF_WORK_NEEDED'],
    perMinute: 10,
    proofOfWork: 'when_asked',
  }),
  getStaffSession: operation({
    method: 'GET',
    path: '/api/v1/agency/sessions/current',
    summary: 'Which member of staff is signed in in this browser; null when nobody is',
    tag: 'staff',
    caller: 'guest',
    output: z.nullable(StaffSession),
    status: 200,
    problems: [],
  }),
  changeStaffPassword: operation({
    method: 'POST',
    path: '/api/v1/agency/password',
    summary: 'Change the own password at an agency; the session gets a new token and every other one ends',
    tag: 'staff',
    caller: 'staff',
    body: z.strictObject({ current: password, password, repeat: password }),
    output: StaffSession,
    status: 200,
    problems: ['FIELDS_INVALID', 'SIGN_IN_SLOWED', 'PASSWORD_ALREADY_SET', 'BUSY', 'TOO_MANY_REQUESTS'],
    perMinute: 10,
  }),
  signOutStaff: operation({
    method: 'DELETE',
    path: '/api/v1/agency/sessions/current',
    summary: 'Staff sign-out',
    tag: 'staff',
    caller: 'guest',
    output: z.undefined(),
    status: 204,
    problems: [],
  }),
}
