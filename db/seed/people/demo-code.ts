import { totpCode } from '#server/modules/accounts/index.ts'

/** The secret of the code app of all demo staff: published, and in no database but those of demo mode. Type it into an app of your own,
 *  or read the code at /dev/people. */
export const DEMO_TOTP_SECRET = 'BHXHDEMOCANBOBHXHDEMOCANBO234567'

/** The six figures that such an app shows at an instant. */
export const demoCode = (at: Date): string => totpCode(DEMO_TOTP_SECRET, at)
