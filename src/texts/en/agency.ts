import { boards } from '#texts/en/boards.ts'
import { campaigns } from '#texts/en/campaigns.ts'
import { field } from '#texts/en/field.ts'
import { message } from '#texts/en/message.ts'
import { notifications } from '#texts/en/notifications.ts'
import { policies } from '#texts/en/policies.ts'
import { problem } from '#texts/en/problem.ts'
import { queue } from '#texts/en/queue.ts'
import { review } from '#texts/en/review.ts'
import { staff } from '#texts/en/staff.ts'
import { ui } from '#texts/en/ui.ts'
import type { Translation } from '#texts/format.ts'
import type { agency as vi } from '#texts/vi/agency.ts'

const shell = {
  'agency.title': 'Social insurance officers',
  'agency.product': 'BHXH số',
  'agency.purpose': 'Account review',
  'agency.skip': 'Skip to the content',
  'agency.nav': 'Main sections',
  'agency.me': 'Your account',
  'agency.role.officer': 'Reviewing officer',
  'agency.role.administrator': 'Administrator',
  'agency.signIn': 'Sign in',
  'agency.signInTitle': 'Officers sign in',
  'agency.signInLead': 'For staff of the social insurance agencies.',
  'agency.signOut': 'Sign out',
  'agency.name': 'Sign-in name',
  'agency.password': 'Password',
  'agency.password.change': 'Change password',
  'agency.password.current': 'Current password',
  'agency.password.new': 'New password',
  'agency.password.hint': 'At least {min} characters. A short sentence that is easy to remember is best.',
  'agency.password.repeat': 'New password again',
  'agency.password.due': 'Choose your own password',
  'agency.password.dueMore': 'The password you were given only opens this page. Choose your own to begin your work.',
  'agency.password.done': 'Password changed',
  'agency.password.doneMore': 'Sign in with the new password from now on. Other computers have been signed out.',
  'agency.signInRefused': 'You are not signed in yet',
  'agency.signInFailed': 'The sign-in name or the password is not right. Check them and try again.',
  'agency.sessionEnded': 'Your session has ended',
  'agency.sessionEndedMore': 'Sign in again to come back to where you were. All that you chose is still here.',
  'agency.failedMessages': 'Undelivered messages',
  'agency.language': 'Tiếng Việt',
  'agency.theme': 'Colours: {theme}',
  'agency.theme.auto': 'as the system',
  'agency.theme.light': 'light',
  'agency.theme.dark': 'dark',
  'agency.keysOn': 'Shortcut keys: on',
  'agency.keysOff': 'Shortcut keys: off',
  'agency.notFound': 'There is no such page',
  'agency.notFoundMore': 'The address has changed or is incomplete.',
  'agency.broken': 'This page has failed',
  'agency.brokenMore': 'Your data is safe. Load the page again to go on.',
  'agency.reload': 'Load the page again',
} as const

/** The catalogue of the officers' console: one file a capability. */
export const agency = {
  ...ui,
  ...field,
  ...problem,
  ...message,
  ...notifications,
  ...review,
  ...queue,
  ...boards,
  ...policies,
  ...campaigns,
  ...staff,
  ...shell,
} as const satisfies Translation<typeof vi>
