import type { consent as vi } from '#texts/vi/consent.ts'
import type { Translation } from '#texts/format.ts'

export const consent = {
  'consent.account.2026-11':
    'I agree that the system keeps and uses the data of my declaration and my insurance data, to open my account, show me my data and send me news.',
  'consent.guardian.2026-11':
    "I am the child's parent or legal guardian. I agree that the agency processes the child's data for this account.",
  'consent.child.2026-11': 'My child is seven or older, has been told what this means, and agrees too.',
} as const satisfies Translation<typeof vi>
