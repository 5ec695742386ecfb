import type { OtpPurpose } from '#domain/notifications/templates.ts'

/** So long a code or passkey counts as given just now: for changing the password and whatever else opens the whole account. */
export const STEP_UP_MINUTES = 5

/** So long somebody who knows the password may take to prove that the account is theirs. */
export const PROVING_MINUTES = 15

/** Guesses that are compared for one account and purpose within a day, over all its codes. */
export const OTP_GUESSES_A_DAY = 20

/** What codes are counted for by the day: six digits beside a password or a session. Everything else is bounded by the codes that a contact
 *  gets, five guesses for each: nobody who mistypes may be kept from handing in a declaration, and no stranger who knows a number may use
 *  up the guesses with which its owner locks or recovers the account (there 40 random bits are to be guessed). */
export const COUNTED_BY_DAY: readonly OtpPurpose[] = ['sign_in', 'step_up', 'contact']
