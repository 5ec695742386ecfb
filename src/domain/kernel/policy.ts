/** Settings of a deployment, changed without code; some by agency. The defaults stand here, the overrides in platform_policy. */
export interface Policies {
  readonly emailRequired: boolean
  readonly portraitRequired: boolean
  readonly otpChannels: readonly ('sms' | 'email')[]
  readonly signedDeclaration: boolean
  readonly reviewWorkingDays: number
  /** Adults who may register with one phone number. */
  readonly adultsByPhone: number
}

export const DEFAULT_POLICIES: Policies = {
  emailRequired: false,
  portraitRequired: true,
  otpChannels: ['sms', 'email'],
  signedDeclaration: false,
  reviewWorkingDays: 3,
  adultsByPhone: 1,
}
