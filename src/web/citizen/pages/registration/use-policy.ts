import { useAnswer } from '#web/shared/api/query.ts'
import { HOTLINE } from '../../contact.ts'
import type { Asked } from './progress.ts'

export interface Policy extends Asked {
  readonly channels: readonly ('sms' | 'email')[]
  readonly otpLifetimeS: number
  readonly hotline: string
  readonly identityPhotosWhenConfirmed: boolean
  /** Whether there is a population database to ask. */
  readonly identityCheck: boolean
}

const USUAL: Policy = {
  emailRequired: false,
  portraitRequired: true,
  identityPhotosWhenConfirmed: false,
  identityCheck: false,
  channels: ['sms'],
  otpLifetimeS: 240,
  hotline: HOTLINE,
}

/** What this deployment asks for; the usual until the server has answered. */
export const usePolicy = (): Policy => useAnswer('getRegistrationPolicy', undefined, { staleTime: 3_600_000 }).data ?? USUAL
