export const STAFF_ROLES = ['officer', 'administrator'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** A member of staff as far as administration goes. */
export interface StaffPlace {
  readonly role: StaffRole
  /** Runs the deployment: the whole nation is the own area. */
  readonly nationwide: boolean
  readonly agencyCode: string
  /** Of that agency; null for an office of the province's level. */
  readonly parentCode: string | null
}

/** Whether an administrator may decide about somebody with this place: invite, change, suspend. The own agency's area, nation →
 *  province → agency; who runs the deployment is decided about only by the like.
 *  @example an administrator of 079 → officers and administrators of 079 and 07911; nobody of 00104, nobody nationwide */
export const mayAdminister = (by: StaffPlace, whom: StaffPlace): boolean =>
  by.role === 'administrator' && (by.nationwide || (!whom.nationwide && isInArea(by, whom)))

const isInArea = (by: StaffPlace, { agencyCode, parentCode }: StaffPlace): boolean =>
  agencyCode === by.agencyCode || parentCode === by.agencyCode
