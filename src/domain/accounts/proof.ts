import type { OtpPurpose } from '#domain/notifications/templates.ts'

/** So long a code or passkey counts as given just now: for changing the password and whatever else opens the whole account. */
export const STEP_UP_MINUTES = 5

/** So long somebody who knows the password may take to prove that the account is theirs. */
export const PROVING_MINUTES = 15

/** Guesses that are compared for one account and purpose within a day, over all its codes. */
export const OTP_GUESSES_A_DAY = 20

/** What codes are counted for by the day: what they open is an account. A declaration that somebody sends is bounded by the codes that a
 *  contact gets, and nobody who mistypes again and again may be kept from handing it in. */
export const COUNTED_BY_DAY: readonly OtpPurpose[] = ['sign_in', 'step_up', 'recovery', 'contact']
