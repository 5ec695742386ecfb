import type { StaffSession } from '#contract/staff-session.ts'

/** Files go to the registry of the whole nation: its administrators see the entry. The server decides. */
export const mayFeed = ({ role, nationwide }: StaffSession): boolean => role === 'administrator' && nationwide
