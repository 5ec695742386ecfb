import type { OperationId } from '#contract/api.ts'
import { accountRequests } from './permission-requests/account.ts'
import { announcementRequests } from './permission-requests/announcements.ts'
import { feedRequests } from './permission-requests/feeds.ts'
import { insuranceRequests } from './permission-requests/insurance.ts'
import { registrationRequests } from './permission-requests/registration.ts'
import { reviewRequests } from './permission-requests/review.ts'
import { staffRequests } from './permission-requests/staff.ts'
import { unitsRequests } from './permission-requests/units.ts'
import type { Prepare } from './permission-requests/cell.ts'

export type { Cell, Request } from './permission-requests/cell.ts'

/** The least valid input of every operation, and the state that it needs. */
export const REQUESTS: Readonly<Record<OperationId, Prepare>> = {
  ...registrationRequests,
  ...accountRequests,
  ...insuranceRequests,
  ...staffRequests,
  ...reviewRequests,
  ...unitsRequests,
  ...feedRequests,
  ...announcementRequests,
}
