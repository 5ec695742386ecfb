import { useAnswer } from '#web/shared/api/query.ts'
import { HOTLINE } from '../../contact.ts'
import type { Asked } from './progress.ts'

export interface Policy extends Asked {
  readonly channels: readonly ('sms' | 'email')[]
  readonly otpLifetimeS: number
  readonly hotline: string
}

const USUAL: Policy = { emailRequired: false, portraitRequired: true, channels: ['sms'], otpLifetimeS: 240, hotline: HOTLINE }

/** What this deployment asks for; the usual until the server has answered. */
export const usePolicy = (): Policy => useAnswer('getRegistrationPolicy', { query: {} }, { staleTime: 3_600_000 }).data ?? USUAL
