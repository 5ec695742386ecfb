/** What happens when a password is due: another one has to be set after signing in, or the person is reminded. */
export const PASSWORD_ROTATIONS = ['force', 'remind'] as const

/** Settings of a deployment, changed without code; some by agency. The defaults stand here, the overrides in platform_policy. */
export interface Policies {
  readonly emailRequired: boolean
  readonly portraitRequired: boolean
  /** Photos of the paper are asked for even when the population database has confirmed the person. */
  readonly identityPhotosWhenConfirmed: boolean
  readonly otpChannels: readonly ('sms' | 'email')[]
  readonly signedDeclaration: boolean
  readonly reviewWorkingDays: number
  /** Adults who may register with one phone number. */
  readonly adultsByPhone: number
  readonly passwordRotation: (typeof PASSWORD_ROTATIONS)[number]
  /** Days after which a password is due. */
  readonly passwordDays: number
}

export const DEFAULT_POLICIES: Policies = {
  emailRequired: false,
  portraitRequired: true,
  identityPhotosWhenConfirmed: false,
  otpChannels: ['sms', 'email'],
  signedDeclaration: false,
  reviewWorkingDays: 3,
  adultsByPhone: 1,
  passwordRotation: 'force',
  passwordDays: 180,
}
