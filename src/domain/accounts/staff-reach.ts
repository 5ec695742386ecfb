/** Who works at an agency. */
export const OFFICE_ROLES = ['officer', 'administrator'] as const
export type OfficeRole = (typeof OFFICE_ROLES)[number]

/** Whoever signs in by invitation, password and second factor. A coordinator belongs to a unit, works at no agency, and sees what the
 *  unit's own roster holds and the state of registration of these people. */
export const STAFF_ROLES = [...OFFICE_ROLES, 'coordinator'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** A member of staff as far as administration goes. */
export interface StaffPlace {
  readonly role: StaffRole
  /** Runs the deployment: the whole nation is the own area. */
  readonly nationwide: boolean
  /** Of a coordinator: the agency of the unit. */
  readonly agencyCode: string
  /** Of that agency; null for an office of the province's level. */
  readonly parentCode: string | null
}

/** Whether an administrator may decide about somebody with this place: invite, change, suspend. The own agency's area, nation →
 *  province → agency; who runs the deployment is decided about only by the like.
 *  @example an administrator of 079 → officers and administrators of 079 and 07911; nobody of 00104, nobody nationwide */
export const mayAdminister = (by: StaffPlace, whom: StaffPlace): boolean =>
  by.role === 'administrator' && (by.nationwide || (!whom.nationwide && isInArea(by, whom)))

/** Whether somebody may let this person in, or end the access again: whom they administer, and for everybody who works at an agency the
 *  coordinators of units of the own area.
 *  @example an officer of 07911 → coordinators of units of 07911; no officer, no coordinator of 07906 */
export const mayAdmit = (by: StaffPlace, whom: StaffPlace): boolean =>
  mayAdminister(by, whom) || (whom.role === 'coordinator' && by.role !== 'coordinator' && isInArea(by, whom))

const isInArea = (by: StaffPlace, { agencyCode, parentCode }: StaffPlace): boolean =>
  agencyCode === by.agencyCode || parentCode === by.agencyCode
