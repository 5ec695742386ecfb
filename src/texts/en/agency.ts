import { accountLocks } from '#texts/en/account-locks.ts'
import { access } from '#texts/en/access.ts'
import { audit } from '#texts/en/audit.ts'
import { boards } from '#texts/en/boards.ts'
import { campaigns } from '#texts/en/campaigns.ts'
import { coordinators } from '#texts/en/coordinators.ts'
import { atAgency, desk } from '#texts/en/desk.ts'
import { field } from '#texts/en/field.ts'
import { handovers } from '#texts/en/handovers.ts'
import { message } from '#texts/en/message.ts'
import { notifications } from '#texts/en/notifications.ts'
import { policies } from '#texts/en/policies.ts'
import { problem } from '#texts/en/problem.ts'
import { procedures } from '#texts/en/procedures.ts'
import { queue } from '#texts/en/queue.ts'
import { reviewCases } from '#texts/en/review-cases.ts'
import { review } from '#texts/en/review.ts'
import { services } from '#texts/en/services.ts'
import { staff } from '#texts/en/staff.ts'
import { ui } from '#texts/en/ui.ts'
import type { Translation } from '#texts/format.ts'
import type { agency as vi } from '#texts/vi/agency.ts'

const shell = {
  'agency.title': 'Social insurance officers',
  'agency.purpose': 'Account review',
  'agency.failedMessages': 'Undelivered messages',
  'agency.announcements': 'Announcements to people',
  'agency.announcementsNav': 'Announcements',
  'agency.feeds': 'Import data',
  'agency.keysOn': 'Shortcut keys: on',
  'agency.keysOff': 'Shortcut keys: off',
} as const

/** The catalogue of the officers' console: one file a capability. */
export const agency = {
  ...ui,
  ...accountLocks,
  ...field,
  ...problem,
  ...message,
  ...notifications,
  ...review,
  ...reviewCases,
  ...procedures,
  ...services,
  ...access,
  ...audit,
  ...queue,
  ...boards,
  ...policies,
  ...campaigns,
  ...handovers,
  ...coordinators,
  ...desk,
  ...atAgency,
  ...staff,
  ...shell,
} as const satisfies Translation<typeof vi>
