import type { home as vi } from '#texts/vi/home.ts'
import type { Translation } from '#texts/format.ts'

export const home = {
  'home.hello': 'Hello',
  'home.paid.title': '{month} has been paid',
  'home.paid.text': '{unit} paid on {date}.',
  'home.paid.noDate': 'Paid by {unit}.',
  'home.paid.earlier': 'Last month of social insurance: {month}',
  'home.owed.title': 'Months of social insurance not yet paid: {count}',
  'home.owed.text': 'Your employer is late with these months, so they do not count yet. Ask your employer first, then tell the agency.',
  'home.owed.see': 'See the months',
  'home.mine': 'My insurance',
  'home.contributions': 'Contribution history',
  'home.contributions.value': 'Social insurance {time} · paid to {month}',
  'home.contributions.none': 'No month of social insurance yet',
  'home.account': 'Account',
  'home.phone': 'Phone for codes',
  'home.email': 'Email for messages',
  'home.settings': 'Settings',
  'home.settings.detail': 'Language, text size, background',
  'home.signOut': 'Sign out',
} as const satisfies Translation<typeof vi>
